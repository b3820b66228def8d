import { Paperclip } from 'lucide-react';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useAttach } from './use-attach.ts';

/** On the page of a step: takes in what proves it. */
export function AttachButton({ stepId }: { readonly stepId: string }) {
  const { t } = useTexts();
  const { choose } = useAttach([stepId]);
  return <ActionButton id="evidence.attach" label={t('evidence:attach')} icon={Paperclip} run={choose} />;
}
