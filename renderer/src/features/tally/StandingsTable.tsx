import { useEffect, useEffectEvent, useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import type { Standing, Tally } from '../../../../shared/contract/shapes/tally.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { EmptyState, Grid, type Sort } from '../../ui/index.ts';
import type { StandingRow } from './narrowed.ts';
import { RecordBar } from './RecordBar.tsx';
import { columnOf, type RowColumn } from './rows.ts';
import { useColumns } from './use-columns.tsx';
import type { Recording } from './use-recording.ts';
import { useRowCells } from './use-row-cells.tsx';
import type { WrittenRows } from './use-rows.ts';
import type { Why } from './use-why.ts';

interface StandingsTableProps {
  readonly shown: readonly StandingRow[];
  readonly everybody: readonly Standing[];
  /** Of the document, in their order. */
  readonly versions: readonly RowOf<'documentVersion'>[];
  readonly audience: Tally['audience'];
  /** The day of the tally, YYYY-MM-DD. */
  readonly on: string;
  readonly nameOf: (participantId: string) => string;
  readonly why: Why;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly current: string | null;
  readonly onCurrent: (id: string) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
  readonly rows: WrittenRows;
  readonly recording: Recording;
  /** False in what the public sees, and in the past. */
  readonly isWritten: boolean;
}

/** Each participant on the five axes, a row each; what is written in a cell begins a statement that is not recorded yet. */
export function StandingsTable(props: StandingsTableProps) {
  const { shown, versions, rows, recording, isWritten, sort, nameOf } = props;
  const { t } = useTexts();
  const words = useContractWords();
  /** How often it was asked to record them. */
  const [asked, ask] = useState(0);

  // After what the same key has settled in a cell is among the rows.
  const carryOut = useEffectEvent(() => void recording.record());
  useEffect(() => {
    if (asked > 0) carryOut();
  }, [asked]);

  function faultAt(id: string, column: RowColumn): string | undefined {
    const problem = recording.problems.get(id)?.find((one) => columnOf(one) === column);
    if (problem) return words.problem(problem);
    const isUnsaid = column === 'position' && recording.unsaid.includes(id);
    return isUnsaid ? t('tally:saysNothing') : undefined;
  }
  const columns = useColumns({
    versions,
    audience: props.audience,
    on: props.on,
    why: props.why,
    written: isWritten ? { rows, recording } : null,
    faultAt,
  });
  const cells = useRowCells({
    shown,
    everybody: props.everybody,
    rows,
    versions,
    selected: props.selected,
    nameOf,
    faultAt,
  });
  const count = isWritten ? rows.said.size : 0;
  return (
    <div
      className="tally-standings"
      // On the way down: a cell that is being written in is left by the same key.
      onKeyDownCapture={(event) => {
        if (count === 0 || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.querySelector<HTMLElement>('[role="grid"]')?.focus();
        ask(asked + 1);
      }}
    >
      {shown.length === 0 ? (
        <EmptyState title={t('states.filteredTitle')} />
      ) : (
        <Grid
          label={t('tally:standings')}
          columns={columns}
          titleColumn="name"
          rows={shown}
          sort={[sort]}
          onSort={(by) => props.onSort({ by, descending: sort.by === by && !sort.descending })}
          current={props.current}
          onCurrent={props.onCurrent}
          onOpen={props.onOpen}
          selected={props.selected}
          onSelect={props.onSelect}
          nameOf={({ id }) => nameOf(id)}
          tintOf={({ id }) => (isWritten && rows.said.has(id) ? 'var(--accent)' : undefined)}
          {...(isWritten ? { cells, onDelete: rows.drop } : {})}
        />
      )}
      {count > 0 && (
        <RecordBar
          count={count}
          recording={recording}
          nameOf={nameOf}
          onDiscard={() => rows.drop([...rows.said.keys()])}
          onRecord={() => void recording.record()}
        />
      )}
    </div>
  );
}
