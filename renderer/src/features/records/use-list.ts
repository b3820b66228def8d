import { useCallback, useMemo, useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import type { ListInput } from '../../../../shared/contract/shapes/lists.ts';
import { call, useAskAhead, useCall } from '../../api/index.ts';

/** How many rows are read at once: more than any screen shows, so that what is on one lies in two parts at most. */
export const PART = 200;
/** How many rows before and after those on screen are read already when they come there: what a wheel runs through meanwhile. */
const AHEAD = 60;

type Row = OutputOf<'record.list'>['rows'][number];

/** The parts in which the rows on screen lie, by the index of their first row. */
interface Shown {
  readonly from: number;
  readonly to: number;
}

/** A list that is read in parts, as they come on screen. */
export interface PartlyRead {
  readonly kind: Kind;
  /** What it is an answer to. */
  readonly asked: Asked;
  /** In order; undefined where the row is not read yet. */
  readonly rows: readonly (Row | undefined)[];
  /** Of all rows, as soon as they are known. */
  readonly ids: readonly string[] | undefined;
  /** Tells which rows are on screen. */
  readonly onRange: (first: number, last: number) => void;
  /** The first part's answer: undefined before it is there. */
  readonly head: OutputOf<'record.list'> | undefined;
  readonly error: ReturnType<typeof useCall<'record.list'>>['error'];
  readonly refetch: () => void;
  /** The rows from the first index up to, not including, the second, whether or not they are on screen. */
  readonly read: (from: number, to: number) => Promise<readonly Row[]>;
  /** Some of the rows by their ids, in the order of the list. */
  readonly readThese: (ids: ReadonlySet<string>) => Promise<readonly Row[]>;
}

export type Asked = Omit<ListInput, 'offset' | 'limit'>;

/** Asks for the beginning of a list that is about to be drawn; done when the answer is there. */
export function useListAhead(): (list: Asked) => Promise<void> {
  const ask = useAskAhead('record.list');
  return (list) => ask(headOf(list));
}

function headOf(list: Asked): ListInput {
  return { ...list, limit: PART };
}

export function useList(list: Asked): PartlyRead {
  const [shown, setShown] = useState<Shown>({ from: 0, to: 0 });
  const head = useCall('record.list', headOf(list), { keep: true });
  const from = useCall(
    'record.list',
    { ...list, offset: shown.from, limit: PART },
    { enabled: shown.from > 0 },
  );
  const to = useCall('record.list', { ...list, offset: shown.to, limit: PART }, { enabled: shown.to > 0 });
  const total = head.data?.total ?? 0;
  const { data: ids } = useCall('record.ids', list, { enabled: total > PART && !head.isPlaceholderData });

  const rows = useMemo(() => {
    const all: (Row | undefined)[] = Array.from({ length: total });
    const put = (start: number, part: readonly Row[] | undefined) =>
      part?.slice(0, Math.max(0, total - start)).forEach((row, at) => (all[start + at] = row));
    put(0, head.data?.rows);
    if (shown.from > 0) put(shown.from, from.data?.rows);
    if (shown.to > 0) put(shown.to, to.data?.rows);
    return all;
  }, [total, shown, head.data, from.data, to.data]);

  const onRange = useCallback(
    (first: number, last: number) => {
      const next = {
        from: partOf(Math.max(0, first - AHEAD)),
        to: partOf(Math.max(last, Math.min(last + AHEAD, total - 1))),
      };
      setShown((before) => (before.from === next.from && before.to === next.to ? before : next));
    },
    [total],
  );

  const of = JSON.stringify(list);
  const read = useCallback(
    async (first: number, end: number) =>
      (await call('record.list', { ...list, offset: first, limit: end - first })).rows,
    // The same list by what it asks for.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [of],
  );
  const readThese = useCallback(
    async (some: ReadonlySet<string>) =>
      (await call('record.list', { ...list, where: { id: [...some] }, text: '', limit: some.size })).rows,
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [of],
  );

  return {
    kind: list.kind,
    asked: list,
    rows,
    read,
    readThese,
    ids: total > PART ? ids : undefined,
    onRange,
    head: head.data,
    error: head.error ?? from.error ?? to.error,
    refetch: () => void Promise.all([head, from, to].map((part) => part.isError && part.refetch())),
  };
}

/** The first row of the part in which a row lies. */
function partOf(at: number): number {
  return at - (at % PART);
}
