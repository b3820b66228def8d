import { Paperclip } from 'lucide-react';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { useAttach } from './use-attach.ts';

/** On the page of a step: takes in what proves it. */
export function AttachButton({ stepId }: { readonly stepId: string }) {
  const { t } = useTexts();
  const { choose } = useAttach([stepId]);
  return (
    <Button icon={Paperclip} onPress={choose}>
      {t('evidence:attach')}
    </Button>
  );
}
