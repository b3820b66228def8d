/** What has come between a suggestion and its acceptance. */
import { isSuperseded, type Version } from '../endorsement/standing.ts';
import type { ActionState, CoalitionStatus, DocumentState, Hindrance, Suggested } from '../vocabulary.ts';

export interface Circumstances {
  readonly what: Suggested;
  /** Null where it is not in the directory any more: deleted elsewhere, or made one with another there. */
  readonly status: CoalitionStatus | null;
  /** Null where the suggestion is of none. */
  readonly document: { readonly state: DocumentState; readonly versions: readonly Version[] } | null;
  readonly versionId: string | null;
  readonly actionState: ActionState | null;
}

/** The first thing that somebody who accepts a suggestion has to know; null: nothing has changed since.
 *
 * @param today the day of the document, YYYY-MM-DD
 */
export function hindranceTo(
  { what, status, document, versionId, actionState }: Circumstances,
  today: string,
): Hindrance | null {
  if (status === null) return 'suggesterGone';
  if (status === 'withdrawn') return 'suggesterLeft';
  if (what === 'commitment') return actionState === 'dropped' ? 'actionDropped' : null;
  if (document === null) return null;
  const { state, versions } = document;
  if (state === 'withdrawn') return 'documentWithdrawn';
  if (state === 'closed') return 'documentClosed';
  if (state === 'drafting') return 'documentDrafted';
  const isOutdated = versionId !== null && isSuperseded({ versionId, endorsedOn: null }, versions, today);
  return isOutdated ? 'versionSuperseded' : null;
}
