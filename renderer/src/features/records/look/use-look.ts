import { useMemo } from 'react';
import type { Kind } from '../../../../../shared/contract/kinds.ts';
import { sameValue } from '../../../../../shared/domain/history/change.ts';
import { lookSchema, type Look } from '../../../../../shared/kinds/list-look.ts';
import { useRecord } from '../../../api/index.ts';
import type { ListSearch } from '../../../state/list-search.ts';

export interface OpenView {
  readonly id: string;
  readonly name: string;
  readonly look: Look;
}

const PLAIN: Look = { text: '', where: {}, sort: [], group: null, columns: null };

/** How a list is looked at: as its address says, else as the view that is open does, else plainly. */
export function useLook(kind: Kind, search: ListSearch) {
  const { data: row } = useRecord('savedView', search.view ?? null);
  const view = useMemo(
    (): OpenView | null =>
      row?.listOf === kind ? { id: row.id, name: row.name, look: lookSchema.parse(row.look) } : null,
    [row, kind],
  );
  const upon = view?.look ?? PLAIN;
  const look: Look = {
    text: search.q ?? upon.text,
    where: search.where ?? upon.where,
    sort: search.sort ?? upon.sort,
    group: search.group === undefined ? upon.group : search.group,
    columns: search.columns ?? upon.columns,
  };

  /** What the address is to say for a part of the look: nothing where it is so anyway. */
  function changed(part: Partial<Look>): ListSearch {
    const next = { ...look, ...part };
    const unless = <V>(value: V, other: unknown): V | undefined =>
      sameValue(value, other) ? undefined : value;
    return {
      q: unless(next.text, upon.text),
      where: unless(next.where, upon.where),
      sort: unless(next.sort, upon.sort),
      group: unless(next.group, upon.group),
      columns: unless(next.columns, upon.columns) ?? undefined,
    };
  }

  return { look, view, isChanged: view !== null && !sameValue(look, view.look), changed };
}
