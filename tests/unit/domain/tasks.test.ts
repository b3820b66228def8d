import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneOwner, OWNERS } from '../../../shared/domain/tasks.ts';

const someone = fc.constantFrom(null, 'a', 'b');
const owners = fc.record({ participantId: someone, groupId: someone, personId: someone });

test('a task never has two owners, and whoever is alone or newly alone stays', () => {
  fc.assert(
    fc.property(owners, fc.option(owners), (next, before) => {
      const previous = before && oneOwner(before, null);
      const named = OWNERS.filter((name) => next[name] !== null);
      const newly = named.filter((name) => next[name] !== (previous?.[name] ?? null));
      const owner = oneOwner(next, previous);
      if (named.length < 2) expect(owner).toEqual(next);
      else if (previous && newly.length === 1) {
        const [one] = newly;
        expect(OWNERS.filter((name) => owner?.[name] !== null)).toEqual([one]);
      } else expect(owner).toBeNull();
    }),
    { seed: 7, numRuns: 500 },
  );
});
