import { FolderDown } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
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
  const [isBusy, setBusy] = useState(false);

  async function save(): Promise<void> {
    setBusy(true);
    try {
      const saved = await call('shell.exportChanges', { delegationIds: [...delegationIds] });
      if (!saved.done) return;
      toast(t('calendar:changesSaved', { name: saved.fileName ?? '', count: saved.files }));
      onDone?.();
    } catch (thrown) {
      failed(thrown);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button icon={FolderDown} isPending={isBusy} onPress={() => void save()}>
      {t('calendar:changes')}
    </Button>
  );
}
