import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COALITION_STATUSES,
  FORMALITIES,
  type CoalitionStatus,
  type Formality,
} from '../../../shared/domain/vocabulary.ts';
import { openTestCore } from '../../support/core.ts';
import { putForward } from './scene.ts';

/**
 * Written from the rules: a step counts from the day that it speaks of; of one day the later recorded stands; as known on a
 * day is by what had been recorded, and not taken back, when that day was over.
 */
interface Recorded {
  readonly what: 'membership' | 'rule' | 'endorsement';
  readonly who: number;
  readonly day: number;
  readonly recorded: number;
  takenBack: number;
  readonly status: CoalitionStatus;
  readonly level: Formality;
}

const FIRST = Date.parse('2024-03-01T00:00:00.000Z');
const DAY = 24 * 60 * 60_000;
const dayOf = (n: number): string => new Date(FIRST + n * DAY).toISOString().slice(0, 10);
const PEOPLE = 3;
const DAYS = 8;
const NEVER = Number.POSITIVE_INFINITY;

const act = fc.record({
  act: fc.constantFrom('membership' as const, 'rule' as const, 'endorsement' as const, 'undo' as const),
  who: fc.nat(PEOPLE - 1),
  day: fc.nat(DAYS - 1),
  /** Days that pass before it. */
  wait: fc.constantFrom(0, 0, 1),
  status: fc.constantFrom(...COALITION_STATUSES),
  level: fc.constantFrom(...FORMALITIES),
});

function known(all: readonly Recorded[], what: Recorded['what'], knownOn: number): Recorded[] {
  return all
    .filter((one) => one.what === what && one.recorded <= knownOn && one.takenBack > knownOn)
    .toSorted((a, b) => a.day - b.day);
}

/** Who is counted, and out of how many, in the plainest way. */
function naive(all: readonly Recorded[], asAt: number, knownOn: number) {
  const rules = known(all, 'rule', knownOn);
  const level = rules.findLast(({ day }) => day <= asAt)?.level ?? 'in_writing';
  let counted = 0;
  let invited = 0;
  for (let who = 0; who < PEOPLE; who += 1) {
    const last = (what: Recorded['what']) =>
      known(all, what, knownOn).findLast((one) => one.who === who && one.day <= asAt);
    const said = last('endorsement');
    if (!said && last('membership')?.status === 'withdrawn') continue;
    invited += 1;
    if (said && FORMALITIES.indexOf(said.level) >= FORMALITIES.indexOf(level)) counted += 1;
  }
  return { invited, counted };
}

describe('A tally as at a day, and as known on a day', () => {
  it('agrees with the rules, whatever was recorded, taken back and asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), async (acts) => {
        const core = await openTestCore('2024-03-01T08:00:00.000Z');
        const ids = Array.from({ length: PEOPLE }, (_nothing, who) =>
          core.create('participant', {
            participantKind: 'organization',
            shortName: { en: `P${who}` },
            formalName: { en: `P${who}` },
          }),
        );
        const documentId = putForward(
          core,
          core.create('document', { symbol: 'GC/1', title: { en: 'Text' }, kind: 'pledge' }),
        );
        const all: Recorded[] = [
          {
            what: 'rule',
            who: 0,
            day: -1,
            recorded: 0,
            takenBack: NEVER,
            status: 'invited',
            level: 'in_writing',
          },
        ];
        const undoable: Recorded[] = [];
        let today = 0;
        for (const { act: what, who, day, wait, status, level } of acts) {
          today += wait;
          core.setNow(new Date(FIRST + today * DAY + 8 * 60 * 60_000).toISOString());
          const participantIds = [ids[who] ?? ''];
          const date = dayOf(day);
          if (what === 'undo') {
            const last = undoable.pop();
            if (!last) continue;
            core.call('history.undo', {});
            last.takenBack = today;
            continue;
          }
          if (what === 'membership') {
            core.call('membership.record', { participantIds, date, status, reason: 'As agreed' });
          } else if (what === 'rule') {
            core.call('counting.record', { documentId, date, countsFrom: level, behalf: 'one' });
          } else {
            const steps = [
              { axis: 'position', value: 'endorsed' } as const,
              { axis: 'formality', value: level } as const,
            ];
            core.call('endorsement.record', { documentId, participantIds, steps, date });
          }
          const one = { what, who, day, recorded: today, takenBack: NEVER, status, level };
          all.push(one);
          undoable.push(one);
        }
        for (let asAt = 0; asAt < DAYS; asAt += 1) {
          for (let knownOn = 0; knownOn <= today; knownOn += 1) {
            const asked = { documentId, asAt: dayOf(asAt), knownOn: dayOf(knownOn) };
            expect(core.call('tally.get', asked)).toMatchObject(naive(all, asAt, knownOn));
          }
          expect(core.call('tally.get', { documentId, asAt: dayOf(asAt) })).toMatchObject(
            naive(all, asAt, today),
          );
        }
        for (const [who, id] of ids.entries()) {
          const own = known(all, 'membership', today).filter((one) => one.who === who && one.day <= today);
          expect(core.get('participant', id)['coalitionStatus']).toBe(own.at(-1)?.status ?? 'invited');
        }
      }),
      { seed: 20_240_924, numRuns: 30 },
    );
  });
});
