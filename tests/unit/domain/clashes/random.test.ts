import { describe, expect, test } from 'vitest';
import {
  allClashes,
  changed,
  clashesIf,
  findClashes,
  programmeOf,
  type ClashSession,
  type Found,
} from '../../../../shared/domain/clashes/index.ts';
import { factsIn } from '../../../../shared/domain/facts.ts';
import { createChance } from '../../../bench/random.ts';
import { naiveClashes } from './naive.ts';
import { randomProgramme, randomSession } from './random-programme.ts';

const SEEDS = Array.from({ length: 100 }, (_, index) => index + 1);

/** As the naive model says it. */
function lineOf({ rule, key, sessionIds, params }: Found): string {
  const about = key.slice([rule, ...sessionIds, ''].join(':').length);
  const rest: Readonly<Record<Found['rule'], readonly unknown[]>> = {
    // The room stands for itself; a meeting of the host in it is named.
    same_room: about.split(':').slice(1),
    same_person: [about],
    same_chair: [about],
    too_few_delegates: [about, params['needed'], params['delegates']],
    agenda_longer: [params['planned'], params['slot']],
    agenda_shorter: [params['planned'], params['slot']],
    agenda_circle: [factsIn(params, 'en')['items']],
    over_capacity: [params['expected'], params['capacity']],
    walking_time: [params['gap']],
    outside_interpretation: [],
    host_meeting: [about],
    two_heads: [about],
    same_members: [params['count']],
  };
  return [rule, sessionIds.join('+'), ...rest[rule]].join(' ');
}

describe('over random programmes', () => {
  test('the same clashes are found as by comparing everything with everything', () => {
    const seen = new Set<string>();
    for (const seed of SEEDS) {
      const input = randomProgramme(createChance(seed), 12);
      const found = findClashes(input);
      expect(found.map(lineOf).toSorted(), `seed ${seed}`).toEqual(naiveClashes(input));
      for (const { rule } of found) seen.add(rule);
    }
    expect(seen.size).toBe(13);
  });

  test('each clash has a key of its own, and they come in the order of the clock', () => {
    for (const seed of SEEDS) {
      const found = findClashes(randomProgramme(createChance(seed), 12));
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      const starts = found.map(({ startUtc }) => startUtc);
      expect(starts).toEqual(starts.toSorted());
    }
  });

  test('whatever is moved, changed, added or taken away, it is as if all had been looked at anew', () => {
    for (const seed of SEEDS) {
      const chance = createChance(seed);
      const input = randomProgramme(chance, 10);
      const sessions = new Map(input.sessions.map((one) => [one.id, one]));
      let programme = programmeOf(input);
      for (let round = 0; round < 12; round += 1) {
        const changes = new Map<string, ClashSession | null>();
        for (let count = 0; count <= chance.below(3); count += 1) {
          const id = `s${chance.below(12)}`;
          changes.set(id, chance.below(5) === 0 ? null : randomSession(chance, id));
        }
        for (const [id, session] of changes) {
          if (session === null) sessions.delete(id);
          else sessions.set(id, session);
        }
        programme = changed(programme, changes);
        const anew = findClashes({ ...input, sessions: [...sessions.values()] });
        expect(allClashes(programme), `seed ${seed}, round ${round}`).toEqual(anew);
      }
    }
  });

  test('what a session would clash with is what it clashes with once it stands there, and nothing has moved', () => {
    for (const seed of SEEDS) {
      const chance = createChance(seed);
      const input = randomProgramme(chance, 12);
      const programme = programmeOf(input);
      const before = allClashes(programme);
      const session = randomSession(chance, 's3');
      const foreseen = clashesIf(programme, session);
      const then = allClashes(changed(programme, new Map([['s3', session]])));
      expect(foreseen).toEqual(then.filter(({ sessionIds }) => sessionIds.includes('s3')));
      expect(allClashes(programme)).toEqual(before);
    }
  });
});
