/** What somebody is told before a page of an alert is shown that was frozen when it still stood otherwise. */
import type { AlertState, Marking } from '../vocabulary.ts';
import { isNarrower } from './marking.ts';
import { isEnd, type End } from './told.ts';

export type PageWarning = End | 'narrower';

/** What a page does not say of its alert as it stands now: that it is over, and that fewer may see it. @param then how the page is marked */
export function pageWarnings(
  { state, marking }: { readonly state: AlertState; readonly marking: Marking },
  then: Marking,
): PageWarning[] {
  return [...(isEnd(state) ? [state] : []), ...(isNarrower(marking, then) ? (['narrower'] as const) : [])];
}
