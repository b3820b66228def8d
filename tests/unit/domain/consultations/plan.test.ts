import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  inTurn,
  needOf,
  progressByGroup,
  type Consulted,
} from '../../../../shared/domain/consultations/plan.ts';
import { STANCES } from '../../../../shared/domain/vocabulary.ts';

const GROUPS = ['African', 'EEG', 'WEOG'] as const;
type Group = (typeof GROUPS)[number];
type One = Consulted<Group>;

const participants = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    regionalGroup: fc.constantFrom(...GROUPS, null),
    isLead: fc.boolean(),
    need: fc.constantFrom('ask', 'changes', 'nothing' as const),
    lastContact: fc.constantFrom(null, '2024-01-01', '2024-02-01'),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);

/** Written from the rule, one choice after the other: who of those that are left is asked next. */
function naive(all: readonly One[]): string[] {
  const share = (group: Group | null): number => {
    const theirs = all.filter(({ regionalGroup }) => regionalGroup === group);
    return theirs.filter(({ need }) => need === 'nothing').length / theirs.length;
  };
  const rank = ({ need, isLead }: One): string =>
    `${need === 'nothing' ? 'b' : 'a'}${isLead ? 'a' : 'b'}${need === 'ask' ? 'a' : 'b'}`;
  const left = [...all];
  const order: One[] = [];
  while (left.length > 0) {
    const best = left.map(rank).sort()[0];
    const band = left.filter((one) => rank(one) === best);
    const turns = (group: Group | null): number =>
      order.filter((one) => rank(one) === best && one.regionalGroup === group).length;
    let next: One | undefined;
    const isBefore = (a: One, b: One): boolean => {
      const [ga, gb] = [a.regionalGroup, b.regionalGroup];
      if (ga === gb) return (a.lastContact ?? '') < (b.lastContact ?? '');
      if (turns(ga) !== turns(gb)) return turns(ga) < turns(gb);
      if (ga === null || gb === null) return gb === null;
      if (share(ga) !== share(gb)) return share(ga) < share(gb);
      return GROUPS.indexOf(ga) < GROUPS.indexOf(gb);
    };
    for (const one of band) if (!next || isBefore(one, next)) next = one;
    if (!next) break;
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order.map(({ id }) => id);
}

test('the order is the one that the rule gives when the next is chosen again and again', () => {
  fc.assert(
    fc.property(participants, (all) => {
      expect(inTurn(all, GROUPS).map(({ id }) => id)).toEqual(naive(all));
    }),
    { seed: 49, numRuns: 500 },
  );
});

test('nobody is lost or repeated, and no regional group is left to the end', () => {
  fc.assert(
    fc.property(participants, (all) => {
      const order = inTurn(all, GROUPS);
      expect(order.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      // Among those who are alike in all but their group each has had as many turns as any other, or has nobody left.
      const alike = order.filter(({ need, isLead }) => need === 'ask' && !isLead);
      alike.forEach((_one, at) => {
        const [before, after] = [alike.slice(0, at), alike.slice(at)];
        const turns = (group: Group | null): number =>
          before.filter(({ regionalGroup }) => regionalGroup === group).length;
        const waiting = [...new Set(after.map(({ regionalGroup }) => regionalGroup))];
        const most = Math.max(0, ...before.map(({ regionalGroup }) => turns(regionalGroup)));
        for (const group of waiting) expect(most - turns(group)).toBeLessThanOrEqual(1);
      });
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('somebody is done who has answered about every open action, and neither is silent nor asks for changes', () => {
  expect(needOf([])).toBe('nothing');
  expect(needOf(['support', 'live_with', 'oppose'])).toBe('nothing');
  expect(needOf(['support', 'with_changes'])).toBe('changes');
  expect(needOf(['with_changes', 'silent'])).toBe('ask');
  expect(needOf(['with_changes', null])).toBe('ask');
  const said = fc.array(fc.constantFrom(...STANCES, null));
  fc.assert(
    fc.property(said, (stances) => {
      const open = stances.filter((one) => one === null || one === 'silent' || one === 'with_changes');
      expect(needOf(stances) === 'nothing').toBe(open.length === 0);
    }),
    { seed: 3 },
  );
});

test('the counts of the regional groups add up to all, those in no group among them', () => {
  fc.assert(
    fc.property(participants, (all) => {
      const counts = progressByGroup(all, GROUPS);
      expect(counts.reduce((sum, one) => sum + one.all, 0)).toBe(all.length);
      const done = all.filter(({ need }) => need === 'nothing').length;
      expect(counts.reduce((sum, one) => sum + one.done, 0)).toBe(done);
      expect(counts.every((one) => one.all > 0)).toBe(true);
    }),
    { seed: 11 },
  );
});
