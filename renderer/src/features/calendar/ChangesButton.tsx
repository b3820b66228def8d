import { FolderDown } from 'lucide-react';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, toast } from '../../ui/index.ts';

/** Saves what delegations do not know yet as files of one change each, which mail and calendar programs take as updates. */
export function ChangesButton({
  delegationIds,
  onDone,
}: {
  readonly delegationIds: readonly string[];
  readonly onDone?: () => void;
}) {
  const { t } = useTexts();
  const failed = useFailed();
  const [isBusy, during] = useBusy();

  async function save(): Promise<void> {
    try {
      const saved = await call('shell.exportChanges', { delegationIds: [...delegationIds] });
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
