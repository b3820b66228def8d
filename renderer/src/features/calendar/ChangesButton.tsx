import { FolderDown } from 'lucide-react';
import type { Recipient } from '../../../../shared/contract/shapes/owners.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, toast } from '../../ui/index.ts';

/** Saves what recipients do not know yet as files of one change each, which mail and calendar programs take as updates. */
export function ChangesButton({
  recipients,
  onDone,
}: {
  readonly recipients: readonly Recipient[];
  readonly onDone?: () => void;
}) {
  const { t } = useTexts();
  const failed = useFailed();
  const [isBusy, during] = useBusy();

  async function save(): Promise<void> {
    try {
      const saved = await call('shell.exportChanges', { recipients: [...recipients] });
      if (!saved.done) return;
      toast(t('calendar:changesSaved', { name: saved.fileName ?? '', count: saved.files }));
      onDone?.();
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <Button icon={FolderDown} isPending={isBusy} onPress={() => void during(save)}>
      {t('calendar:changes')}
    </Button>
  );
}
