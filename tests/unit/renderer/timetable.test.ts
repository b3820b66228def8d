import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayOfWall,
  daysFrom,
  daysShown,
  lastDayOf,
  openingMinute,
  pieceOn,
  placed,
  snapped,
  type Entry,
  type Piece,
} from '../../../renderer/src/features/timetable/layout.ts';
import { wallAfter } from '../../../shared/domain/time/slot.ts';
import { columnsByDay, type Session } from '../../../renderer/src/features/timetable/columns.ts';
import { shifted, standingAt } from '../../../renderer/src/features/timetable/target.ts';
import { sessionRow } from './session-row.ts';

const DAY = '2024-03-14';
const NEXT = '2024-03-15';
const entry = (id: string, from: string, to: string, lastDay = DAY): Entry => ({
  id,
  startWall: `${DAY}T${from}`,
  endWall: `${lastDay}T${to}`,
});

function pieces(...entries: readonly Entry[]): Piece<Entry>[] {
  return entries.flatMap((one) => pieceOn(dayOfWall(one.startWall), one) ?? []);
}

describe('what goes past midnight', () => {
  const night = entry('night', '23:00', '01:30', NEXT);

  test('stands to the end of its day and goes on at the top of the next', () => {
    expect(pieceOn(DAY, night)).toEqual({ entry: night, from: 1380, to: 1440, isRest: false });
    expect(pieceOn(NEXT, night)).toEqual({ entry: night, from: 0, to: 90, isRest: true });
    expect(lastDayOf(night)).toBe(NEXT);
  });

  test('has nothing on the next day where it ends at midnight', () => {
    const late = entry('late', '22:00', '00:00', NEXT);
    expect(pieceOn(NEXT, late)).toBeNull();
    expect(lastDayOf(late)).toBe(DAY);
  });

  test('takes no minute away and adds none', () => {
    const some = fc.tuple(fc.integer({ min: 0, max: 287 }), fc.integer({ min: 1, max: 700 }));
    fc.assert(
      fc.property(some, ([at, length]) => {
        const startWall = wallAfter(`${DAY}T00:00`, at * 5);
        const one: Entry = { id: 'a', startWall, endWall: wallAfter(startWall, length * 5) };
        const minutes = daysFrom(DAY, lastDayOf(one))
          .flatMap((day) => pieceOn(day, one) ?? [])
          .reduce((sum, { from, to }) => sum + to - from, 0);
        expect(minutes).toBe(length * 5);
      }),
      { seed: 67 },
    );
  });
});

describe('a timetable opens', () => {
  test('at its first session, and not at one that goes on after midnight', () => {
    const night = entry('night', '23:00', '01:30', NEXT);
    const rest = pieceOn(NEXT, night);
    expect(openingMinute([...pieces(entry('a', '10:15', '11:00'), night), ...(rest ? [rest] : [])])).toBe(
      615,
    );
    expect(openingMinute(pieces(entry('small hours', '00:30', '01:00'), entry('b', '08:00', '09:00')))).toBe(
      480,
    );
  });

  test('at the beginning of work where nothing is planned', () => {
    expect(openingMinute([])).toBe(540);
  });
});

describe('a day with more sessions at once than can be read', () => {
  const inRoom = (id: string, roomId: string) =>
    sessionRow(id, { roomId, startWall: `${DAY}T10:00`, endWall: `${DAY}T11:00` });
  const places = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ id: name, name }));
  const four = ['A', 'B', 'C', 'D'].map((room) => inRoom(`in ${room}`, room));
  const columnsOf = (planned: readonly Session[], drawn = planned) =>
    columnsByDay([DAY, NEXT], { sessions: drawn, planned, meetings: [] }, places);

  test('is drawn by its rooms, those that are used, and the others by the day', () => {
    expect(columnsOf(four).map(({ id }) => id)).toEqual([
      `${DAY} A`,
      `${DAY} B`,
      `${DAY} C`,
      `${DAY} D`,
      NEXT,
    ]);
    expect(columnsOf(four.slice(1)).map(({ id }) => id)).toEqual([DAY, NEXT]);
  });

  test('stays so while one of them is dragged away', () => {
    const dragged = four.map((one) =>
      one.id === 'in A' ? { ...one, startWall: `${DAY}T15:00`, endWall: `${DAY}T16:00` } : one,
    );
    expect(columnsOf(four, dragged).map(({ id }) => id)).toHaveLength(5);
  });
});

describe('the lanes of a column', () => {
  test('are one where one entry ends as the next begins', () => {
    const all = placed(pieces(entry('a', '10:00', '11:00'), entry('b', '11:00', '12:00')));
    expect(all.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test('are taken again as soon as they are free', () => {
    const all = placed(
      pieces(entry('a', '10:00', '12:00'), entry('b', '10:30', '11:00'), entry('c', '11:00', '11:30')),
    );
    expect(all.map(({ entry: { id }, lane, lanes }) => [id, lane, lanes])).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 1, 2],
    ]);
  });

  test('never hide an entry under another, and lose none', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 80 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(some, (times) => {
        const entries = times.map(([at, length], index) => ({
          id: String(index),
          startWall: wallAfter(`${DAY}T00:00`, at * 5),
          endWall: wallAfter(`${DAY}T00:00`, (at + length) * 5),
        }));
        const all = placed(pieces(...entries));
        expect(all.map((one) => one.entry.id).sort()).toEqual(entries.map(({ id }) => id).sort());
        for (const a of all) {
          expect(a.lane).toBeLessThan(a.lanes);
          for (const b of all) {
            if (a !== b && a.from < b.to && b.from < a.to) {
              expect(a.lane).not.toBe(b.lane);
              expect(a.lanes).toBe(b.lanes);
            }
          }
        }
      }),
      { seed: 67 },
    );
  });
});

test('wall times run over midnight, months and leap days', () => {
  expect(wallAfter('2024-02-28T23:55', 5)).toBe('2024-02-29T00:00');
  expect(wallAfter('2024-03-01T00:00', -5)).toBe('2024-02-29T23:55');
});

test('days are counted with both ends, over the change of clocks', () => {
  expect(daysFrom('2024-03-30', '2024-04-01')).toEqual(['2024-03-30', '2024-03-31', '2024-04-01']);
  expect(daysFrom('2024-03-14', '2024-03-14')).toEqual(['2024-03-14']);
});

test('what is dragged lands on the nearest step', () => {
  expect([2, 3, 7, -8].map((minute) => snapped(minute, 5))).toEqual([0, 5, 5, -10]);
  expect([607, 608].map((minute) => snapped(minute, 15))).toEqual([600, 615]);
});

describe('a session that is moved', () => {
  const target = { startWall: '2024-03-14T23:50', minutes: 30, roomId: 'boardroom' };

  test('keeps its length and its room, and goes over midnight', () => {
    expect(shifted(target, { by: 15 })).toEqual({ ...target, startWall: '2024-03-15T00:05' });
  });

  test('takes the day and the room of the column it is over, and none where that column has none', () => {
    expect(shifted(target, { day: '2024-03-16', roomId: null })).toEqual({
      startWall: '2024-03-16T23:50',
      minutes: 30,
      roomId: null,
    });
  });

  test('stands where the pointer holds it', () => {
    expect(shifted(target, { at: 615, day: '2024-03-16' }).startWall).toBe('2024-03-16T10:15');
  });

  test('says in which room it is, and in none', () => {
    const session = sessionRow('a', { titles: { room: { en: 'Old room' }, group: { en: 'WG 1' } } });
    expect(standingAt(session, target, { en: 'Boardroom' }).titles).toEqual({
      room: { en: 'Boardroom' },
      group: { en: 'WG 1' },
    });
    expect(standingAt(session, { ...target, roomId: null }, undefined).titles).toEqual({
      group: { en: 'WG 1' },
    });
  });

  test('is never shorter than a step', () => {
    expect(shifted(target, { longer: -60 }).minutes).toBe(5);
  });
});

describe('the days that are drawn', () => {
  const meeting = { first: DAY, last: NEXT };
  const on = (startDay: string, endDay: string): Entry => ({
    id: startDay,
    startWall: `${startDay}T10:00`,
    endWall: `${endDay}T11:00`,
  });

  test('are those of the meeting, and the others on which something stands', () => {
    expect(daysShown(meeting, [on('2024-03-20', '2024-03-20'), on(DAY, DAY)])).toEqual({
      days: [DAY, NEXT, '2024-03-20'],
      left: 0,
    });
  });

  test('end where the calendar ends', () => {
    const last = { first: '9999-12-30', last: '9999-12-31' };
    expect(daysShown(last, [on('9999-12-31', '9999-12-31')])).toEqual({
      days: ['9999-12-30', '9999-12-31'],
      left: 0,
    });
  });

  test('are no more than a person looks through, whatever somebody typed; the rest is counted', () => {
    const { days, left } = daysShown(meeting, [on(DAY, '2204-03-14')]);
    expect(days).toHaveLength(31);
    expect(days.length + left).toBe(1 + (Date.UTC(2204, 2, 14) - Date.UTC(2024, 2, 14)) / 86_400_000);
    const scattered = daysFrom('2025-01-01', '2025-01-31').map((day) => on(day, `2026${day.slice(4)}`));
    expect(daysShown({ first: DAY, last: '9999-12-31' }, scattered).days).toHaveLength(62);
  });
});
