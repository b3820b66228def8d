/**
 * Membership and a text's state as of a day, against models that know nothing of steps: they walk through the calendar, a day
 * at a time, and do on each day what was written down of it, in the order in which it was written down.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateOn, type DocumentMove } from '../../../../shared/domain/document-past.ts';
import {
  isAsked,
  membershipAt,
  type Membership,
  type MembershipStep,
} from '../../../../shared/domain/membership/standing.ts';
import { dayBy } from '../../../../shared/domain/time/whole-days.ts';
import { COALITION_STATUSES, DOCUMENT_STATES } from '../../../../shared/domain/vocabulary.ts';

const SEED = 11;
const FIRST = '2024-02-26';
const DAYS = Array.from({ length: 12 }, (_nothing, at) => dayBy(FIRST, at));

const anyDay = fc.constantFrom(...DAYS);

/** What was written down, in this order; the order in which it is handed over says nothing. */
function written<T>(one: fc.Arbitrary<T>): fc.Arbitrary<{ noted: (T & Noted)[]; given: (T & Noted)[] }> {
  return fc.array(one, { maxLength: 10 }).chain((list) => {
    const noted = list.map((step, at) => ({
      ...step,
      id: `s${list.length - at}`,
      logged: String(at).padStart(4, '0'),
    }));
    return fc.shuffledSubarray(noted, { minLength: noted.length }).map((given) => ({ noted, given }));
  });
}

interface Noted {
  readonly id: string;
  readonly logged: string;
}

const memberships = written(
  fc.record({
    date: anyDay,
    status: fc.constantFrom(...COALITION_STATUSES),
    instrument: fc.option(fc.constantFrom('letter 1', 'letter 2'), { nil: null }),
  }),
);

/** Who keeps a diary of one participant. */
function diary(noted: readonly MembershipStep[], until: string | null): Membership {
  const now: { -readonly [K in keyof Membership]: Membership[K] } = {
    status: 'invited',
    memberSince: null,
    instrument: null,
  };
  for (const day of DAYS) {
    if (until !== null && day > until) break;
    for (const { date, status, instrument } of noted) {
      if (date !== day) continue;
      if (status !== now.status) now.instrument = null;
      if (instrument !== null) now.instrument = instrument;
      now.memberSince = status !== 'member' ? null : now.status === 'member' ? now.memberSince : day;
      now.status = status;
    }
  }
  return now;
}

describe('A participant’s membership', () => {
  test('is on each day what a diary says of it', () => {
    fc.assert(
      fc.property(memberships, fc.option(anyDay, { nil: null }), ({ noted, given }, day) => {
        expect(membershipAt(given, day)).toEqual(diary(noted, day));
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });

  test('is asked for while it is known and has not left', () => {
    fc.assert(
      fc.property(memberships, fc.option(anyDay, { nil: null }), anyDay, ({ noted, given }, entered, day) => {
        const isHeardOf = entered === null || entered <= day || noted.some(({ date }) => date <= day);
        expect(isAsked(given, entered, day)).toBe(isHeardOf && diary(noted, day).status !== 'withdrawn');
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });
});

const moves = written(fc.record({ date: anyDay, state: fc.constantFrom(...DOCUMENT_STATES) }));

describe('The state of a text', () => {
  test('is on each day the last that was written down of it by then', () => {
    fc.assert(
      fc.property(
        moves,
        anyDay,
        fc.option(fc.constantFrom(...DOCUMENT_STATES), { nil: null }),
        fc.option(anyDay, { nil: null }),
        ({ noted, given }, since, first, day) => {
          expect(stateOn({ since, moves: given, present: null, first }, day)).toBe(
            toldOf(noted, since, first, day),
          );
        },
      ),
      { seed: SEED, numRuns: 2_000 },
    );
  });
});

function toldOf(
  noted: readonly DocumentMove[],
  since: string,
  first: DocumentMove['state'] | null,
  until: string | null,
): DocumentMove['state'] | null {
  if (until !== null && until < since) return null;
  let state = first;
  for (const day of DAYS) {
    if (until !== null && day > until) break;
    for (const move of noted) if (move.date === day) state = move.state;
  }
  return state;
}
