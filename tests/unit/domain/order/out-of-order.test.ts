import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { outOfOrder } from '../../../../shared/domain/order/out-of-order.ts';

/** The fewest that can be taken out of a list so that the rest rises, found by trying all ways. */
function fewest(ranks: readonly number[]): number {
  const ways = Array.from({ length: 2 ** ranks.length }, (_, bits) =>
    ranks.filter((_rank, at) => (bits & (1 << at)) !== 0),
  );
  const rising = ways.filter((kept) => kept.every((rank, at) => at === 0 || (kept[at - 1] ?? 0) < rank));
  return ranks.length - Math.max(...rising.map(({ length }) => length));
}

test('what is moved are as few as can be, and without them the rest is in order', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 0 });
  fc.assert(
    fc.property(order, (ranks) => {
      const moved = outOfOrder(ranks.map(String), Number);
      const rest = ranks.filter((rank) => !moved.includes(String(rank)));
      expect(rest).toEqual(rest.toSorted((a, b) => a - b));
      expect(moved).toHaveLength(fewest(ranks));
    }),
    { seed: 20_240_314, numRuns: 200 },
  );
});
