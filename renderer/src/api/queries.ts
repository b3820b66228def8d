import { QueryClient } from '@tanstack/react-query';
import { on } from './client.ts';
import { isTouched } from './dependencies.ts';

/** Answers stay fresh until the program says that something changed: there is no network to poll. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Reads again what the program's events say has moved; gives the function that ends it. */
export function followChanges(queries: QueryClient): () => void {
  const endChanged = on('changed', ({ kinds }) => {
    const changed = kinds.map((entry) => entry.kind);
    void queries.invalidateQueries({
      predicate: ({ queryKey: [name, input] }) => isTouched(name, input, changed),
    });
  });
  const endStatus = on('status', () => {
    // Another workspace may be open now: of the last one nothing may be shown again, not even for a moment.
    queries.removeQueries({ type: 'inactive' });
    void queries.invalidateQueries();
  });
  const endJobs = on('jobs', ({ jobs }) => void queries.setQueryData(['shell.jobs', {}], jobs));
  // What was asked while the data's process was away was refused; it is the same workspace.
  const endReopened = on('reopened', () => void queries.invalidateQueries());
  return () => {
    endChanged();
    endStatus();
    endReopened();
    endJobs();
  };
}
