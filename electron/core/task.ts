import { fail } from '../../shared/contract/errors.ts';

/** One call under way: how it says how far it is, and hears that it is not wanted any more. */
export interface Task {
  /** Tells how much is done, of how much where that is known. Fails with CANCELLED where it has been stopped. */
  step(done: number, of: number | null): void;
  /** Fails with CANCELLED where it has been stopped. */
  check(): void;
}

/** A call that nobody watches and nobody stops. */
export const UNWATCHED: Task = { step: () => undefined, check: () => undefined };

export interface TaskOptions {
  readonly isCancelled: () => boolean;
  readonly report: (done: number, of: number | null) => void;
  /** Milliseconds, from any beginning. */
  readonly elapsed: () => number;
}

const REPORT_EVERY_MS = 100;

/** A task whose progress is told ten times a second at most, however often it takes a step. */
export function createTask({ isCancelled, report, elapsed }: TaskOptions): Task {
  let reported = Number.NEGATIVE_INFINITY;
  function check(): void {
    if (isCancelled()) fail('CANCELLED');
  }
  return {
    check,
    step(done, of) {
      check();
      const now = elapsed();
      if (now - reported < REPORT_EVERY_MS && done !== of) return;
      reported = now;
      report(done, of);
    },
  };
}
