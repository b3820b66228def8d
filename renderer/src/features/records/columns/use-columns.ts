import { moduleOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import type { ShownColumns } from '../../../../../shared/kinds/list-look.ts';
import { call, useCall } from '../../../api/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { Column, Row } from '../../../kinds/view.ts';
import { useFailed } from '../../../state/use-failed.ts';
import { ofWhat, trackOf } from './natural.ts';
import { offeredColumns } from './offered.ts';
import { useNaturalWidths } from './use-natural-widths.ts';

interface ColumnsOptions {
  readonly kind: Kind;
  /** Under what name they are kept: a list and a part of a page may show other ones. */
  readonly list: string;
  /** Those that the open view or the address says; null: those that are kept for the list, else its first ones. */
  readonly chosen: ShownColumns | null;
  /** Keeps them elsewhere than with the program: in the address of an open view. */
  readonly onChoose?: ((columns: ShownColumns) => void) | undefined;
  /** The same in every row here. */
  readonly hidden: readonly string[];
  readonly rows: readonly (Row | undefined)[];
}

/** The columns of a list as somebody has chosen them, and what changes them. */
export interface ListColumns {
  /** With a grid's tracks. */
  readonly shown: readonly Column[];
  /** Those that can be shown besides, in their first order. */
  readonly others: readonly Column[];
  /** Shows these, in this order; each keeps the width it was given. */
  readonly choose: (ids: readonly string[]) => void;
  readonly resize: (id: string, width: number) => void;
  /** As the list is before anybody chooses; null where it is so. */
  readonly reset: (() => void) | null;
}

export function useColumns({ kind, list, chosen, onChoose, hidden, rows }: ColumnsOptions): ListColumns {
  const failed = useFailed();
  const { data: status } = useCall('shell.status', {});
  const kept = status?.preferences.lists ?? {};
  const own = chosen ?? kept[list] ?? null;
  const offered = offeredColumns(kind).filter(({ id }) => !hidden.includes(id));
  const first = viewOf(kind).columns.filter(({ id }) => !hidden.includes(id));
  const named = (own ?? []).flatMap(({ id }) => offered.find((column) => column.id === id) ?? []);
  const columns = named.length > 0 ? named : first;
  const widths = new Map((own ?? []).map(({ id, width }) => [id, width]));
  const natural = useNaturalWidths(kind, columns, rows);

  function keep(next: ShownColumns | null): void {
    if (onChoose && next) {
      onChoose(next);
      return;
    }
    const { [list]: _former, ...others } = kept;
    call('shell.setPreferences', { lists: next ? { ...others, [list]: next } : others }).catch(failed);
  }
  const withWidth = (id: string, width = widths.get(id)) => (width === undefined ? { id } : { id, width });
  // What is hidden here stays where it was for when it is not.
  const alsoHidden = (own ?? []).filter(({ id }) => hidden.includes(id));

  return {
    shown: columns.map((column) => ({
      ...column,
      width: trackFor(kind, column, widths.get(column.id), natural),
    })),
    others: offered.filter((column) => !columns.includes(column)),
    choose: (ids) => keep([...ids.map((id) => withWidth(id)), ...alsoHidden]),
    resize: (id, width) =>
      keep([...columns.map((one) => withWidth(one.id, one.id === id ? width : undefined)), ...alsoHidden]),
    reset: own === null ? null : () => keep(onChoose ? first.map(({ id }) => ({ id })) : null),
  };
}

/** What a column of counts may be called, in pixels. */
const LONGEST_LABEL = 112;

/** Tracks of one width are of what is always as wide: counts, times; what they are called may be wider. */
function trackFor(
  kind: Kind,
  { id, width }: Column,
  own: number | undefined,
  natural: ReadonlyMap<string, number>,
): string {
  if (own !== undefined) return `${own}px`;
  const measured = natural.get(id);
  if (measured === undefined) return width;
  if (!width.endsWith('px')) return trackOf(ofWhat(id, moduleOf(kind).title), measured);
  return `${Math.max(Number.parseInt(width, 10), Math.min(measured, LONGEST_LABEL))}px`;
}
