import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Gone, LeftOut } from '../../../../shared/contract/public-copy.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { keyOf, type Entry } from '../../../../shared/domain/public-copy/compare.ts';
import type { Reader } from '../context.ts';

export type Copy = RecordOf<'publicCopy'>;

/** The copies that are out there, the earliest first. */
export function standingCopies(reader: Reader): Copy[] {
  return reader
    .find('publicCopy')
    .filter(({ voidedAt }) => voidedAt === null)
    .toSorted((a, b) => compareText(a.madeAt, b.madeAt) || compareText(a.id, b.id));
}

/** Whether any of them told of a record. */
export function toldBy(copies: readonly Copy[]): (kind: string, id: string) => boolean {
  const told = new Set(copies.flatMap(({ entries }) => entries.map(keyOf)));
  return (kind, id) => told.has(keyOf({ kind, id }));
}

/** A release has its place taken by the next one, which the copy then says: it is not missing. */
export function isMissed({ kind }: Pick<Entry, 'kind'>): boolean {
  return kind !== 'release';
}

/** What they say and a copy of now would not, with why, and in which of them it stands as they called it last. */
export function goneFrom(
  copies: readonly Copy[],
  present: readonly Entry[],
  leftOut: readonly LeftOut[],
): Gone[] {
  const isThere = new Set(present.map(keyOf));
  const reasons = new Map(leftOut.map((one) => [keyOf(one), one.reason]));
  const gone = new Map<string, Gone>();
  for (const { id, name, madeAt, handedTo, entries } of copies) {
    for (const entry of entries) {
      const key = keyOf(entry);
      if (isThere.has(key) || !isMissed(entry)) continue;
      gone.set(key, {
        kind: entry.kind,
        id: entry.id,
        title: entry.title,
        reason: reasons.get(key) ?? null,
        copies: [...(gone.get(key)?.copies ?? []), { id, name, madeAt, handedTo }],
      });
    }
  }
  return [...gone.values()];
}
