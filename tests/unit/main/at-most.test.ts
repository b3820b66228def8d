import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atMost } from '../../../electron/main/at-most.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('work that is done in time is waited for, and nothing is given up', async () => {
  const giveUp = vi.fn<() => void>();
  await atMost(1_000, Promise.resolve(), giveUp);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(giveUp).not.toHaveBeenCalled();
});

test('work that never ends is given up, and not waited for', async () => {
  const giveUp = vi.fn<() => void>();
  const waited = atMost(1_000, new Promise(() => undefined), giveUp);
  await vi.advanceTimersByTimeAsync(1_000);
  await waited;
  expect(giveUp).toHaveBeenCalledOnce();
});
