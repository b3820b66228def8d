import { sectionOf, type Orderable } from './participants.ts';

/** Somebody who stands elsewhere than the rule says, by decision. */
export interface Exception {
  readonly participantId: string;
  /** Right after whom; null: first of its section. */
  readonly afterId: string | null;
}

export interface Excepted<P, E> {
  readonly ordered: P[];
  /** Those of the exceptions that had something to move. */
  readonly applied: E[];
}

/**
 * An order with exceptions, one after the other. One holds where both are in the order and in the same section of it:
 * nobody is listed under what they are not.
 */
export function withExceptions<P extends Orderable, E extends Exception>(
  participants: readonly P[],
  exceptions: readonly E[],
): Excepted<P, E> {
  let ordered = [...participants];
  const applied: E[] = [];
  for (const exception of exceptions) {
    const moved = ordered.find(({ id }) => id === exception.participantId);
    if (!moved) continue;
    const others = ordered.filter((one) => one !== moved);
    const place = placeAmong(others, moved, exception.afterId);
    if (place === null) continue;
    ordered = others.toSpliced(place, 0, moved);
    applied.push(exception);
  }
  return { ordered, applied };
}

function placeAmong(others: readonly Orderable[], moved: Orderable, afterId: string | null): number | null {
  const isBeside = (one: Orderable): boolean => sectionOf(one) === sectionOf(moved);
  const at = others.findIndex((one) => isBeside(one) && (afterId === null || one.id === afterId));
  if (at < 0) return null;
  return afterId === null ? at : at + 1;
}
