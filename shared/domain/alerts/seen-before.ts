/** Whether what an alert speaks of was seen before: by the substances it names, under whatever name, and by the place. */
import { compareText } from '../compare.ts';
import { foldText } from '../text/fold.ts';

/** What is known of an alert, or typed so far. Days are whole or partial dates; null: not known. */
export interface Sighting {
  readonly kind: string | null;
  readonly substanceIds: readonly string[];
  /** Titles, and what was typed of substances: names of substances in them count. */
  readonly words: readonly string[];
  readonly stateIds: readonly string[];
  readonly area: string | null;
  readonly seenOn: string | null;
}

export interface Known extends Sighting {
  readonly id: string;
}

/** Under which names a substance goes. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

export const SEEN_BY = ['substance', 'place', 'kind'] as const;
export type SeenBy = (typeof SEEN_BY)[number];

export interface Match {
  readonly id: string;
  /** In what it is alike, in the order of `SEEN_BY`. */
  readonly by: readonly SeenBy[];
}

/** How far two sightings may lie apart, in years. */
const YEARS = 2;
/** Shorter words of a place (of, the, al) say nothing. */
const SHORTEST = 4;

/**
 * What was seen like it within 24 months: the same substance by record or by any of its names, or the same kind of threat in
 * the same place. What is alike in more comes first, then what was seen last; of which the day is not known, last of all.
 *
 * @param today YYYY-MM-DD, for one of which the day is not known yet
 */
export function seenBefore(
  asked: Sighting,
  known: readonly Known[],
  { substances, today }: { readonly substances: readonly Named[]; readonly today: string },
): Match[] {
  const named = namesOf(substances);
  const wanted = marksOf(asked, named);
  const day = asked.seenOn ?? today;
  return known
    .filter(({ seenOn }) => seenOn === null || areNear(seenOn, day))
    .flatMap((one) => {
      const by = alikeIn(wanted, marksOf(one, named));
      return by.includes('substance') || (by.includes('place') && by.includes('kind'))
        ? [{ id: one.id, by, seenOn: one.seenOn }]
        : [];
    })
    .toSorted(
      (a, b) =>
        weightOf(b.by) - weightOf(a.by) ||
        compareText(b.seenOn ?? '', a.seenOn ?? '') ||
        compareText(a.id, b.id),
    )
    .map(({ id, by }) => ({ id, by }));
}

interface Marks {
  readonly kind: string | null;
  readonly substances: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

function marksOf({ kind, substanceIds, words, stateIds, area }: Sighting, named: Names): Marks {
  return {
    kind,
    substances: new Set([...substanceIds, ...words.flatMap((text) => named(text))]),
    places: new Set([...stateIds, ...wordsOf(area ?? '').filter((word) => word.length >= SHORTEST)]),
  };
}

function alikeIn(one: Marks, other: Marks): SeenBy[] {
  return [
    ...(meet(one.substances, other.substances) ? (['substance'] as const) : []),
    ...(meet(one.places, other.places) ? (['place'] as const) : []),
    ...(one.kind !== null && one.kind === other.kind ? (['kind'] as const) : []),
  ];
}

/** A substance outweighs a place, and both together any of them. */
function weightOf(by: readonly SeenBy[]): number {
  return (by.includes('substance') ? 4 : 0) + (by.includes('place') ? 2 : 0) + (by.includes('kind') ? 1 : 0);
}

type Names = (text: string) => string[];

/** The substances that a text names; looked up by the first word of each name, as most texts name none. */
function namesOf(substances: readonly Named[]): Names {
  const byFirst = new Map<string, { readonly id: string; readonly words: readonly string[] }[]>();
  for (const { id, names } of substances) {
    for (const words of names.map(wordsOf)) {
      const [first] = words;
      if (first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { id, words }]);
    }
  }
  return (text) => {
    const words = wordsOf(text);
    return words.flatMap((word, at) =>
      (byFirst.get(word) ?? [])
        .filter((name) => name.words.every((one, offset) => words[at + offset] === one))
        .map(({ id }) => id),
    );
  };
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function areNear(one: string, other: string): boolean {
  return firstOf(one) <= later(lastOf(other)) && firstOf(other) <= later(lastOf(one));
}

const firstOf = (date: string): string => `${date}-01-01`.slice(0, '2024-01-01'.length);
const lastOf = (date: string): string => `${date}${'-12-31'.slice(date.length - '2024'.length)}`;

function later(date: string): string {
  return `${Number(date.slice(0, 4)) + YEARS}${date.slice(4)}`;
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((each) => other.has(each));
}
