import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ShellStatus } from '../../../shared/contract/shell-calls.ts';
import { dropAllDrafts } from '../state/drafts.ts';

/**
 * Keeps what belongs to one workspace out of the next: neither a place nor a form nor an answer goes with it. Gives whether
 * all of it is forgotten; until then nothing of the next may be drawn.
 */
export function useOneWorkspace(queries: QueryClient, status: ShellStatus | undefined): boolean {
  const [last, setLast] = useState(0);
  const opened = status?.opened ?? 0;
  const isAnother = opened !== 0 && opened !== last;
  useEffect(() => {
    if (!isAnother) return;
    // A page that was loaded anew begins where its address says.
    void (last === 0 ? Promise.resolve() : forget(queries)).then(() => setLast(opened));
  }, [queries, opened, last, isAnother]);
  const isClosed = status?.workspace === 'none';
  useEffect(() => {
    if (isClosed) dropAllDrafts();
  }, [isClosed]);
  return !isAnother;
}

/** To be called when nothing of the workspace is drawn any more. */
async function forget(queries: QueryClient): Promise<void> {
  dropAllDrafts();
  // Answers that are still on their way are of the last one.
  await queries.cancelQueries({ type: 'inactive' });
  queries.removeQueries({ type: 'inactive' });
  // Nor does the way on lead to pages of the last one; the way back begins here.
  window.history.pushState(null, '', '#/');
}
