import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createUpkeep, type Upkeep } from '../../../electron/main/upkeep.ts';
import type { Result } from '../../../shared/contract/errors.ts';

const FULL: Result<never> = { ok: false, error: { code: 'DISK_FULL', problems: [], params: {} } };

let done: string[];
let sound: Result<unknown>;
let day: string;
let isFull: boolean;
let upkeep: Upkeep;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  done = [];
  sound = { ok: true, value: {} };
  day = '2026-11-20';
  isFull = false;
  upkeep = createUpkeep({
    workspace: {
      state: () => ({ at: 'open', path: '/a', opening: 1 }),
      check: () => {
        done.push('check');
        return Promise.resolve(sound);
      },
      backUpIfDue: () => {
        done.push('back up if due');
        return Promise.resolve(isFull ? FULL : { ok: true, value: null });
      },
      backUp: (reason) => {
        done.push(reason);
        const taken = { id: '', takenAt: '', bytes: 0, reason, damaged: [] };
        return Promise.resolve(isFull ? FULL : { ok: true, value: taken });
      },
    },
    log: { info: () => undefined, error: (line) => done.push(line) },
    today: () => day,
  });
});
afterEach(() => void vi.useRealTimers());

const later = (): Promise<unknown> => vi.advanceTimersByTimeAsync(120_000);

describe('a workspace that was opened', () => {
  test('is read through after a while, and backed up where that is due', async () => {
    upkeep.opened();
    expect(done).toEqual([]);
    await later();
    expect(done).toEqual(['check', 'back up if due']);
  });

  test('is not backed up where it is damaged', async () => {
    sound = { ok: false, error: { code: 'DB_CORRUPT', problems: [], params: {} } };
    upkeep.opened();
    await later();
    expect(done).toEqual(['check', 'the file was not found sound: DB_CORRUPT']);
  });

  test('is backed up where a scan in it is damaged, and all else is sound', async () => {
    sound = { ok: false, error: { code: 'FILE_DAMAGED', problems: [], params: { names: 'a scan' } } };
    upkeep.opened();
    await later();
    expect(done).toEqual(['check', 'the file was not found sound: FILE_DAMAGED', 'back up if due']);
  });

  test('and closed again is left alone', async () => {
    upkeep.opened();
    upkeep.changed();
    upkeep.closed();
    await later();
    expect(done).toEqual([]);
  });
});

const HOUR = 60 * 60_000;

describe('a day on which something changes', () => {
  test('has a backup a minute after the first change', async () => {
    upkeep.changed();
    await later();
    expect(done).toEqual(['daily']);
    day = '2026-11-21';
    upkeep.changed();
    upkeep.changed();
    await later();
    expect(done).toEqual(['daily', 'daily']);
  });

  test('has it renewed two hours after the first change that it does not hold, however often it changes', async () => {
    upkeep.changed();
    await later();
    done = [];
    for (let hour = 0; hour < 5; hour += 1) {
      upkeep.changed();
      upkeep.changed();
      await vi.advanceTimersByTimeAsync(HOUR);
    }
    expect(done).toEqual(['back up if due', 'back up if due']);
    await vi.advanceTimersByTimeAsync(9 * HOUR);
    expect(done).toEqual(['back up if due', 'back up if due', 'back up if due']);
  });

  test('has it renewed when the file is closed, once', async () => {
    upkeep.changed();
    await later();
    upkeep.changed();
    done = [];
    await upkeep.leaving();
    await upkeep.leaving();
    expect(done).toEqual(['back up if due']);
  });
});

describe('a file that is closed', () => {
  test('is backed up where the backup of the day could not be taken, though nothing was changed since', async () => {
    isFull = true;
    upkeep.changed();
    await later();
    isFull = false;
    await upkeep.leaving();
    await upkeep.leaving();
    expect(done).toEqual(['daily', 'back up if due']);
  });

  test('and in which nothing was changed is not backed up', async () => {
    upkeep.opened();
    await upkeep.leaving();
    expect(done).toEqual([]);
  });

  test('and was found damaged is not copied over good backups', async () => {
    sound = { ok: false, error: { code: 'DB_CORRUPT', problems: [], params: {} } };
    upkeep.opened();
    await later();
    upkeep.changed();
    done = [];
    await upkeep.leaving();
    expect(done).toEqual([]);
  });
});
