import { AppFailure, invalid, type Problem } from '../../../shared/contract/errors.ts';
import type { Task } from '../task.ts';

/** After so many rows a long command tells how far it is. */
const STEP = 100;
/** More than a person reads through: the rest is found when these are mended. */
const MOST_PROBLEMS = 200;

interface RowByRow {
  /** Does the work of one row; null where the row broke a rule, which is kept under the row's path. */
  do<T>(path: string, work: () => T): T | null;
  /** Fails with VALIDATION where a row broke a rule: with the problems of all rows. */
  end(): void;
}

/** The rows of a command that takes all or none, so that whoever sent them hears of every fault and not of the first. */
export function rowByRow(task: Task, of: number): RowByRow {
  const problems: Problem[] = [];
  let done = 0;
  function end(): void {
    if (problems.length > 0) invalid(...problems);
  }
  return {
    do(path, work) {
      if (done % STEP === 0) task.step(done, of);
      done += 1;
      try {
        return work();
      } catch (error) {
        if (!(error instanceof AppFailure) || error.error.code !== 'VALIDATION') throw error;
        problems.push(...error.error.problems.map((one) => ({ ...one, field: within(path, one.field) })));
        if (problems.length >= MOST_PROBLEMS) end();
        return null;
      }
    },
    end,
  };
}

function within(path: string, field: string): string {
  return field === '' ? path : `${path}.${field}`;
}
