/** What a recipient does not know of the releases of one programme or agenda: from what stands and from what they were told. */
import type { TOLD_OF_RELEASES } from '../vocabulary.ts';

/** What one dispatch told one recipient of one release. */
export interface ToldOfRelease {
  readonly releaseId: string;
  readonly says: (typeof TOLD_OF_RELEASES)[number];
  /** The dispatch was declared void: nobody knows whether it arrived. */
  readonly isVoid: boolean;
}

/** new: they hold none; changed: they hold another one; void: what they hold stands no more, and nothing in its place. */
export interface ReleaseNews {
  readonly news: 'new' | 'changed' | 'void';
  /** The one that they are to be told of. */
  readonly releaseId: string;
  /** The one that they hold, for all that is known; null where it is none. */
  readonly held: string | null;
}

/**
 * @param standing the last release that was not declared void; null where there is none
 * @param told what this recipient was told of this programme or agenda, oldest first
 */
export function newsOfRelease(standing: string | null, told: readonly ToldOfRelease[]): ReleaseNews | null {
  const last = told.at(-1);
  const held = heldAfter(told);
  const isSure = last?.isVoid !== true;
  if (standing === null) {
    if (last === undefined || (isSure && held === null)) return null;
    return { news: 'void', releaseId: last.releaseId, held: last.releaseId };
  }
  if (isSure && held === standing) return null;
  return { news: held === null || held === standing ? 'new' : 'changed', releaseId: standing, held };
}

/** The release that a recipient holds after all that certainly arrived. */
function heldAfter(told: readonly ToldOfRelease[]): string | null {
  const last = told.findLast(({ isVoid }) => !isVoid);
  return last?.says === 'released' ? last.releaseId : null;
}
