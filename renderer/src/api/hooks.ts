import { useCallback, useRef } from 'react';
import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
  type QueryKey,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { CallName, InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { AppFailure } from '../../../shared/contract/errors.ts';
import type { Kind } from '../../../shared/contract/kinds.ts';
import type { ListInput, RowOf } from '../../../shared/contract/shapes/lists.ts';
import { call, failureOf } from './client.ts';
import { createTurnstile, type Turnstile } from './newest.ts';
import { rowOf, rowsOf } from './rows.ts';

export interface CallOptions {
  /** False: not asked yet. */
  readonly enabled?: boolean;
  /** Keeps the last answer on screen while the next one is on its way. */
  readonly keep?: boolean;
  /** Asks only the newest of what is asked under this name, one at a time: see `createTurnstile`. */
  readonly newest?: boolean;
}

const turnstiles = new Map<CallName, Turnstile>();

function turnstileOf(name: CallName): Turnstile {
  const turnstile = turnstiles.get(name) ?? createTurnstile();
  turnstiles.set(name, turnstile);
  return turnstile;
}

/** The one way a query is described, so that everything that asks the same shares one answer. */
function callOptions<N extends CallName>(name: N, input: InputOf<N>, newest = false) {
  return queryOptions<OutputOf<N>, AppFailure>({
    queryKey: [name, input],
    // An answer that nobody waits for any more is not made.
    queryFn: async ({ signal }) => {
      try {
        if (newest) return await turnstileOf(name)(() => call(name, input, signal));
        return await call(name, input, signal);
      } catch (thrown) {
        throw failureOf(thrown);
      }
    },
  });
}

/** Asks before anything is drawn that shows the answer, which `useCall` then finds. */
export function askAhead<N extends CallName>(
  queries: QueryClient,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  return queries.fetchQuery(callOptions(name, input));
}

/**
 * Asks before anything is drawn what `useCall` with the same input then finds; done when the answer is there, or that there is
 * none. Of what was asked so before, and nobody came to draw, the answer is not made any more.
 */
export function useAskAhead<N extends CallName>(name: N): (input: InputOf<N>) => Promise<void> {
  const queries = useQueryClient();
  const before = useRef<QueryKey | null>(null);
  return useCallback(
    (input) => {
      const options = callOptions(name, input);
      const { current } = before;
      if (current) void queries.cancelQueries({ queryKey: current, exact: true, type: 'inactive' });
      before.current = options.queryKey;
      return queries.prefetchQuery(options);
    },
    [queries, name],
  );
}

/** The answer to a query of the contract, read again when what it is made of changes. */
export function useCall<N extends CallName>(
  name: N,
  input: InputOf<N>,
  { enabled = true, keep = false, newest = false }: CallOptions = {},
): UseQueryResult<OutputOf<N>, AppFailure> {
  return useQuery({
    ...callOptions(name, input, newest),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** A command of the contract: `mutate(input)` or `await mutateAsync(input)`. */
export function useCommand<N extends CallName>(
  name: N,
): UseMutationResult<OutputOf<N>, AppFailure, InputOf<N>> {
  return useMutation<OutputOf<N>, AppFailure, InputOf<N>>({
    mutationKey: [name],
    mutationFn: async (input) => {
      try {
        return await call(name, input);
      } catch (thrown) {
        throw failureOf(thrown);
      }
    },
  });
}

export interface Rows<K extends Kind> {
  readonly rows: readonly RowOf<K>[];
  /** How many match, and how many there are where only the text and the choices are set aside. */
  readonly total: number;
  readonly all: number;
}

/** Records of a kind, with the titles of what they refer to. */
export function useRecords<K extends Kind>(
  kind: K,
  input: Omit<ListInput, 'kind'> = {},
  { enabled = true, keep = true }: CallOptions = {},
): UseQueryResult<Rows<K>, AppFailure> {
  return useQuery({
    ...callOptions('record.list', { ...input, kind }),
    select: (answer): Rows<K> => ({ ...answer, rows: rowsOf(kind, answer.rows) }),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** One record; not asked for while the id is null. */
export function useRecord<K extends Kind>(kind: K, id: string | null): UseQueryResult<RowOf<K>, AppFailure> {
  return useQuery({
    ...callOptions('record.get', { kind, id: id ?? '' }),
    select: (row) => rowOf(kind, row),
    enabled: id !== null,
  });
}
