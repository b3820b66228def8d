import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { fieldsOf, moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { titleOf, useCommand } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { ConfirmDialog, DataTable, ErrorState, LoadingRows, StateMark, type Sort } from '../../ui/index.ts';
import { viewOf } from '../../kinds/index.ts';
import type { Row } from '../../kinds/view.ts';
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
  const [asked, setAsked] = useState<readonly string[]>([]);
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (!list.head) return <LoadingRows />;
  if (list.head.total === 0) return props.empty(list.head.all);

  const { columns: shownColumns, tint } = viewOf(kind);
  const columns = shownColumns
    .filter(({ id }) => !hidden.includes(id))
    .map(({ id, width, digits = false }) => ({
      id,
      label: words.field(kind, id),
      width,
      sortable: !UNSORTED.has(fieldsOf(kind)[id]?.type),
      digits: digits || DIGITS.has(fieldsOf(kind)[id]?.type),
      cell: (row: Row) =>
        id === 'title' && marked?.has(row.id) ? (
          <span className="table-marked">
            <StateMark mark="clash" />
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
      <DataTable
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
        nameOf={(row) => say(titleOf(kind, row))}
        tintOf={(row) => tint?.(row)}
      />
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
