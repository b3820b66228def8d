/** What became of a text from one version to another, paragraph by paragraph. */
import { LANGUAGES, type Language, type Localized } from '../languages.ts';
import { outOfOrder } from '../order/out-of-order.ts';
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
  const place = new Map(before.map(({ id }, index) => [id, index]));
  const placeBefore = (id: string): number => place.get(earlierOf.get(id)?.id ?? '') ?? 0;
  const kept = after.map(({ id }) => id).filter((id) => earlierOf.has(id));
  const moved = new Set(outOfOrder(kept, placeBefore));
  const lines = after.map((paragraph): Compared<P> => {
    const earlier = earlierOf.get(paragraph.id) ?? null;
    return {
      before: earlier,
      after: paragraph,
      isMoved: moved.has(paragraph.id),
      isRelabelled: earlier !== null && earlier.label !== paragraph.label,
      changed: earlier ? changedIn(earlier.text, paragraph.text) : [],
    };
  });
  before.forEach((paragraph, index) => {
    if (lines.some((line) => line.before === paragraph)) return;
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
