/** Chances that are the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  oneOf<T>(list: readonly [T, ...T[]]): T;
}

/** A linear congruential generator (Numerical Recipes' constants) over 32 bits; good enough to vary data. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  function below(limit: number): number {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  }
  return { below, oneOf: (list) => list[below(list.length)] ?? list[0] };
}
