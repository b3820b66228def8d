import { randomUUID } from 'node:crypto';
import { createTask, type Task } from '../../electron/core/task.ts';
import { createJobs } from '../../electron/main/jobs.ts';
import { valueOf } from '../../electron/main/value-of.ts';
import { AppFailure } from '../../shared/contract/errors.ts';
import type { Job } from '../../shared/contract/jobs.ts';

const elapsed = () => performance.now();

/** Does long work as a job of the program: says on the terminal how far it is, and Ctrl+C stops it. Fails as the work does. */
export async function asJob<T>(what: string, work: (task: Task) => Promise<T>): Promise<T> {
  const jobs = createJobs({
    now: () => '',
    newId: randomUUID,
    elapsed,
    changed: ([job]) => job && show(job),
  });
  const stop = () => jobs.cancelAll();
  process.once('SIGINT', stop);
  try {
    const made = await jobs.run({ purpose: 'write', what }, async ({ signal, onProgress }) => {
      const report = (done: number, of: number | null) => onProgress({ done, of });
      try {
        const value = await work(createTask({ isCancelled: () => signal.aborted, report, elapsed }));
        return { ok: true, value };
      } catch (thrown) {
        if (thrown instanceof AppFailure) return { ok: false, error: thrown.error };
        throw thrown;
      }
    });
    return valueOf(made);
  } finally {
    process.off('SIGINT', stop);
  }
}

function show({ what, state, done, of, remaining }: Job): void {
  if (!process.stdout.isTTY) return;
  const left = remaining === null ? '' : `, ${Math.ceil(remaining / 1000)} s left`;
  process.stdout.write(state === 'running' ? `\r\x1b[K${what}: ${done} of ${of ?? '?'}${left}` : '\r\x1b[K');
}
