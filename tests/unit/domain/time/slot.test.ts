import { describe, expect, it } from 'vitest';
import { endAfter, withEndAlong } from '../../../../shared/domain/time/slot.ts';

describe('the end of what begins elsewhere', () => {
  it('leaves it as long by the clock on the wall, over midnight and over a night without an hour', () => {
    expect(endAfter('2027-03-09T10:00', '2027-03-09T11:15', '2027-03-10T23:30')).toBe('2027-03-11T00:45');
    expect(endAfter('2027-03-27T23:00', '2027-03-28T05:00', '2027-03-28T23:00')).toBe('2027-03-29T05:00');
    expect(endAfter('2027-03-09T00:00', '2027-03-12T00:00', '2028-02-27T00:00')).toBe('2028-03-01T00:00');
  });
  it('is not before its start where it was', () => {
    expect(endAfter('2027-03-09T10:00', '2027-03-09T09:00', '2027-03-09T12:00')).toBe('2027-03-09T12:00');
  });
});

describe('what is written of a slot', () => {
  const before = { startWall: '2027-03-09T10:00', endWall: '2027-03-09T11:15' };
  it('takes the end along with the start', () => {
    expect(withEndAlong({ startWall: '2027-03-09T12:00' }, before)).toEqual({
      startWall: '2027-03-09T12:00',
      endWall: '2027-03-09T13:15',
    });
  });
  it('leaves an end that is said, and everything else', () => {
    const said = { startWall: '2027-03-09T12:00', endWall: '2027-03-09T12:30' };
    expect(withEndAlong(said, before)).toEqual(said);
    expect(withEndAlong({ roomId: 'a' }, before)).toEqual({ roomId: 'a' });
    expect(withEndAlong({ startWall: before.startWall }, before)).toEqual({ startWall: before.startWall });
    expect(withEndAlong({ startWall: '2027-03-09T12:00' }, {})).toEqual({ startWall: '2027-03-09T12:00' });
  });
});
