import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { cellsFrom } from '../../../../shared/domain/block/cells.ts';
import { fieldsOf, moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { titleOf, useCommand } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { ConfirmDialog, Grid, ErrorState, LoadingRows, StateMark, type Sort } from '../../ui/index.ts';
import { viewOf } from '../../kinds/index.ts';
import type { FormValues, Row } from '../../kinds/view.ts';
import { useCommands } from '../../state/commands.ts';
import { PasteDialog, type Pasted } from './pasting/index.ts';
import { usePasteAnywhere } from './pasting/index.ts';
import { useCells } from './cells/index.ts';
import { useCopy } from './cells/index.ts';
import { NewRows } from './cells/index.ts';
import { SelectionBar } from './cells/index.ts';
import type { PartlyRead } from './use-list.ts';
import { useSaid } from '../../state/use-said.ts';
import { useShown } from './use-shown.tsx';

interface RecordTableProps {
  readonly kind: Kind;
  readonly list: PartlyRead;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly current: string | null;
  readonly onCurrent: (id: string) => void;
  /** Columns that are the same in every row here. */
  readonly hidden?: readonly string[];
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

/** The rows of a kind: sorted, chosen, deleted with a way back. */
export function RecordTable(props: RecordTableProps) {
  const { kind, list, sort, onSort, current, hidden = [], selected, onSelect, marked } = props;
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const navigate = useNavigate();
  const shown = useShown();
  const { done, failed } = useSaid();
  const remove = useCommand('record.delete');
  const copy = useCopy(kind);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [isAdding, setAdding] = useState(false);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const shownColumns = viewOf(kind).columns.filter(({ id }) => !hidden.includes(id));
  const names = shownColumns.map(({ id }) => id);
  const { cells, setMany } = useCells({ kind, list, selected, onSelect, onPaste: takeIn });
  const canAdd = moduleOf(kind).serviceMade !== true;
  // In a list without rows there is no cell to paste into.
  usePasteAnywhere((text) => setPasted({ texts: cellsFrom(text), over: [], columns: names }), canAdd);
  useCommands(
    useMemo(
      () =>
        canAdd
          ? [
              {
                id: `addRow.${kind}`,
                title: t('grid:addRow'),
                group: 'create' as const,
                keys: 'Insert',
                run: () => setAdding(true),
              },
            ]
          : [],
      [canAdd, kind, t],
    ),
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
  const newRow = (tracks: string) =>
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
  const title = moduleOf(kind).title;
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

  async function carryOut(): Promise<void> {
    const ids = [...asked];
    setAsked([]);
    try {
      const written = await remove.mutateAsync({ kind, ids });
      onSelect(new Set());
      done(t(`kinds:${kind}.deleted`, { count: ids.length }), written);
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <>
      <Grid
        label={words.kinds(kind)}
        columns={columns}
        rows={list.rows}
        ids={list.ids}
        onRange={list.onRange}
        sort={sort}
        onSort={(by) => onSort({ by, descending: sort.by === by && !sort.descending })}
        current={current}
        onCurrent={props.onCurrent}
        onOpen={(id) => void navigate({ to: '/records/$kind/$id', params: { kind, id } })}
        selected={selected}
        onSelect={onSelect}
        {...(moduleOf(kind).appendOnly ? {} : { onDelete: setAsked })}
        titleColumn={title}
        onCopy={(block) => void copy(list.read(block.from, block.to), block.columns, false)}
        {...(canAdd ? { onAdd: () => setAdding(true) } : {})}
        cells={cells}
        foot={newRow}
        nameOf={(row) => say(titleOf(kind, row))}
        tintOf={(row) => tint?.(row)}
      />
      {selected.size > 1 && (
        <SelectionBar
          kind={kind}
          count={selected.size}
          onSet={async (name, value) => {
            const isSet = await setMany(await list.readThese(selected), { [name]: value });
            if (isSet) onSelect(new Set());
            return isSet;
          }}
          onCopy={() => void copy(list.readThese(selected), names, true)}
          onDelete={moduleOf(kind).appendOnly ? undefined : () => setAsked([...selected])}
          onClose={() => onSelect(new Set())}
        />
      )}
      {dialog}
      <ConfirmDialog
        title={t(`kinds:${kind}.delete`, { count: asked.length })}
        isOpen={asked.length > 0}
        onClose={() => setAsked([])}
        onConfirm={() => void carryOut()}
        confirm={t('actions.delete')}
        danger
      >
        <p>{t('records:deleteBody')}</p>
      </ConfirmDialog>
    </>
  );
}
