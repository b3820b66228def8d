import { FileJson } from 'lucide-react';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useFailed } from '../../state/use-failed.ts';
import { toast } from '../../ui/index.ts';

/** Saves an alert, as it was sent last, as a file that other programs read. */
export function SaveAlertFile({ alertId }: { readonly alertId: string }) {
  const { t } = useTexts();
  const failed = useFailed();
  async function save(): Promise<void> {
    const { done, fileName } = await call('shell.saveAlertFile', { id: alertId });
    if (done) toast(t('printing:saved', { name: fileName ?? '' }));
  }
  return (
    <ActionButton
      id="alert.file"
      label={t('alerts:saveFile')}
      icon={FileJson}
      run={() => void save().catch(failed)}
    />
  );
}
