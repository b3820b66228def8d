/** Runs a subject and its baseline by turns, so that whatever else the machine does meets both alike. */

export interface Scenario {
  /** What is measured, as the table of the README names it. */
  readonly name: string;
  readonly baseline: string;
  /** The largest ratio (or difference) that still meets the target; null of what only says how near one can come. */
  readonly target: number | null;
  readonly unit: 'ratio' | 'ms' | 'MiB more' | 'frames more' | 'bytes' | 'MB';
  readonly runs: number;
}

export interface Outcome extends Scenario {
  /** Median over the runs. */
  readonly value: number;
  /** Half the distance between the quartiles. */
  readonly spread: number;
  readonly subject: number;
  readonly reference: number;
  readonly met: boolean;
  /** What else should be known of the figure. */
  readonly note?: string;
}

type Measure = () => number | Promise<number>;

/** Milliseconds that one call takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) throw new RangeError('a quantile of no values');
  return low + (high - low) * (at - Math.floor(at));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export interface CompareOptions {
  /** Into how many like parts (edits, keys) a measure is divided for the figures of one. */
  readonly per?: number;
  /** Unmeasured rounds before the first pair. */
  readonly warmUps?: number;
}

/** Some unmeasured rounds, then `runs` pairs; the order within a pair changes by turns. */
export async function compare(
  scenario: Scenario,
  subject: Measure,
  baseline: Measure,
  { per = 1, warmUps = 2 }: CompareOptions = {},
): Promise<Outcome> {
  for (let round = 0; round < warmUps; round += 1) {
    await baseline();
    await subject();
  }
  const pairs: { subject: number; reference: number }[] = [];
  for (let run = 0; run < scenario.runs; run += 1) {
    if (run % 2 === 0) {
      const reference = await baseline();
      pairs.push({ reference, subject: await subject() });
    } else {
      const value = await subject();
      pairs.push({ reference: await baseline(), subject: value });
    }
  }
  const values = pairs.map((pair) =>
    scenario.unit === 'ratio' ? pair.subject / pair.reference : pair.subject - pair.reference,
  );
  const value = median(values);
  return {
    ...scenario,
    value,
    spread: (quantile(values, 0.75) - quantile(values, 0.25)) / 2,
    subject: median(pairs.map((pair) => pair.subject)) / per,
    reference: median(pairs.map((pair) => pair.reference)) / per,
    met: scenario.target === null || value <= scenario.target,
  };
}
