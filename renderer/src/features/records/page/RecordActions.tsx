import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { moduleOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { titleOf, useCommand } from '../../../api/index.ts';
import { useSpeech, useTexts } from '../../../i18n/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { Row } from '../../../kinds/view.ts';
import { ActionBar, ActionButton } from '../../../state/actions.tsx';
import { useSaid } from '../../../state/use-said.ts';
import { ConfirmDialog } from '../../../ui/index.ts';
import { CountryButton } from '../../country/index.ts';

interface RecordActionsProps {
  readonly kind: Kind;
  readonly row: Row;
  readonly onDeleted: () => void;
}

/** What can be done with a record, on its page and beside its list. */
export function RecordActions({ kind, row, onDeleted }: RecordActionsProps) {
  const { actions: Actions } = viewOf(kind);
  const participantId = kind === 'participant' ? row.id : row['participantId'];
  return (
    <ActionBar>
      {Actions && <Actions row={row} />}
      {typeof participantId === 'string' && <CountryButton participantId={participantId} />}
      {!moduleOf(kind).appendOnly && <DeleteAction kind={kind} row={row} onDeleted={onDeleted} />}
    </ActionBar>
  );
}

function DeleteAction({ kind, row, onDeleted }: RecordActionsProps) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { done, failed } = useSaid();
  const remove = useCommand('record.delete');
  const [isAsked, setAsked] = useState(false);

  async function carryOut(): Promise<void> {
    setAsked(false);
    try {
      const written = await remove.mutateAsync({ kind, ids: [row.id] });
      done(t(`kinds:${kind}.deleted`, { count: 1 }), written);
      onDeleted();
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <>
      <ActionButton
        id="record.delete"
        label={t('actions.delete')}
        icon={Trash2}
        danger
        run={() => setAsked(true)}
      />
      <ConfirmDialog
        title={t('records:deleteOne', { title: say(titleOf(kind, row)) })}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => void carryOut()}
        confirm={t('actions.delete')}
        danger
      >
        <p>{t('records:deleteBody')}</p>
      </ConfirmDialog>
    </>
  );
}
