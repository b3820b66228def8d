import { useState, type ReactNode } from 'react';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { useCommand } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { ConfirmDialog } from '../../ui/index.ts';

/** Deletes rows of a list once that is confirmed: what asks, and the question. */
export function useRowsDeleted(
  kind: Kind,
  onDone: () => void,
): { readonly ask: (ids: readonly string[]) => void; readonly question: ReactNode } {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  const remove = useCommand('record.delete');
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [, during] = useBusy();

  async function carryOut(): Promise<void> {
    const ids = [...asked];
    setAsked([]);
    try {
      const written = await remove.mutateAsync({ kind, ids });
      onDone();
      done(t(`kinds:${kind}.deleted`, { count: ids.length }), written);
    } catch (thrown) {
      failed(thrown);
    }
  }
  return {
    ask: setAsked,
    question: (
      <ConfirmDialog
        title={t(`kinds:${kind}.delete`, { count: asked.length })}
        isOpen={asked.length > 0}
        onClose={() => setAsked([])}
        onConfirm={() => void during(carryOut)}
        confirm={t('actions.delete')}
        danger
      >
        <p>{t('records:deleteBody')}</p>
      </ConfirmDialog>
    ),
  };
}
