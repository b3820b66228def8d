import { useRouterState, type RouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { goToList } from '../state/regions.ts';

/** Whoever has gone to a list, one of its views or a timetable, by the rail or by keys, works in it: it has the focus. */
export function useFocusOfList(): void {
  const list = useRouterState({ select: listShown });
  useEffect(() => {
    if (list !== null) goToList();
  }, [list]);
}

const LIST = /^\/(?:records|timetable)\/[^/]+$/;

/** The list that is on the page with its view, whatever is chosen in it; null on every other page. */
function listShown({ resolvedLocation }: RouterState): string | null {
  if (!resolvedLocation || !LIST.test(resolvedLocation.pathname)) return null;
  const view = new URLSearchParams(resolvedLocation.searchStr).get('view');
  return `${resolvedLocation.pathname} ${view ?? ''}`;
}
