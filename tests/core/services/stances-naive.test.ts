import { expect, test } from 'vitest';
import { STANCES, type Stance } from '../../../shared/domain/vocabulary.ts';
import { createChance } from '../../bench/random.ts';
import { openTestCore } from '../../support/core.ts';

const DAYS = ['2024-02-01', '2024-02-15', '2024-03-01', '2024-03-10'] as const;

/** What was said, in the order in which it was recorded; null: taken back since. */
interface Said {
  readonly who: string;
  readonly action: string;
  readonly date: string;
  readonly stance: Stance;
  readonly recordedOn: string;
  takenBackOn: string | null;
}

/** The last thing recorded of the last day up to the one asked for, of what was there on the day of which it is asked. */
function naive(
  said: readonly Said[],
  who: string,
  action: string,
  day: string,
  known: string | null,
): Stance | null {
  let standing: Said | null = null;
  for (const one of said) {
    if (one.who !== who || one.action !== action || one.date > day) continue;
    if (known === null ? one.takenBackOn !== null : one.recordedOn > known) continue;
    if (known !== null && one.takenBackOn !== null && one.takenBackOn <= known) continue;
    if (standing === null || one.date >= standing.date) standing = one;
  }
  return standing?.stance ?? null;
}

test.each([20_261_129, 4])(
  'whatever is said and taken back, each cell is the last of its day, seed %i',
  async (seed) => {
    const core = await openTestCore('2024-03-20T12:00:00.000Z');
    const chance = createChance(seed);
    const numbers = ['1', '2', '3'] as const;
    const actions = numbers.map((number) =>
      core.create('priorityAction', { number, title: { en: `Action ${number}` }, kind: 'initiative' }),
    );
    const people = ['A', 'B', 'C'].map((name) =>
      core.create('participant', {
        participantKind: 'organization',
        shortName: { en: name },
        formalName: { en: name },
        coalitionStatus: 'member',
        memberSince: '2023-07-07',
      }),
    );
    const said: Said[] = [];
    const inForce: Said[] = [];
    for (let turn = 0; turn < 120; turn += 1) {
      const recordedOn = `2024-03-${20 + Math.floor(turn / 30)}`;
      core.setNow(`${recordedOn}T12:00:00.000Z`);
      const last = chance.below(5) === 0 ? inForce.pop() : undefined;
      if (last) {
        core.call('history.undo', {});
        last.takenBackOn = recordedOn;
        continue;
      }
      const one: Said = {
        who: people[chance.below(people.length)] ?? '',
        action: actions[chance.below(actions.length)] ?? '',
        date: chance.oneOf(DAYS),
        stance: chance.oneOf(STANCES),
        recordedOn,
        takenBackOn: null,
      };
      core.call('stance.record', {
        date: one.date,
        stances: [
          { participantId: one.who, actionId: one.action, stance: one.stance, wording: 'With changes.' },
        ],
      });
      said.push(one);
      inForce.push(one);
    }
    for (const asAt of [...DAYS, '2024-02-20', '2024-03-20'])
      for (const knownOn of [null, '2024-03-20', '2024-03-22']) {
        const { participants } = core.call('matrix.get', { asAt, knownOn });
        for (const who of people) {
          const cells = participants.find(({ id }) => id === who)?.cells ?? [];
          expect(
            cells.map((cell) => cell?.stance ?? null),
            `as at ${asAt}, known on ${knownOn}`,
          ).toEqual(actions.map((action) => naive(said, who, action, asAt, knownOn)));
        }
      }
  },
);
