import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countOf,
  countsByGroup,
  standingsAt,
  type StanceStep,
} from '../../../../shared/domain/stances/matrix.ts';
import { REGIONAL_GROUPS, STANCES } from '../../../../shared/domain/vocabulary.ts';

const step = fc.record({
  id: fc.uuid(),
  participantId: fc.constantFrom('a', 'b', 'c'),
  actionId: fc.constantFrom('1', '2'),
  date: fc.constantFrom('2024-01-01', '2024-01-02', '2024-01-03'),
  logged: fc.nat(5).map((place) => String(place)),
  stance: fc.constantFrom(...STANCES),
});

/** Written from the rule: of what was said until that day the latest day counts, and within a day what came last into the log. */
function naive(steps: readonly StanceStep[], who: string, what: string, day: string | null): string | null {
  let last: StanceStep | null = null;
  for (const one of steps) {
    if (one.participantId !== who || one.actionId !== what || (day !== null && one.date > day)) continue;
    const isLater =
      last === null ||
      one.date > last.date ||
      (one.date === last.date &&
        (one.logged > last.logged || (one.logged === last.logged && one.id > last.id)));
    if (isLater) last = one;
  }
  return last?.stance ?? null;
}

test('a cell is the last that was said until the day, and each participant is counted once', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(step, { selector: ({ id }) => id, maxLength: 40 }),
      fc.constantFrom(null, '2023-12-31', '2024-01-01', '2024-01-02'),
      (steps, day) => {
        const cells = standingsAt(steps, day);
        for (const what of ['1', '2']) {
          const said = ['a', 'b', 'c'].map((who) => naive(steps, who, what, day));
          expect(['a', 'b', 'c'].map((who) => cells.get(who)?.get(what)?.stance ?? null)).toEqual(said);
          const { notAsked, ...count } = countOf(
            ['a', 'b', 'c'].map((who) => cells.get(who)?.get(what)?.stance ?? null),
          );
          expect(notAsked).toBe(said.filter((one) => one === null).length);
          for (const stance of STANCES) {
            expect(count[stance]).toBe(said.filter((one) => one === stance).length);
          }
        }
      },
    ),
    { seed: 1903, numRuns: 300 },
  );
});

test('the counts of the regional groups add up to those of all, whoever is in none among them', () => {
  const said = fc.record({
    regionalGroup: fc.option(fc.constantFrom(...REGIONAL_GROUPS)),
    cells: fc.tuple(fc.option(fc.record({ stance: fc.constantFrom(...STANCES) }))),
  });
  fc.assert(
    fc.property(fc.array(said), (participants) => {
      const groups = countsByGroup(participants, REGIONAL_GROUPS, 0);
      const all = countOf(participants.map(({ cells: [cell] }) => cell?.stance ?? null));
      for (const key of [...STANCES, 'notAsked'] as const) {
        expect(groups.reduce((sum, { count }) => sum + count[key], 0)).toBe(all[key]);
      }
      // A group of which nobody is shown has no line.
      expect(groups.every(({ count }) => Object.values(count).some((number) => number > 0))).toBe(true);
    }),
  );
});
