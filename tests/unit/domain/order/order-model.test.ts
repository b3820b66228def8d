import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import states from '../../../../resources/reference/states.json' with { type: 'json' };
import { LANGUAGES } from '../../../../shared/domain/languages.ts';
import { withExceptions } from '../../../../shared/domain/order/exceptions.ts';
import {
  orderParticipants,
  sectionOf,
  SECTIONS,
  type Orderable,
} from '../../../../shared/domain/order/participants.ts';
import { COALITION_STATUSES, ORDER_RULES, PARTICIPANT_KINDS } from '../../../../shared/domain/vocabulary.ts';
import { naiveOrder, type NaiveRule } from './naive.ts';

const days = fc.constantFrom(null, '2024-01-01', '2024-02-01', '2024-03-01');
const on = fc.constantFrom('2024-03-14', '2024-09-09', '2024-09-10', '2027-03-01');

/** Some of the States of the reference table, and organizations, as the coalition may have them. */
const realParticipants: fc.Arbitrary<Orderable[]> = fc
  .tuple(
    fc.shuffledSubarray(states, { minLength: 1, maxLength: 30 }),
    fc.shuffledSubarray(['UNODC', 'INTERPOL', 'World Health Organization', 'Union européenne']),
    fc.array(fc.tuple(fc.constantFrom(...COALITION_STATUSES), days, days), { minLength: 34, maxLength: 34 }),
  )
  .map(([chosen, organizations, facts]) =>
    [
      ...chosen.map(({ iso3, unStatus, shortName }) => ({
        id: iso3,
        iso3,
        unStatus: unStatus === 'observer' ? ('observer' as const) : ('member' as const),
        participantKind: 'state' as const,
        shortName,
      })),
      ...organizations.map((name) => ({
        id: name,
        iso3: null,
        unStatus: null,
        participantKind: 'organization' as const,
        shortName: Object.fromEntries(LANGUAGES.map((language) => [language, name])),
      })),
    ].map((one, at) => {
      const [coalitionStatus = 'member', joinedOn = null, confirmedOn = null] = facts[at] ?? [];
      return { ...one, coalitionStatus, joinedOn, confirmedOn };
    }),
  );

describe('beside a naive order', () => {
  const rules: readonly NaiveRule[] = ['alphabetical', 'from_drawn_state', 'by_confirmation', 'by_joining'];

  test.each(LANGUAGES)('the engine says the same of the States of the world, in %s', (language) => {
    const drawn = fc.nat(40);
    fc.assert(
      fc.property(realParticipants, fc.constantFrom(...rules), drawn, on, (participants, rule, at, day) => {
        const drawnId = participants[at]?.id ?? null;
        const ids = orderParticipants(rule, participants, { on: day, drawnId }, language).map(({ id }) => id);
        expect(ids).toEqual(naiveOrder(rule, participants, { on: day, drawnId, language }));
      }),
      { seed: 193, numRuns: 60 },
    );
  });
});

/** Whatever names and facts there may be. */
const anyParticipants: fc.Arbitrary<Orderable[]> = fc
  .array(
    fc.record({
      iso3: fc.constantFrom(null, 'PSE', 'VAT', 'KEN'),
      unStatus: fc.constantFrom(null, 'member', 'observer'),
      participantKind: fc.constantFrom(...PARTICIPANT_KINDS),
      coalitionStatus: fc.constantFrom(...COALITION_STATUSES),
      shortName: fc.dictionary(fc.constantFrom(...LANGUAGES), fc.string({ unit: 'grapheme' })),
      joinedOn: days,
      confirmedOn: days,
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((one, index) => ({ ...one, id: `id-${index}` })));
const anyId = fc.constantFrom('id-0', 'id-1', 'id-2', 'id-3', 'id-7', 'id-99');
const anyParams = fc.record({
  on,
  drawnId: fc.option(anyId, { nil: null }),
  lot: fc.option(fc.string(), { nil: null }),
});
const anyExceptions = fc.array(fc.record({ participantId: anyId, afterId: fc.option(anyId) }), {
  maxLength: 6,
});

describe('whatever the rule and the exceptions', () => {
  test('nobody is lost or repeated, and each stands in the section of what they are', () => {
    fc.assert(
      fc.property(
        anyParticipants,
        anyParams,
        anyExceptions,
        fc.constantFrom(...ORDER_RULES),
        fc.constantFrom(...LANGUAGES),
        (participants, params, exceptions, rule, language) => {
          const byRule = orderParticipants(rule, participants, params, language);
          const { ordered } = withExceptions(byRule, exceptions);
          for (const list of [byRule, ordered]) {
            expect(list.map(({ id }) => id).toSorted()).toEqual(participants.map(({ id }) => id).toSorted());
            const sections = list.map((one) => SECTIONS.indexOf(sectionOf(one)));
            expect(sections).toEqual(sections.toSorted());
          }
        },
      ),
      { seed: 193, numRuns: 300 },
    );
  });

  test('an exception that holds puts one right after the other, or first of its section, and moves nobody else', () => {
    fc.assert(
      fc.property(anyParticipants, anyId, fc.option(anyId), (participants, participantId, afterId) => {
        const byRule = orderParticipants('alphabetical', participants, { on: '2024-09-24' }, 'en');
        const { ordered, applied } = withExceptions(byRule, [{ participantId, afterId }]);
        const ids = ordered.map(({ id }) => id);
        const without = (list: readonly string[]) => list.filter((id) => id !== participantId);
        expect(without(ids)).toEqual(without(byRule.map(({ id }) => id)));
        if (applied.length === 0) {
          expect(ids).toEqual(byRule.map(({ id }) => id));
          return;
        }
        const at = ids.indexOf(participantId);
        if (afterId !== null) expect(ids[at - 1]).toBe(afterId);
        else {
          const moved = ordered[at];
          const first = ordered.find((one) => moved && sectionOf(one) === sectionOf(moved));
          expect(first).toBe(moved);
        }
      }),
      { seed: 193, numRuns: 300 },
    );
  });
});
