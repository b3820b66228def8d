import fc from 'fast-check';
import { expect, test } from 'vitest';
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

/** The roles that the records say, day by day; fails where a day has two or none. */
function recorded(core: TestCore): readonly Role[] {
  const seats = core.rows('groupMembership');
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
        const seat = core
          .rows('groupMembership')
          .find(
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
          wall = does === 'change' ? given(wall, today, role) : corrected(wall, today, role);
        }
        expect(recorded(core)).toEqual(wall.map((mark) => mark.role));
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
      ],
    },
  );
});
