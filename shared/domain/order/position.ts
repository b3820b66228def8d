/** The order in which a person has put records: a text each, between those of its neighbours. */
import { compareText } from '../compare.ts';

export interface Placed {
  readonly id: string;
  /** Sorts as plain text. */
  readonly position: string;
}

/** By position, and by id where two laptops gave the same one. */
export function byPosition(a: Placed, b: Placed): number {
  return compareText(a.position, b.position) || compareText(a.id, b.id);
}
