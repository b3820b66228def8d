/** What became of a text from one version to another, paragraph by paragraph. */
import { LANGUAGES, type Language, type Localized } from '../languages.ts';
import { counterparts, type Origins } from './lineage.ts';

export interface Paragraph {
  readonly id: string;
  readonly label: string;
  readonly text: Localized;
}

/** One line of a comparison: added (no `before`), deleted (no `after`), or kept with what was done to it. */
export interface Compared<P extends Paragraph> {
  readonly before: P | null;
  readonly after: P | null;
  /** It stands elsewhere among the paragraphs that were kept; as few as can be are said to have moved. */
  readonly isMoved: boolean;
  readonly isRelabelled: boolean;
  /** The languages in which it says something else. */
  readonly changed: readonly Language[];
}

/**
 * The lines in the order of the later text; what was deleted stands after what it stood behind. Both texts are given in
 * their order.
 */
export function compareTexts<P extends Paragraph>(
  before: readonly P[],
  after: readonly P[],
  origins: Origins,
): Compared<P>[] {
  const earlierOf = counterparts(origins, after, before);
  const laterOf = counterparts(origins, before, after);
  const place = new Map(before.map(({ id }, index) => [id, index]));
  const kept = after.flatMap((paragraph) => {
    const earlier = earlierOf.get(paragraph.id);
    return earlier ? [{ id: paragraph.id, at: place.get(earlier.id) ?? 0 }] : [];
  });
  const inPlace = new Set(longestInOrder(kept).map(({ id }) => id));
  const lines = after.map((paragraph): Compared<P> => {
    const earlier = earlierOf.get(paragraph.id) ?? null;
    return {
      before: earlier,
      after: paragraph,
      isMoved: earlier !== null && !inPlace.has(paragraph.id),
      isRelabelled: earlier !== null && earlier.label !== paragraph.label,
      changed: earlier ? changedIn(earlier.text, paragraph.text) : [],
    };
  });
  before.forEach((paragraph, index) => {
    if (laterOf.has(paragraph.id) || lines.some((line) => line.before === paragraph)) return;
    const above = before.slice(0, index).reverse();
    const neighbour = above
      .map((one) => lines.findLastIndex((line) => line.before === one && !line.isMoved))
      .find((found) => found >= 0);
    const gone = { before: paragraph, after: null, isMoved: false, isRelabelled: false, changed: [] };
    lines.splice(neighbour === undefined ? 0 : neighbour + 1, 0, gone);
  });
  return lines;
}

function changedIn(one: Localized, other: Localized): Language[] {
  return LANGUAGES.filter((language) => (one[language] ?? '') !== (other[language] ?? ''));
}

/** The most of a list that stands in the order of `at` already; equal ones are in order. */
function longestInOrder<T extends { readonly at: number }>(list: readonly T[]): T[] {
  const best: { readonly length: number; readonly before: number }[] = [];
  list.forEach(({ at }, index) => {
    let longest = { length: 1, before: -1 };
    for (let earlier = 0; earlier < index; earlier += 1) {
      const length = (best[earlier]?.length ?? 0) + 1;
      if ((list[earlier]?.at ?? 0) <= at && length > longest.length) longest = { length, before: earlier };
    }
    best.push(longest);
  });
  const most = Math.max(0, ...best.map(({ length }) => length));
  const chosen: T[] = [];
  for (let at = best.findIndex(({ length }) => length === most); at >= 0; at = best[at]?.before ?? -1) {
    const one = list[at];
    if (one) chosen.unshift(one);
  }
  return chosen;
}
