import { useMemo, useState } from 'react';
import type { Matrix } from '../../../../shared/contract/matrix.ts';
import { STANCES, type Stance } from '../../../../shared/domain/vocabulary.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { EmptyState, Grid, type Block, type GridCells } from '../../ui/index.ts';
import { columnsOf } from './matrix-columns.tsx';
import type { MatrixRow } from './narrowed.ts';
import type { Spoken } from './spoken.ts';
import { StartAsking } from './StartAsking.tsx';
import { Totals } from './Totals.tsx';

interface MatrixTableProps {
  readonly actions: Matrix['actions'];
  readonly rows: readonly MatrixRow[];
  /** YYYY-MM-DD */
  readonly asAt: string;
  /** What was said after this day is marked. */
  readonly movedSince: string | null;
  readonly canRecord: boolean;
  readonly current: string | null;
  readonly onCurrent: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** A stance was chosen by its key. */
  readonly onSay: (spoken: Spoken, stance: Stance) => void;
  /** One is to be asked for, with its words and its day. */
  readonly onAsk: (spoken: Spoken) => void;
}

/** Participants down, actions across, in each cell where the one stands on the other. */
export function MatrixTable(props: MatrixTableProps) {
  const { actions, rows, movedSince, canRecord } = props;
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  // The one whose title is said below its number.
  const [named, setNamed] = useState<string | null>(null);
  // Rows are drawn again where columns are others: an arrow leaves them as they are.
  const columns = useMemo(
    () => columnsOf({ actions, movedSince, words, say, t, onNamed: setNamed }),
    [actions, movedSince, words, say, t],
  );
  if (rows.length === 0) return <EmptyState title={t('states.filteredTitle')} />;

  function spokenIn({ from, to, columns: names }: Block): Spoken {
    const known = new Set(actions.map(({ id }) => id));
    return {
      participantIds: rows.slice(from, to).map(({ id }) => id),
      actionIds: names.filter((name) => known.has(name)),
    };
  }

  const cells: GridCells<MatrixRow> = {
    canWrite: (_row, column) => column !== 'name',
    control: (row, column, edit) => (
      <StartAsking
        onStart={() => {
          edit.leave('stay');
          props.onAsk({ participantIds: [row.id], actionIds: [column] });
        }}
      />
    ),
    choose(block, { key }) {
      const stance = STANCES[Number(key) - 1];
      const spoken = spokenIn(block);
      if (stance === undefined || spoken.actionIds.length === 0) return 'nothing';
      props.onSay(spoken, stance);
      return 'done';
    },
  };

  return (
    <Grid
      label={t('matrix:title')}
      columns={columns}
      titleColumn="name"
      rows={rows}
      current={props.current}
      onCurrent={props.onCurrent}
      onOpen={props.onOpen}
      {...(canRecord ? { cells } : {})}
      foot={(tracks) => (
        <Totals tracks={tracks} actions={actions} rows={rows} asAt={props.asAt} named={named} />
      )}
      nameOf={(row) => say(row.shortName)}
    />
  );
}
