import type { Progress } from '../../shared/contract/control.ts';
import type { AppError, Result } from '../../shared/contract/errors.ts';
import type { Job, JobPurpose } from '../../shared/contract/jobs.ts';
import { remainingTime } from '../../shared/domain/jobs.ts';

/** What the work of a job is followed and stopped by. */
export interface JobWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export interface JobOptions {
  readonly purpose: JobPurpose;
  readonly what?: string;
  /** Most of its kind are over at once: it is in the list from when it first tells how far it is. */
  readonly isBrief?: boolean;
  /** Done by the program of itself. */
  readonly isQuiet?: boolean;
  /** What it makes is opened then: it is in the list of that workspace too. */
  readonly leadsOn?: boolean;
}

/** The jobs of this program, whichever process does their work. */
export interface Jobs {
  /** The latest first; those that ended are kept for a while. */
  list(): readonly Job[];
  /** Those that a person waits for. */
  awaited(): readonly Job[];
  cancel(id: string): void;
  cancelAll(): void;
  /** Somebody has looked at what became of them. */
  settle(): void;
  /** Another workspace is open: what was done for the last one is not listed there. */
  turn(): void;
  /** Does the work as a job, and gives what became of it. */
  run<T>(options: JobOptions, work: (watch: JobWatch) => Promise<Result<T>>): Promise<Result<T>>;
}

export interface JobsOptions {
  readonly newId: () => string;
  /** UTC instant. */
  readonly now: () => string;
  /** Milliseconds, from any beginning. */
  readonly elapsed: () => number;
  readonly changed: (jobs: readonly Job[]) => void;
}

/** How many are kept in the list beside those that are under way. */
const KEPT = 20;

/** What is known of a file when something was done is known of it anew. */
const SETTLES: { readonly [P in JobPurpose]?: readonly JobPurpose[] } = { repair: ['check'] };

export function createJobs({ newId, now, elapsed, changed }: JobsOptions): Jobs {
  let jobs: readonly Job[] = [];
  const stops = new Map<string, AbortController>();
  const leadingOn = new Set<string>();

  function settle(which: (job: Job) => boolean): void {
    const isNew = (job: Job): boolean => job.state !== 'running' && !job.isSettled && which(job);
    if (!jobs.some(isNew)) return;
    jobs = jobs.map((job) => (isNew(job) ? { ...job, isSettled: true } : job));
    changed(jobs);
  }

  function put(job: Job): void {
    jobs = jobs.map((other) => (other.id === job.id ? job : other));
    changed(jobs);
  }

  function drop(id: string): void {
    jobs = jobs.filter((other) => other.id !== id);
    changed(jobs);
  }

  return {
    list: () => jobs,
    awaited: () => jobs.filter(({ state, isQuiet }) => state === 'running' && !isQuiet),
    cancel: (id) => stops.get(id)?.abort(),
    cancelAll() {
      for (const stop of stops.values()) stop.abort();
    },
    settle: () => settle(() => true),
    turn() {
      jobs = jobs.filter(({ id, state }) => state === 'running' || leadingOn.has(id));
      leadingOn.clear();
      changed(jobs);
    },
    async run<T>(
      { purpose, what = '', isBrief = false, isQuiet = false, leadsOn = false }: JobOptions,
      work: (watch: JobWatch) => Promise<Result<T>>,
    ) {
      const began = elapsed();
      const stop = new AbortController();
      const begun: Job = {
        id: newId(),
        purpose,
        what,
        isQuiet,
        state: 'running',
        done: 0,
        of: null,
        remaining: null,
        error: null,
        startedAt: now(),
        endedAt: null,
        isSettled: false,
      };
      if (leadsOn) leadingOn.add(begun.id);
      let job = begun;
      let isListed = false;
      stops.set(job.id, stop);
      if (!isBrief) list();
      const result = await work({
        signal: stop.signal,
        onProgress({ done, of }) {
          job = { ...job, done, of, remaining: remainingTime(elapsed() - began, done, of) };
          if (isListed) put(job);
          else list();
        },
      });
      stops.delete(job.id);
      if (result.ok)
        settle((one) => one.purpose === purpose || (SETTLES[purpose] ?? []).includes(one.purpose));
      // What was typed was wrong: that is said where it was typed, and no job failed.
      if (isBrief && !result.ok && result.error.code === 'VALIDATION') drop(job.id);
      else if (isListed) put({ ...job, remaining: null, endedAt: now(), ...outcome(result) });
      return result;

      function list(): void {
        isListed = true;
        jobs = [job, ...jobs.filter(({ state }, at) => state === 'running' || at < KEPT)];
        changed(jobs);
      }
    },
  };
}

function outcome(result: Result<unknown>): { state: Job['state']; error: AppError | null } {
  if (result.ok) return { state: 'done', error: null };
  return { state: result.error.code === 'CANCELLED' ? 'cancelled' : 'failed', error: result.error };
}
