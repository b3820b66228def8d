import { describe, expect, test } from 'vitest';
import type { GridColumn, Session } from '../../../renderer/src/features/timetable/columns.ts';
import {
  standing,
  steppedTo,
  type Arrow,
  type Spot,
} from '../../../renderer/src/features/timetable/cursor.ts';
import { edgePull } from '../../../renderer/src/features/timetable/edges.ts';
import type { Piece } from '../../../renderer/src/features/timetable/layout.ts';
import { nextFree } from '../../../renderer/src/features/timetable/slot.ts';
import { toNextStep } from '../../../renderer/src/features/timetable/target.ts';
import { sessionRow } from './session-row.ts';

const piece = (id: string, from: number, to: number): Piece<Session> => ({
  entry: sessionRow(id),
  from: from * 60,
  to: to * 60,
  isRest: false,
});
const column = (id: string, day: string, ...sessions: Piece<Session>[]): GridColumn => ({
  id,
  heading: { room: id },
  day,
  roomId: id,
  sessions,
  meetings: [],
  lanes: 1,
  wholeDays: { sessions: [], meetings: [] },
});

/** Two rooms on Monday, the host between them, and a Tuesday. */
const columns: readonly GridColumn[] = [
  column('A', 'mon', piece('plenary', 10, 12), piece('signing', 13, 14)),
  { ...column('host', 'mon'), heading: { host: true } },
  column('B', 'mon', piece('side', 10, 11), piece('press', 10.5, 11.5)),
  column('C', 'tue', piece('late', 18, 19)),
];
const at = (id: string, minute: number, session: string | null = null): Spot => ({
  column: id,
  minute,
  session,
});
const to = (spot: Spot, arrow: Partial<Arrow>): Spot =>
  steppedTo(columns, spot, { across: 0, down: 0, far: false, ...arrow });

describe('the keys in a timetable', () => {
  test('begin on the first session of the morning', () => {
    expect(standing(columns, null)).toEqual(at('A', 600, 'plenary'));
    expect(standing([column('A', 'mon')], null)).toEqual(at('A', 540));
  });

  test('go through empty time by quarters of an hour, and over a session as one', () => {
    expect(to(at('A', 570), { down: 1 })).toEqual(at('A', 585));
    expect(to(at('A', 572), { down: -1 })).toEqual(at('A', 570));
    expect(to(at('A', 585), { down: 1 })).toEqual(at('A', 600, 'plenary'));
    expect(to(at('A', 600, 'plenary'), { down: 1 })).toEqual(at('A', 720));
    expect(to(at('A', 720), { down: -1 })).toEqual(at('A', 705, 'plenary'));
    expect(to(at('A', 600, 'plenary'), { down: -1 })).toEqual(at('A', 585));
  });

  test('stay within the day', () => {
    expect(to(at('A', 0), { down: -1 })).toEqual(at('A', 0));
    expect(to(at('A', 1425), { down: 1 })).toEqual(at('A', 1425));
  });

  test('go to what stands beside it, then to the next room, and never into the host event', () => {
    expect(to(at('B', 600, 'side'), { across: 1 })).toEqual(at('B', 600, 'press'));
    expect(to(at('B', 600, 'press'), { across: 1 })).toEqual(at('C', 600));
    expect(to(at('A', 600, 'plenary'), { across: 1 })).toEqual(at('B', 600, 'side'));
    expect(to(at('B', 480), { across: -1 })).toEqual(at('A', 480));
    expect(to(at('A', 480), { across: -1 })).toEqual(at('A', 480));
  });

  test('go far with Ctrl: from session to session, and to the next day', () => {
    expect(to(at('A', 600, 'plenary'), { down: 1, far: true })).toEqual(at('A', 780, 'signing'));
    expect(to(at('A', 780, 'signing'), { down: 1, far: true })).toEqual(at('A', 780, 'signing'));
    expect(to(at('A', 900), { down: -1, far: true })).toEqual(at('A', 780, 'signing'));
    expect(to(at('A', 600), { across: 1, far: true })).toEqual(at('C', 600));
    expect(to(at('C', 600), { across: -1, far: true })).toEqual({ ...at('B', 600, 'side') });
  });

  test('follow a session to where it stands, and come back to empty time where it is gone', () => {
    expect(standing(columns, at('A', 0, 'late'))).toEqual(at('C', 0, 'late'));
    expect(standing(columns, at('A', 600, 'gone'))).toEqual(at('A', 600));
    expect(standing(columns, at('gone', 600))).toEqual(at('A', 600, 'plenary'));
  });
});

test('the next free time comes after all that stands there', () => {
  const taken = [
    { from: 660, to: 720 },
    { from: 600, to: 660 },
    { from: 700, to: 750 },
  ];
  expect(nextFree(600, taken)).toBe(750);
  expect(nextFree(590, taken)).toBe(590);
  expect(nextFree(1380, [{ from: 1380, to: 1440 }])).toBeNull();
});

test('a step by keys leads to the next full quarter from anywhere', () => {
  expect([
    toNextStep(605, 1, 15),
    toNextStep(605, -1, 15),
    toNextStep(600, 1, 15),
    toNextStep(600, -1, 5),
  ]).toEqual([10, -5, 15, -5]);
});

test('near an edge it scrolls, the faster the nearer, and beyond it as fast as it can', () => {
  const seen = { top: 100, bottom: 500, left: 50, right: 900 };
  const pull = (clientX: number, clientY: number) => edgePull({ clientX, clientY }, seen);
  expect(pull(400, 300)).toBeNull();
  expect(pull(400, 480)).toEqual({ x: 0, y: 7 });
  expect(pull(400, 560)).toEqual({ x: 0, y: 14 });
  expect(pull(400, 90)).toEqual({ x: 0, y: -14 });
  expect(pull(895, 300)).toEqual({ x: 12, y: 0 });
});
