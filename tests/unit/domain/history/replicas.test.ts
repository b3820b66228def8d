import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../../shared/contract/merged.ts';
import { sequenceFor, type Telling } from '../../../../shared/domain/dispatch/sequence.ts';
import { changeId, type LoggedChange } from '../../../../shared/domain/history/logged.ts';
import { merge, union } from '../../../../shared/domain/history/merge.ts';
import { inCircles } from '../../../../shared/domain/history/trees.ts';
import { createChance } from '../../../bench/random.ts';
import { faultOf } from '../../../support/replicas/edits.ts';
import { naiveMerge, nameOf } from '../../../support/replicas/naive.ts';
import { runs } from '../../../support/replicas/runs.ts';
import { RECIPIENTS, SESSIONS, actsWith } from '../../../support/replicas/acts.ts';
import { dispatchIn, tellingOf, toldOf } from '../../../support/replicas/dispatches.ts';
import { POLICIES, agendaOf, carryOut, itemsOf, stateOf } from '../../../support/replicas/world.ts';

const SEED = 20_270_316;

/** All changes, some of them more than once, in an order that is no one's. */
function delivered(changes: readonly LoggedChange[], seed: number): LoggedChange[] {
  const chance = createChance(seed);
  const pile = [...changes, ...changes.filter(() => chance.below(3) === 0)];
  for (let at = pile.length - 1; at > 0; at -= 1) {
    const other = chance.below(at + 1);
    const [a, b] = [pile[at], pile[other]];
    if (a && b) [pile[at], pile[other]] = [b, a];
  }
  return pile;
}

function saySame(a: Telling, b: Telling): boolean {
  if (a.isPersonalCancellation || b.isPersonalCancellation) {
    return a.isPersonalCancellation && b.isPersonalCancellation;
  }
  return JSON.stringify(a.facts) === JSON.stringify(b.facts);
}

function isPersonal(...tellings: readonly Telling[]): boolean {
  return tellings.some(({ isPersonalCancellation }) => isPersonalCancellation);
}

describe('four laptops that edit, undo, delete, move and hand out apart from each other', () => {
  test('are equal in the end, whatever the order and repetition in which their changes come', () => {
    fc.assert(
      fc.property(actsWith(), fc.integer(), (acts, seed) => {
        const replicas = carryOut(acts);
        const all = union(replicas.flatMap((replica) => replica.log()));
        const expected = stateOf(merge(all, POLICIES));
        for (const [index, replica] of replicas.entries()) {
          const pile = delivered(all, seed + index);
          const third = Math.ceil(pile.length / 3);
          for (let from = 0; from < pile.length; from += third)
            replica.receive(pile.slice(from, from + third));
          expect(stateOf(replica.merged())).toEqual(expected);
          expect(replica.merged().waiting).toEqual([]);
          expect(replica.log()).toEqual(all);
        }
      }),
      runs(SEED, 120),
    );
  });

  test('say what a naive reading of the rule says, at every moment', () => {
    let [conflicts, undone, waited] = [0, 0, 0];
    fc.assert(
      fc.property(actsWith(['takingBack', 'exchange']), (acts) => {
        const replicas = carryOut(acts);
        const witnessed = replicas.flatMap((replica) => replica.witnessed());
        for (const replica of replicas) {
          conflicts += replica.merged().conflicts.length;
          undone += replica.commands().filter(({ undoes }) => undoes !== undefined).length;
          waited += replica.merged().waiting.length;
          const waiting = new Set(replica.merged().waiting.map(changeId));
          const known = new Set(
            replica
              .log()
              .map(changeId)
              .filter((id) => !waiting.has(id)),
          );
          const own = witnessed.filter(({ change }) => known.has(changeId(change)));
          const said = [...replica.merged().registers.values()].map(({ heads, value, isConflict }) => ({
            name: heads[0] ? nameOf(heads[0]) : '',
            standing: heads.map(changeId).sort(),
            value,
            isConflict,
          }));
          expect(said.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
            naiveMerge(own, POLICIES).sort((a, b) => (a.name < b.name ? -1 : 1)),
          );
        }
      }),
      runs(SEED + 1, 120),
    );
    expect(Math.min(conflicts, undone, waited)).toBeGreaterThan(50);
  });

  test('hold no record that its own program would have refused: no session ends before it starts', () => {
    fc.assert(
      fc.property(actsWith(['slot', 'dates', 'state', 'exchange']), (acts) => {
        carryOut(acts, ({ said }, replicas) => {
          for (const replica of replicas) {
            for (const { kind, id, fields } of recordsOf(replica.merged())) {
              expect(faultOf(kind, fields), `${kind} ${id} after: ${said}`).toBeNull();
            }
          }
        });
      }),
      runs(SEED + 2, 100),
    );
  });

  test('have every agenda item once, and no circle', () => {
    let circles = 0;
    fc.assert(
      fc.property(actsWith(['place', 'exchange']), (acts) => {
        const replicas = carryOut(acts);
        const merged = merge(
          replicas.flatMap((replica) => replica.log()),
          POLICIES,
        );
        const places = agendaOf(merged);
        circles += inCircles(itemsOf(merged)).size;
        expect([...places.keys()].sort()).toEqual(
          itemsOf(merged)
            .map(({ id }) => id)
            .sort(),
        );
        for (const id of places.keys()) {
          let at: string | null = id;
          for (let steps = 0; at !== null; steps += 1) {
            expect(steps).toBeLessThanOrEqual(places.size);
            at = places.get(at) ?? null;
          }
        }
      }),
      runs(SEED + 3, 120),
    );
    expect(circles).toBeGreaterThan(20);
  });

  test('never let SEQUENCE fall for a recipient, nor give two states of a session one number', () => {
    let [again, higher] = [0, 0];
    fc.assert(
      fc.property(actsWith(['handingOut', 'slot', 'exchange']), (acts) => {
        const witnessed = carryOut(acts).flatMap((replica) => replica.witnessed());
        for (const { change, seen } of witnessed) {
          const told = dispatchIn(change);
          if (!told) continue;
          const before = witnessed.flatMap(({ change: earlier }) => {
            const dispatch = dispatchIn(earlier);
            return dispatch && earlier.element === change.element && seen.has(changeId(earlier))
              ? [dispatch]
              : [];
          });
          const own = before.filter(({ recipient }) => recipient === told.recipient);
          for (const one of own) expect(told.sequence).toBeGreaterThanOrEqual(one.sequence);
          const same = before.filter(({ sequence }) => sequence === told.sequence);
          const isAgain = same.some((one) => own.includes(one));
          // What was told again may be what a laptop that was away has given a number of its own.
          for (const one of isAgain ? same.filter((each) => own.includes(each)) : same) {
            expect(saySame(one, told) || (!isAgain && isPersonal(one, told))).toBe(true);
          }
          if (isAgain) again += 1;
          else if (told.sequence > 0) higher += 1;
        }
      }),
      runs(SEED + 4, 200),
    );
    expect(Math.min(again, higher)).toBeGreaterThan(100);
  });

  test('agree on the next SEQUENCE for everybody once all has come, above all that was told otherwise', () => {
    fc.assert(
      fc.property(actsWith(['handingOut', 'slot', 'exchange']), fc.integer(), (acts, seed) => {
        const replicas = carryOut(acts);
        const all = replicas.flatMap((replica) => replica.log());
        const merged = merge(all, POLICIES);
        const other = merge(delivered(all, seed), POLICIES);
        for (const session of SESSIONS) {
          for (const recipient of RECIPIENTS) {
            const telling = tellingOf(merged, session, recipient);
            if (!telling) continue;
            const told = toldOf(merged, session);
            const next = sequenceFor(telling, told);
            expect(sequenceFor(telling, toldOf(other, session))).toBe(next);
            for (const before of told.filter((one) => one.recipient === recipient)) {
              if (saySame(before, telling)) expect(next).toBeGreaterThanOrEqual(before.sequence);
              else expect(next).toBeGreaterThan(before.sequence);
            }
          }
        }
      }),
      runs(SEED + 5, 200),
    );
  });

  test('drop nothing: what a newer program wrote is on every laptop as it was written', () => {
    let unknown = 0;
    fc.assert(
      fc.property(actsWith(['unknown', 'exchange']), fc.integer(), (acts, seed) => {
        const replicas = carryOut(acts);
        const written = replicas.flatMap((replica) => replica.witnessed().map(({ change }) => change));
        for (const [index, replica] of replicas.entries()) {
          replica.receive(delivered(written, seed + index));
          const kept = new Map(replica.log().map((change) => [changeId(change), change]));
          expect(kept.size).toBe(written.length);
          for (const change of written) expect(kept.get(changeId(change))).toEqual(change);
        }
        unknown += written.filter(({ kind, unit }) => POLICIES(kind, unit) === undefined).length;
      }),
      runs(SEED + 6, 60),
    );
    expect(unknown).toBeGreaterThan(100);
  });
});
