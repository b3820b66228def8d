import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createUpkeep, type Upkeep } from '../../../electron/main/upkeep.ts';
import type { Result } from '../../../shared/contract/errors.ts';

let done: string[];
let sound: Result<unknown>;
let day: string;
let upkeep: Upkeep;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  done = [];
  sound = { ok: true, value: {} };
  day = '2026-11-20';
  upkeep = createUpkeep({
    workspace: {
      state: () => ({ at: 'open', path: '/a', opening: 1 }),
      check: () => {
        done.push('check');
        return Promise.resolve(sound);
      },
      backUpIfDue: () => {
        done.push('back up if due');
        return Promise.resolve({ ok: true, value: null });
      },
      backUp: (reason) => {
        done.push(reason);
        return Promise.resolve({ ok: true, value: { id: '', takenAt: '', bytes: 0, reason, damaged: [] } });
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

describe('a day on which something changes', () => {
  test('has one backup, however often it changes', async () => {
    upkeep.changed();
    await later();
    upkeep.changed();
    await later();
    expect(done).toEqual(['daily']);
    day = '2026-11-21';
    upkeep.changed();
    upkeep.changed();
    await later();
    expect(done).toEqual(['daily', 'daily']);
  });
});
