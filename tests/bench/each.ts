import { timed, type Outcome } from './compare.ts';

/** What a scenario has brought. */
export interface Measured {
  readonly own: Outcome[];
  /** With those of all scenarios before it. */
  readonly soFar: readonly Outcome[];
  readonly seconds: number;
}

export interface Listener<N extends string> {
  onMeasured(name: N, measured: Measured): void | Promise<void>;
  onFailed(name: N, error: unknown): void;
}

/** Measures one scenario after the other. One that fails is told and named, and takes no figure of another with it. */
export async function measureEach<N extends string>(
  names: readonly N[],
  measure: (name: N) => Promise<Outcome[]>,
  { onMeasured, onFailed }: Listener<N>,
): Promise<{ outcomes: Outcome[]; failed: N[] }> {
  const outcomes: Outcome[] = [];
  const failed: N[] = [];
  for (const name of names) {
    try {
      let own: Outcome[] = [];
      const took = await timed(async () => {
        own = await measure(name);
      });
      outcomes.push(...own);
      await onMeasured(name, { own, soFar: outcomes, seconds: Math.round(took / 1000) });
    } catch (error) {
      failed.push(name);
      onFailed(name, error);
    }
  }
  return { outcomes, failed };
}
