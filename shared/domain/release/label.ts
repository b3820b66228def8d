import { MAKERS_LETTER } from '../numbers.ts';
import { AUDIENCES, type Audience } from '../vocabulary.ts';

/**
 * What a release is called that comes after so many others of the same programme or agenda for the same audience, void
 * ones included: for the public 1, then 1/Rev.1, 1/Rev.2 …; for members 2, 2/Rev.1 …; by invitation 3. So no two papers of
 * one meeting have one label. Before the first of them it is a draft, and has no such name. `letters` are those of the
 * installation that releases it: they are added unless it is the one that made the workspace, which is one alone.
 */
export function releaseLabel(audience: Audience, earlier: number, letters: string): string {
  const number = AUDIENCES.indexOf(audience) + 1;
  const label = earlier === 0 ? `${number}` : `${number}/Rev.${earlier}`;
  return letters === MAKERS_LETTER ? label : `${label}-${letters}`;
}

/** Which release of its row a label is of: the first, the second … */
export function placeOfLabel(label: string): number {
  return Number(/\/Rev\.(\d+)/.exec(label)?.[1] ?? 0) + 1;
}
