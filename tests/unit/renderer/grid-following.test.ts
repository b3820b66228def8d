import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { following, RUN } from '../../../renderer/src/ui/grid/following.ts';
import { afterTold, type State } from '../../../renderer/src/ui/grid/use-cursor.ts';

describe('what is beside a list', () => {
  let told: string[];
  let follow: ReturnType<typeof following>;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    told = [];
    follow = following((id) => told.push(id));
  });
  afterEach(() => void vi.useRealTimers());

  /** A key that is held, every 30 ms. */
  function hold(...ids: string[]): void {
    for (const id of ids) {
      follow.to(id);
      vi.advanceTimersByTime(30);
    }
  }

  it('follows a single key at once', () => {
    follow.to('a');
    expect(told).toEqual(['a']);
    vi.advanceTimersByTime(RUN + 1);
    follow.to('b');
    expect(told).toEqual(['a', 'b']);
  });

  it('follows a key that is held when it is let go, to the last row alone', () => {
    hold('a', 'b', 'c', 'd');
    expect(told).toEqual(['a']);
    vi.advanceTimersByTime(RUN);
    expect(told).toEqual(['a', 'd']);
  });

  it('is there at once where the list is left for it', () => {
    hold('a', 'b');
    follow.settle();
    expect(told).toEqual(['a', 'b']);
    vi.advanceTimersByTime(RUN * 2);
    expect(told).toEqual(['a', 'b']);
  });

  it('calls nobody back to a list that is gone', () => {
    hold('a', 'b');
    follow.drop();
    vi.advanceTimersByTime(RUN * 2);
    expect(told).toEqual(['a']);
  });
});

describe('the row one is on', () => {
  const on = (id: string, asked: readonly string[]): State => ({
    cursor: { id, column: 1, from: null },
    told: null,
    asked,
  });

  it('is not thrown back by what was asked for on the way', () => {
    const state = afterTold(on('d', ['a', 'd']), 'a');
    expect(state).toMatchObject({ cursor: { id: 'd' }, told: 'a', asked: ['d'] });
    expect(afterTold(state, 'd')).toMatchObject({ cursor: { id: 'd' }, told: 'd', asked: [] });
  });

  it('is that which is opened from elsewhere', () => {
    expect(afterTold(on('d', ['a']), 'x')).toMatchObject({ cursor: { id: 'x', column: 1 }, asked: [] });
  });

  it('stays where the panel is closed', () => {
    expect(afterTold(on('d', []), null)).toMatchObject({ cursor: { id: 'd' }, told: null });
  });
});
