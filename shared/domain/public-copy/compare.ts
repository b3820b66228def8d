/** What is new in a public copy, what has changed in it and what is gone from it since the one before. */
import type { Language, Localized } from '../languages.ts';

/** One thing that a copy says, with a mark of what it says of it in each of its languages. */
export interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly title: Localized;
  readonly marks: Partial<Record<Language, string>>;
}

export interface Difference<E extends Entry> {
  readonly added: readonly E[];
  readonly changed: readonly E[];
  /** As the earlier one called them. */
  readonly gone: readonly E[];
}

/** Two copies are held together in the languages that both have; where they have none, by what they speak of. */
export function differenceOf<E extends Entry>(before: readonly E[], now: readonly E[]): Difference<E> {
  const known = new Map(before.map((entry) => [keyOf(entry), entry]));
  const present = new Set(now.map(keyOf));
  return {
    added: now.filter((entry) => !known.has(keyOf(entry))),
    changed: now.filter((entry) => {
      const was = known.get(keyOf(entry));
      return was !== undefined && isOther(was, entry);
    }),
    gone: before.filter((entry) => !present.has(keyOf(entry))),
  };
}

export function keyOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

function isOther(was: Entry, now: Entry): boolean {
  const marks: Readonly<Record<string, string | undefined>> = was.marks;
  return Object.entries(now.marks).some(
    ([language, mark]) => marks[language] !== undefined && marks[language] !== mark,
  );
}
