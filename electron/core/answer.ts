import { AppFailure, type Result } from '../../shared/contract/errors.ts';
import { storageFailure } from './db/failures.ts';
import type { Log } from './log.ts';

export interface AnswerOptions {
  /** What failures of the storage are said of. */
  readonly path: string;
  readonly log: Log;
  /** Names a failure nobody expected, to be found again in the log. */
  readonly newId: () => string;
}

/** What became of a piece of work, as a value: refusals as they are, a fault of the program's own named in the log. */
export function refused(error: unknown, name: string, { path, log, newId }: AnswerOptions): Result<never> {
  const failure = error instanceof AppFailure ? error : storageFailure(error, path);
  if (failure) return { ok: false, error: failure.error };
  const reference = newId();
  log.error(`${reference} in ${name}`, error);
  return { ok: false, error: { code: 'BUG', problems: [], params: { call: name }, reference } };
}

/** From here on a query is slow enough to be felt, and named in the log. */
const FELT_MS = 40;

/** Names a query in the log when it took long; what was asked of it stays out. */
export function createStopwatch(log: Log, elapsed: () => number): <T>(name: string, work: () => T) => T {
  return (name, work) => {
    const began = elapsed();
    try {
      return work();
    } finally {
      const took = Math.round(elapsed() - began);
      if (took > FELT_MS) log.info(`${name} took ${took} ms`);
    }
  };
}
