import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import type { AppFailure } from '../../../../shared/contract/errors.ts';
import type { ListedDeed } from '../../../../shared/contract/shapes/deeds.ts';
import { call, failureOf } from '../../api/index.ts';

export type DeedsAsked = Required<Omit<InputOf<'history.deeds'>, 'after' | 'limit'>>;

const PAGE = 50;

export interface Deeds {
  /** The latest first, as far as they were read; undefined until the first are. */
  readonly rows: readonly ListedDeed[] | undefined;
  readonly total: number | undefined;
  /** Reads the next ones; null where there are none. */
  readonly more: (() => void) | null;
  readonly error: AppFailure | null;
  readonly retry: () => void;
}

/** Deeds, a page at a time, read again when something is done. */
export function useDeeds(asked: DeedsAsked): Deeds {
  const query = useInfiniteQuery({
    queryKey: ['history.deeds', asked, 'by pages'],
    queryFn: async ({ pageParam, signal }) => {
      try {
        return await call('history.deeds', { ...asked, after: pageParam, limit: PAGE }, signal);
      } catch (thrown) {
        throw failureOf(thrown);
      }
    },
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const { data, error } = query;
  return {
    rows: data?.pages.flatMap(({ deeds }) => deeds),
    total: data?.pages[0]?.total,
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    error: error && failureOf(error),
    retry: () => void query.refetch(),
  };
}

function firstPage(): string | null {
  return null;
}
