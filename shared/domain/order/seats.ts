import type { UnStatus } from '../vocabulary.ts';

/** States that are not Members of the United Nations and are seated among them in alphabetical order: since when. */
const SEATED_SINCE: Readonly<Record<string, string>> = {
  // Resolution ES-10/23, annex, (a): from the seventy-ninth session of the General Assembly on.
  PSE: '2024-09-10',
};

export interface Seated {
  readonly iso3: string | null;
  /** Null for organizations. */
  readonly unStatus: UnStatus | null;
}

/** Whether a State has its place among the Members of the United Nations on a day, YYYY-MM-DD; others follow these. */
export function sitsAmongMembers({ iso3, unStatus }: Seated, on: string): boolean {
  if (unStatus !== 'observer') return true;
  const since = SEATED_SINCE[iso3 ?? ''];
  return since !== undefined && on >= since;
}
