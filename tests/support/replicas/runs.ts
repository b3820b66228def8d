/** How often what is tried at random is tried: briefly with every test, and as the trials of `npm run` say. */
const TIMES = wholeIn('RECONVENE_TRIAL_TIMES', 1);
const SHIFT = wholeIn('RECONVENE_TRIAL_SEED', 0);

export function runs(seed: number, times: number): { seed: number; numRuns: number } {
  return { seed: seed + SHIFT, numRuns: times * TIMES };
}

function wholeIn(name: string, otherwise: number): number {
  const given = process.env[name];
  if (given === undefined) return otherwise;
  if (!/^\d+$/.test(given)) throw new RangeError(`${name} is not a whole number: ${given}`);
  return Number(given);
}
