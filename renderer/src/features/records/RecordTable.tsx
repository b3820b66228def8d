import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { cellsFrom } from '../../../../shared/domain/block/cells.ts';
import { fieldsOf, moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { titleOf } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Grid, ErrorState, LoadingRows, StateMark, type Sort } from '../../ui/index.ts';
import { viewOf } from '../../kinds/index.ts';
import type { FormValues, Row } from '../../kinds/view.ts';
import { useCommands } from '../../state/commands.ts';
import { useFailed } from '../../state/use-failed.ts';
import { NewRows, SelectionBar, useCells, useCopy } from './cells/index.ts';
import type { ListColumns } from './columns/index.ts';
import { useExportEntries, type Exporting } from './exporting/index.ts';
import { nextSort } from './look/index.ts';
import { PasteDialog, usePasteAnywhere, type Pasted } from './pasting/index.ts';
import type { ListGroups } from './use-groups.ts';
import type { PartlyRead } from './use-list.ts';
import { useRowsDeleted } from './use-rows-deleted.tsx';
import { useShown } from './use-shown.tsx';

interface RecordTableProps {
  readonly kind: Kind;
  readonly list: PartlyRead;
  readonly columns: ListColumns;
  readonly groups?: ListGroups;
  readonly exporting: Exporting;
  readonly sort: readonly Sort[];
  readonly onSort: (sort: Sort[]) => void;
  readonly current: string | null;
  readonly onCurrent: (id: string) => void;
  /** No row is shown beside them. */
  readonly hasNoPanel?: boolean;
  /** Shown instead of the table where it has no rows. */
  readonly empty: (all: number) => ReactNode;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  /** Rows that clash with something. */
  readonly marked?: ReadonlySet<string>;
  /** What a row that is added here begins with. */
  readonly preset: FormValues;
}

/** Fields that no list is sorted by; what is computed is no field. */
const UNSORTED = new Set<string | undefined>([undefined, 'structure']);
/** Days and times stand under each other. */
const DIGITS = new Set<string | undefined>(['date', 'wall']);

/** The rows of a kind: sorted, chosen, written in, deleted with a way back. */
export function RecordTable(props: RecordTableProps) {
  const { kind, list, sort, onSort, current, selected, onSelect, marked, groups } = props;
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const navigate = useNavigate();
  const shown = useShown();
  const failed = useFailed();
  const copy = useCopy(kind);
  const exports = useExportEntries(props.exporting, selected);
  const { ask, question } = useRowsDeleted(kind, () => onSelect(new Set()));
  const [isAdding, setAdding] = useState(false);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const { shown: shownColumns } = props.columns;
  const names = shownColumns.map(({ id }) => id);
  const { cells, setMany } = useCells({ kind, list, selected, onSelect, onPaste: takeIn });
  const canAdd = moduleOf(kind).serviceMade !== true;
  // In a list without rows there is no cell to paste into.
  usePasteAnywhere((text) => setPasted({ texts: cellsFrom(text), over: [], columns: names }), canAdd);
  useAddCommand(
    kind,
    canAdd,
    useCallback(() => setAdding(true), []),
  );

  function takeIn(at: { readonly row: number; readonly column: string }, text: string): void {
    const texts = cellsFrom(text);
    void list
      .read(at.row, at.row + texts.length)
      .then((over) => setPasted({ texts, over, columns: names.slice(names.indexOf(at.column)) }), failed);
  }
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (!list.head) return <LoadingRows />;
  const dialog = pasted && (
    <PasteDialog kind={kind} pasted={pasted} preset={props.preset} onClose={() => setPasted(null)} />
  );
  if (list.head.total === 0 && !isAdding) {
    return (
      <>
        {props.empty(list.head.all)}
        {dialog}
      </>
    );
  }

  const { tint } = viewOf(kind);
  const columns = shownColumns.map(({ id, width, digits = false }) => ({
    id,
    label: words.field(kind, id),
    width,
    sortable: !UNSORTED.has(fieldsOf(kind)[id]?.type),
    digits: digits || DIGITS.has(fieldsOf(kind)[id]?.type),
    cell: (row: Row) =>
      id === 'title' && marked?.has(row.id) ? (
        <span className="grid-marked">
          <StateMark mark="clash" />
          <span className="visually-hidden">{t('clashes:severity.warning')}</span>
          {shown.cell(kind, id, row)}
        </span>
      ) : (
        shown.cell(kind, id, row)
      ),
  }));

  return (
    <>
      <Grid
        label={words.kinds(kind)}
        columns={columns}
        rows={list.rows}
        ids={list.ids}
        of={JSON.stringify(list.asked)}
        onRange={list.onRange}
        sort={sort}
        onSort={(by, isAdded) => onSort(nextSort(sort, by, isAdded))}
        onResize={props.columns.resize}
        groups={groups?.groups}
        {...(groups ? { onToggleGroup: groups.toggle } : {})}
        current={current}
        onCurrent={props.onCurrent}
        hasNoPanel={props.hasNoPanel ?? false}
        onOpen={(id) => void navigate({ to: '/records/$kind/$id', params: { kind, id } })}
        selected={selected}
        onSelect={onSelect}
        {...(moduleOf(kind).appendOnly ? {} : { onDelete: ask })}
        titleColumn={moduleOf(kind).title}
        onCopy={(block) => void copy(list.read(block.from, block.to), block.columns, false)}
        {...(canAdd ? { onAdd: () => setAdding(true) } : {})}
        cells={cells}
        foot={(tracks) =>
          isAdding && (
            <NewRows
              kind={kind}
              columns={names}
              tracks={tracks}
              hasBoxes
              preset={props.preset}
              onMade={() => undefined}
              onClose={() => setAdding(false)}
            />
          )
        }
        nameOf={(row) => say(titleOf(kind, row))}
        tintOf={(row) => tint?.(row)}
      />
      {selected.size > 1 && (
        <SelectionBar
          kind={kind}
          ids={[...selected]}
          hidden={hiddenOf(list, selected)}
          onSet={async (name, value) => {
            const isSet = await setMany(await list.readThese(selected), { [name]: value });
            if (isSet) onSelect(new Set());
            return isSet;
          }}
          exports={exports}
          onDelete={moduleOf(kind).appendOnly ? undefined : () => ask([...selected])}
          onClose={() => onSelect(new Set())}
        />
      )}
      {dialog}
      {question}
    </>
  );
}

/** How many of what is selected the list does not show as it is narrowed now. */
function hiddenOf({ rows, ids }: PartlyRead, selected: ReadonlySet<string>): number {
  // Long lists know their ids a little later than their first rows.
  if (!ids && rows.some((row) => row === undefined)) return 0;
  const shown = new Set(ids ?? rows.map((row) => row?.id));
  return [...selected].filter((id) => !shown.has(id)).length;
}

function useAddCommand(kind: Kind, canAdd: boolean, run: () => void): void {
  const { t } = useTexts();
  useCommands(
    useMemo(
      () =>
        canAdd
          ? [{ id: `addRow.${kind}`, title: t('grid:addRow'), group: 'create' as const, keys: 'Insert', run }]
          : [],
      [canAdd, kind, t, run],
    ),
  );
}
