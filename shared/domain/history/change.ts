/** The unit that says whether a record is there (false) or not (true). */
export const DELETED = 'deleted';

/** Whether two field values are the same, compared as the JSON they are stored as. */
export function sameValue(a: unknown, b: unknown): boolean {
  // Most fields of most changes.
  if (a === b) return true;
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
