import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText } from '../../../shared/domain/compare.ts';
import { GROUP_ROLES } from '../../../shared/domain/vocabulary.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { setScene } from '../services/scene.ts';

type Role = (typeof GROUP_ROLES)[number];

const FIRST = Date.UTC(2024, 0, 1);
const DAYS = 60;
const dayAt = (at: number): string => new Date(FIRST + at * 86_400_000).toISOString().slice(0, 10);

/** What is marked on a day of a wall calendar: the role, and the day on which it was given. */
interface Mark {
  readonly role: Role;
  readonly since: number;
}
type Wall = readonly Mark[];

/** Another role holds from the day on which it is given; what was before that day stays. */
const given = (wall: Wall, today: number, role: Role): Wall =>
  wall.map((mark, at) => (at < today ? mark : { role, since: today }));
/** What was entered wrongly on a day was never so since that day. */
const corrected = (wall: Wall, today: number, role: Role): Wall =>
  wall.map((mark) => (mark.since === wall[today]?.since ? { ...mark, role } : mark));

/** What is of one role from one day to the next was so since the earlier one. */
function joined(wall: Wall): Wall {
  let before: Mark | undefined;
  return wall.map((mark) => (before = before?.role === mark.role ? before : mark));
}

interface Seat {
  readonly id: string;
  readonly role: unknown;
  readonly since: string | null;
  readonly until: string | null;
}

/** The memberships in the order of their days. */
function seatsIn(core: TestCore): Seat[] {
  const day = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return core
    .rows('groupMembership')
    .map((row) => ({ id: row.id, role: row['role'], since: day(row['since']), until: day(row['until']) }))
    .toSorted((a, b) => compareText(a.since ?? '', b.since ?? ''));
}

/** The roles that the records say, day by day; fails where a day has two or none. */
function recorded(core: TestCore): readonly Role[] {
  const seats = seatsIn(core);
  return Array.from({ length: DAYS }, (_, at) => {
    const day = dayAt(at);
    const on = seats.filter(
      ({ since, until }) => (since === null || since <= day) && (until === null || day <= until),
    );
    expect(on, day).toHaveLength(1);
    const role = GROUP_ROLES.find((one) => one === on[0]?.role);
    return role ?? expect.fail(`${day} has no role`);
  });
}

/** The first days of the memberships, each of which begins with another role than the one before. */
function firstDays(core: TestCore): unknown[] {
  const seats = seatsIn(core);
  seats.forEach(({ role, since }, at) => expect(role, since ?? '').not.toBe(seats[at - 1]?.role));
  return seats.map(({ since }) => since);
}

const step = fc.record({
  passes: fc.integer({ min: 0, max: 4 }),
  does: fc.constantFrom('change', 'change', 'change', 'correct', 'undo'),
  role: fc.constantFrom(...GROUP_ROLES),
});

test('whatever role is given, set right and taken back, each day keeps the one that it had', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const core = await openTestCore(`${dayAt(0)}T12:00:00.000Z`);
      const { kenya } = setScene(core);
      const groupId = core.create('workingGroup', { number: '1', name: { en: 'Precursors' } });
      core.create('groupMembership', { groupId, participantId: kenya, since: dayAt(0), role: 'member' });
      let today = 0;
      let wall: Wall = Array.from({ length: DAYS }, () => ({ role: 'member', since: 0 }));
      const before: Wall[] = [];
      for (const { passes, does, role } of steps) {
        today += passes;
        core.setNow(`${dayAt(today)}T12:00:00.000Z`);
        const seat = seatsIn(core).find(
          ({ since, until }) => (since ?? '') <= dayAt(today) && (until === null || dayAt(today) <= until),
        );
        const id = seat?.id ?? '';
        if (does === 'undo') {
          const last = before.pop();
          if (last === undefined) continue;
          core.call('history.undo', {});
          wall = last;
        } else if (seat?.role !== role) {
          before.push(wall);
          if (does === 'change') core.update('groupMembership', id, { role });
          else core.call('groupMembership.correctRole', { id, role });
          wall = joined(does === 'change' ? given(wall, today, role) : corrected(wall, today, role));
        }
        expect(recorded(core)).toEqual(wall.map((mark) => mark.role));
        expect(firstDays(core)).toEqual([...new Set(wall.map(({ since }) => dayAt(since)))]);
      }
    }),
    {
      seed: 20_240_101,
      numRuns: 25,
      // Taken back on a later day, it is not another role from that day on.
      examples: [
        [
          [
            { passes: 0, does: 'change', role: 'co_lead' },
            { passes: 1, does: 'undo', role: 'co_lead' },
          ],
        ],
        // Set right to what it was before it changed, it has not changed; taken back, it has.
        [
          [
            { passes: 2, does: 'change', role: 'co_lead' },
            { passes: 1, does: 'correct', role: 'member' },
            { passes: 0, does: 'undo', role: 'member' },
            { passes: 1, does: 'correct', role: 'observer' },
          ],
        ],
        // The same day's second thought.
        [
          [
            { passes: 2, does: 'change', role: 'co_lead' },
            { passes: 0, does: 'change', role: 'member' },
            { passes: 1, does: 'change', role: 'co_lead' },
          ],
        ],
      ],
    },
  );
});
