import { invalid, problem, type Problem } from '../../../shared/contract/errors.ts';
import { fieldEntries, type Kind } from '../../../shared/contract/kinds.ts';
import { looseValues } from '../db/rows.ts';
import { standingIn } from '../rules/standing.ts';
import { titleOf } from '../repositories/titles.ts';
import type { Reader } from './context.ts';

/** What is wrong with saying anything new of a participant for whom another one stands: it is said of that one. */
export function mergedAwayProblems(reader: Reader, field: string, ids: readonly string[]): Problem[] {
  const standing = standingIn(reader);
  return ids.flatMap((id) => {
    const into = standing.get(id);
    if (into === undefined) return [];
    const [title, intoTitle] = [titleOf(reader, 'participant', id), titleOf(reader, 'participant', into)];
    return [problem(field, 'mergedAway', { title, into: intoTitle, id: into })];
  });
}

/** Refuses what `mergedAwayProblems` says. */
export function refuseMergedAway(reader: Reader, field: string, ids: readonly string[]): void {
  const problems = mergedAwayProblems(reader, field, ids);
  if (problems.length > 0) invalid(...problems);
}

/** The same of what a record is to say anew. */
export function refuseNamingMergedAway(
  reader: Reader,
  kind: Kind,
  values: object,
  before: object = {},
): void {
  const [given, had] = [looseValues(values), looseValues(before)];
  for (const [field, { refers, managed }] of fieldEntries(kind)) {
    if (refers !== 'participant' || managed) continue;
    const known = new Set(idsIn(had[field]));
    refuseMergedAway(
      reader,
      field,
      idsIn(given[field]).filter((id) => !known.has(id)),
    );
  }
}

function idsIn(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === 'string');
}
