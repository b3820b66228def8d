import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  floorAfterRestore,
  sequenceFor,
  type SessionFacts,
  type Telling,
  type Told,
} from '../../../../shared/domain/dispatch/sequence.ts';
import { runs } from '../../../support/replicas/runs.ts';

const AT_TEN: SessionFacts = { slot: '10:00', place: 'Boardroom D', status: 'confirmed' };

/** A session and all that was told of it. */
function openDesk(floor = 0) {
  const told: Told[] = [];
  let facts = AT_TEN;
  function telling(recipient: string, isTheirs: boolean): Telling {
    return { recipient, facts, isPersonalCancellation: !isTheirs };
  }
  return {
    told,
    change(more: Partial<SessionFacts>) {
      facts = { ...facts, ...more };
    },
    next: (recipient: string, isTheirs = true) => sequenceFor(telling(recipient, isTheirs), told, floor),
    tell(recipient: string, isTheirs = true): number {
      const sequence = sequenceFor(telling(recipient, isTheirs), told, floor);
      told.push({ ...telling(recipient, isTheirs), isVoid: false, sequence });
      return sequence;
    },
  };
}

describe('The SEQUENCE of a session', () => {
  test('is 0 before anything was told, whatever changes', () => {
    const { change, tell } = openDesk();
    change({ slot: '11:00' });
    expect(tell('kenya')).toBe(0);
  });

  test('rises once for two moves between two files', () => {
    const { change, tell } = openDesk();
    expect(tell('kenya')).toBe(0);
    change({ slot: '11:00' });
    change({ slot: '11:15' });
    expect(tell('kenya')).toBe(1);
    change({ slot: '11:30' });
    expect(tell('kenya')).toBe(2);
  });

  test('rises where the room has another name', () => {
    const { change, tell } = openDesk();
    tell('kenya');
    change({ place: 'Boardroom A' });
    expect(tell('kenya')).toBe(1);
  });

  test('stays for who is told the same again, and is the same for all who are told the same', () => {
    const { change, tell } = openDesk();
    expect([tell('kenya'), tell('kenya'), tell('france')]).toEqual([0, 0, 0]);
    change({ slot: '11:00' });
    expect([tell('kenya'), tell('france'), tell('peru'), tell('kenya')]).toEqual([1, 1, 1, 1]);
  });

  test('rises for the one who is taken off, and stays for the others', () => {
    const { tell } = openDesk();
    tell('kenya');
    tell('france');
    expect(tell('kenya', false)).toBe(1);
    expect(tell('france')).toBe(0);
  });

  test('is the same for who was taken off, whatever becomes of the session, until it is theirs again', () => {
    const { change, tell } = openDesk();
    tell('kenya');
    expect(tell('kenya', false)).toBe(1);
    change({ slot: '11:00' });
    expect(tell('kenya', false)).toBe(1);
    expect(tell('kenya')).toBe(2);
  });

  test('is one number for the others after somebody was taken off: that was nothing they were told', () => {
    const { change, tell } = openDesk();
    tell('kenya');
    tell('france');
    tell('kenya', false);
    change({ slot: '11:00' });
    expect([tell('france'), tell('peru')]).toEqual([1, 1]);
  });

  test('rises when the meeting is cancelled, and again when it is brought back', () => {
    const { change, tell } = openDesk();
    expect(tell('kenya')).toBe(0);
    change({ status: 'cancelled' });
    expect(tell('kenya')).toBe(1);
    change({ status: 'confirmed' });
    expect(tell('kenya')).toBe(2);
    expect(tell('france')).toBe(2);
  });

  test('is another one for each of two states, also where somebody has missed some', () => {
    const { change, tell } = openDesk();
    tell('kenya');
    change({ slot: '11:00' });
    tell('france');
    change({ slot: '10:00' });
    expect(tell('peru')).toBe(2);
    expect(tell('kenya')).toBe(0);
    change({ slot: '12:00' });
    expect(tell('kenya')).toBe(3);
  });

  test('rises where two laptops told one recipient two things under one number', () => {
    const { told, tell, change } = openDesk();
    tell('kenya');
    const moved = { recipient: 'kenya', isPersonalCancellation: false, isVoid: false, sequence: 1 };
    told.push(
      { ...moved, facts: { ...AT_TEN, slot: '11:00' } },
      { ...moved, facts: { ...AT_TEN, slot: '12:00' } },
    );
    change({ slot: '12:00' });
    expect(tell('kenya')).toBe(2);
  });

  test('rises after a dispatch was declared void, for nobody knows whether it arrived', () => {
    const { told, next, tell } = openDesk();
    tell('kenya');
    const [first] = told;
    if (first) told[0] = { ...first, isVoid: true };
    expect(next('kenya')).toBe(1);
    expect(next('france')).toBe(0);
  });

  test('after a restore is above all that the file before can have handed out, also for who was told the same', () => {
    const before = openDesk();
    before.tell('kenya');
    const floor = floorAfterRestore({
      nowMs: Date.UTC(2027, 0),
      lastStampMs: Date.UTC(2026, 0),
      sentBefore: 0,
    });
    const after = openDesk(floor);
    after.told.push(...before.told);
    expect(after.tell('kenya')).toBe(floor);
    expect(after.tell('kenya')).toBe(floor);
    after.change({ slot: '11:00' });
    expect(after.tell('kenya')).toBe(floor + 1);
  });
});

test.each([
  ['the clock, where it is later', Date.UTC(2020, 0, 1, 0, 1), 0, 0, 60],
  ['the last stamp, where that is later', 0, Date.UTC(2020, 0, 1, 0, 1), 0, 60],
  ['what was sent, where both are in 2019', Date.UTC(2019, 5), Date.UTC(2019, 5), 6, 7],
  ['what was sent, where that is above the clock', Date.UTC(2020, 0, 1, 0, 1), 0, 100, 101],
  ['what RFC 5545 can say, with room above it', Date.UTC(2100, 0), 0, 0, 2 ** 31 - 1 - 2 ** 20],
  ['a floor of 2100 before it', Date.UTC(2100, 0), 0, 2 ** 31 - 2 ** 20 + 5, 2 ** 31 - 2 ** 20 + 6],
])('the floor after a restore follows %s', (_what, nowMs, lastStampMs, sentBefore, floor) => {
  expect(floorAfterRestore({ nowMs, lastStampMs, sentBefore })).toBe(floor);
});

const anyFacts = fc.record({
  slot: fc.constantFrom('10:00', '11:00'),
  place: fc.constantFrom('Boardroom', null),
  status: fc.constantFrom('confirmed', 'cancelled'),
});
const anyTelling = fc.record({
  recipient: fc.constantFrom('kenya', 'france', 'peru'),
  facts: anyFacts,
  isPersonalCancellation: fc.boolean(),
});
const anyTold = fc.array(
  fc.tuple(anyTelling, fc.nat(6), fc.boolean()).map(([telling, sequence, isVoid]): Told => ({
    ...telling,
    sequence,
    isVoid: isVoid && sequence % 2 === 0,
  })),
  { maxLength: 12 },
);

/**
 * From the rules of the domain: the smallest number that deceives nobody. A recipient who had a number gets it again only
 * with what it came with; a new one is above all that this recipient had, below none that was sent to anybody, and not one
 * that others know for another state of the session.
 */
function naive(telling: Telling, told: readonly Told[], floor: number): number {
  const own = told.filter(({ recipient }) => recipient === telling.recipient);
  for (let number = floor; ; number += 1) {
    const isNotBelow = (one: Told): boolean => one.sequence <= number;
    const atNumber = own.filter(({ sequence }) => sequence === number);
    const isAgain =
      own.every(isNotBelow) &&
      atNumber.length > 0 &&
      atNumber.every(
        (one) =>
          !one.isVoid &&
          one.isPersonalCancellation === telling.isPersonalCancellation &&
          (one.isPersonalCancellation || agree(one.facts, telling.facts)),
      );
    const isNew =
      told.every(isNotBelow) &&
      atNumber.length === 0 &&
      told.every(
        (one) => one.sequence !== number || one.isPersonalCancellation || agree(one.facts, telling.facts),
      );
    if (isAgain || isNew) return number;
  }
}

function agree(a: SessionFacts, b: SessionFacts): boolean {
  return a.slot === b.slot && a.place === b.place && a.status === b.status;
}

test('SEQUENCE is the smallest number that deceives nobody', () => {
  fc.assert(
    fc.property(anyTelling, anyTold, fc.nat(8), (telling, told, floor) => {
      expect(sequenceFor(telling, told, floor)).toBe(naive(telling, told, floor));
      expect(sequenceFor(telling, told.toReversed(), floor)).toBe(naive(telling, told, floor));
    }),
    runs(5545, 2000),
  );
});
