import { MAKERS_LETTER } from '../numbers.ts';

/**
 * What a release is called that comes after so many others of the same programme or agenda, void ones included: 1, then
 * 1/Rev.1, 1/Rev.2 … Before the first of them it is a draft, and has no such name. `letters` are those of the
 * installation that releases it: they are added unless it is the one that made the workspace, which is one alone.
 */
export function releaseLabel(earlier: number, letters: string): string {
  const label = earlier === 0 ? '1' : `1/Rev.${earlier}`;
  return letters === MAKERS_LETTER ? label : `${label}-${letters}`;
}
