/** Why somebody does not count in a tally. */
import { FORMALITIES, type BehalfCount, type Formality, type Position } from '../vocabulary.ts';

/** The reasons, in the order in which they are asked: the first that holds is said. */
export const UNCOUNTED = [
  /** The text itself does not stand. */
  'textNotStanding',
  'notEndorsed',
  /** A later substantive version has taken its ground away. */
  'superseded',
  'noFormality',
  'belowLevel',
  /** Said on behalf of others alone, who count in its place; or where such an endorsement counts for nobody. */
  'forOthers',
  'behalfNotCounted',
] as const;
export type Uncounted = (typeof UNCOUNTED)[number];

interface Asked {
  /** Null where none is known. */
  readonly position: Position | null;
  readonly formality: Formality | null;
  readonly toReconfirm: boolean;
  readonly counted: boolean;
}

interface Terms {
  readonly stands: boolean;
  readonly countsFrom: Formality;
  readonly behalf: BehalfCount;
}

/** Null: it counts, or nothing of it is known. */
export function whyUncounted(asked: Asked, { stands, countsFrom, behalf }: Terms): Uncounted | null {
  const { position, formality, toReconfirm, counted } = asked;
  if (counted || position === null) return null;
  if (!stands) return 'textNotStanding';
  if (position !== 'endorsed') return 'notEndorsed';
  if (toReconfirm) return 'superseded';
  if (formality === null) return 'noFormality';
  if (FORMALITIES.indexOf(formality) < FORMALITIES.indexOf(countsFrom)) return 'belowLevel';
  return behalf === 'none' ? 'behalfNotCounted' : 'forOthers';
}
