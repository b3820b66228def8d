import { beforeEach, describe, expect, test } from 'vitest';
import { createJobs, type Jobs, type JobWatch } from '../../../electron/main/jobs.ts';
import type { Job } from '../../../shared/contract/jobs.ts';
import type { Result } from '../../../shared/contract/errors.ts';

let now: number;
let told: (readonly Job[])[];
let jobs: Jobs;

beforeEach(() => {
  let ids = 0;
  now = 0;
  told = [];
  jobs = createJobs({
    newId: () => `job ${(ids += 1)}`,
    now: () => `at ${now}`,
    elapsed: () => now,
    changed: (list) => told.push(list),
  });
});

/** Work that goes on until the test ends it. */
function work() {
  let resolve: (result: Result<string>) => void = () => undefined;
  const promise = new Promise<Result<string>>((done) => {
    resolve = done;
  });
  let watch: JobWatch | undefined;
  return {
    start: (given: JobWatch) => {
      watch = given;
      return promise;
    },
    end: (result: Result<string>) => resolve(result),
    step: (done: number, of: number | null) => watch?.onProgress({ done, of }),
    isStopped: () => watch?.signal.aborted,
  };
}

describe('a job', () => {
  test('tells that it began, how far it is, how long it takes, and what became of it', async () => {
    const { start, step, end } = work();
    const result = jobs.run({ purpose: 'saveCopy', what: 'copy.reconvene' }, start);
    expect(told.at(-1)).toMatchObject([{ state: 'running', done: 0, of: null, remaining: null }]);
    now = 500;
    step(10, 100);
    expect(told.at(-1)).toMatchObject([{ done: 10, of: 100, remaining: null }]);
    now = 2_000;
    step(25, 100);
    expect(told.at(-1)).toMatchObject([{ done: 25, of: 100, remaining: 6_000 }]);
    end({ ok: true, value: 'saved' });
    expect(await result).toEqual({ ok: true, value: 'saved' });
    expect(jobs.list()).toMatchObject([
      { purpose: 'saveCopy', what: 'copy.reconvene', state: 'done', remaining: null },
    ]);
  });

  test('that fails says why', async () => {
    const { start, end } = work();
    const result = jobs.run({ purpose: 'backUp' }, start);
    end({ ok: false, error: { code: 'DISK_FULL', problems: [], params: {} } });
    await result;
    expect(jobs.list()).toMatchObject([{ state: 'failed', error: { code: 'DISK_FULL' } }]);
  });

  test('that is stopped says so, and others go on', async () => {
    const [first, second] = [work(), work()];
    const result = jobs.run({ purpose: 'backUp' }, first.start);
    void jobs.run({ purpose: 'check' }, second.start);
    jobs.cancel('job 1');
    expect([first.isStopped(), second.isStopped()]).toEqual([true, false]);
    first.end({ ok: false, error: { code: 'CANCELLED', problems: [], params: {} } });
    await result;
    expect(jobs.list()).toMatchObject([
      { id: 'job 2', state: 'running' },
      { id: 'job 1', state: 'cancelled' },
    ]);
  });

  test('of the program’s own is not waited for', () => {
    void jobs.run({ purpose: 'check', isQuiet: true }, work().start);
    void jobs.run({ purpose: 'backUp' }, work().start);
    expect(jobs.awaited().map(({ purpose }) => purpose)).toEqual(['backUp']);
  });

  test('is forgotten after twenty others, unless it is still under way', async () => {
    const { start } = work();
    void jobs.run({ purpose: 'write' }, start);
    for (let at = 0; at < 30; at += 1) {
      await jobs.run({ purpose: 'check' }, () => Promise.resolve({ ok: true, value: 'sound' }));
    }
    expect(jobs.list().length).toBeLessThanOrEqual(22);
    expect(jobs.list().at(-1)).toMatchObject({ purpose: 'write', state: 'running' });
  });

  test('all are stopped at once', () => {
    const [first, second] = [work(), work()];
    void jobs.run({ purpose: 'backUp' }, first.start);
    void jobs.run({ purpose: 'write' }, second.start);
    jobs.cancelAll();
    expect([first.isStopped(), second.isStopped()]).toEqual([true, true]);
  });

  test('that is mostly over at once is in the list from when it first tells how far it is', async () => {
    const quick = work();
    const done = jobs.run({ purpose: 'takeIn', isBrief: true }, quick.start);
    expect(jobs.awaited()).toEqual([]);
    quick.end({ ok: true, value: '' });
    await done;
    expect(told).toEqual([]);
    const slow = work();
    const result = jobs.run({ purpose: 'takeIn', isBrief: true }, slow.start);
    slow.step(1, 4);
    expect(jobs.awaited()).toMatchObject([{ purpose: 'takeIn', done: 1, of: 4 }]);
    slow.step(2, 4);
    slow.end({ ok: true, value: '' });
    await result;
    expect(told.at(-1)).toMatchObject([{ state: 'done', done: 2 }]);
  });

  test('that refuses what was typed is no job that failed', async () => {
    const refusing = work();
    const result = jobs.run({ purpose: 'write', isBrief: true }, refusing.start);
    refusing.step(0, 500);
    expect(jobs.list()).toHaveLength(1);
    refusing.end({ ok: false, error: { code: 'VALIDATION', problems: [], params: {} } });
    await result;
    expect(jobs.list()).toEqual([]);
  });
});

const FULL: Result<string> = { ok: false, error: { code: 'DISK_FULL', problems: [], params: {} } };
const run = (purpose: Job['purpose'], result: Result<string>, leadsOn = false): Promise<unknown> =>
  jobs.run({ purpose, leadsOn }, () => Promise.resolve(result));
const settled = (): unknown =>
  jobs.list().map(({ purpose, state, isSettled }) => [purpose, state, isSettled]);

describe('what failed', () => {
  test('says when', async () => {
    now = 7;
    await run('backUp', FULL);
    expect(jobs.list()).toMatchObject([{ startedAt: 'at 7', endedAt: 'at 7', isSettled: false }]);
  });

  test('is settled when the same goes through, and nothing else by that', async () => {
    await run('check', FULL);
    await run('backUp', FULL);
    await run('backUp', { ok: true, value: '' });
    expect(settled()).toEqual([
      ['backUp', 'done', false],
      ['backUp', 'failed', true],
      ['check', 'failed', false],
    ]);
  });

  test('in reading through is settled by a repair, which reads it through again', async () => {
    await run('check', FULL);
    await run('repair', { ok: true, value: '' });
    expect(settled()).toContainEqual(['check', 'failed', true]);
  });

  test('is settled when somebody has looked', async () => {
    await run('backUp', FULL);
    jobs.settle();
    expect(settled()).toEqual([['backUp', 'failed', true]]);
    expect(told.at(-1)).toMatchObject([{ isSettled: true }]);
  });
});

test('another workspace lists none of what was done for the last one, but what has made it', async () => {
  await run('backUp', FULL);
  await run('salvage', { ok: true, value: '' }, true);
  const { start } = work();
  void jobs.run({ purpose: 'papers' }, start);
  jobs.turn();
  expect(jobs.list().map(({ purpose }) => purpose)).toEqual(['papers', 'salvage']);
  jobs.turn();
  expect(jobs.list().map(({ purpose }) => purpose)).toEqual(['papers']);
});
