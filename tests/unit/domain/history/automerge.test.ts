import * as Automerge from '@automerge/automerge';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../../../shared/domain/history/canonical.ts';
import { merge } from '../../../../shared/domain/history/merge.ts';
import { registerKey } from '../../../../shared/domain/history/register.ts';
import { createReplica, type Replica } from '../../../support/replicas/replica.ts';
import { runs } from '../../../support/replicas/runs.ts';

/**
 * Registers of plain values, where its model is the same as ours: a value that was set stays beside another as long as
 * neither writer knew of the other. Which of them is shown first is another matter: it counts operations, we tell time.
 */
type Doc = Record<string, number>;

const UNITS = ['slot', 'status', 'roomId'] as const;

interface Edit {
  readonly by: number;
  readonly writes: readonly { readonly record: string; readonly unit: string; readonly value: number }[];
}
interface Exchange {
  readonly from: number;
  readonly to: number;
}

const laptop = fc.nat(3);
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  by: laptop,
  writes: fc.uniqueArray(
    fc.record({
      record: fc.constantFrom('s0', 's1'),
      unit: fc.constantFrom(...UNITS),
      value: fc.nat(4),
    }),
    { minLength: 1, maxLength: 3, selector: ({ record, unit }) => `${record} ${unit}` },
  ),
});
const anySteps = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: anyEdit },
    { weight: 1, arbitrary: fc.record({ from: laptop, to: laptop }) },
  ),
  { minLength: 5, maxLength: 80, size: 'max' },
);

interface Pair {
  readonly ours: Replica;
  theirs: Automerge.Doc<Doc>;
}

function work(steps: readonly (Edit | Exchange)[]): Pair[] {
  const pairs = [0, 5_000_000, -5_000_000, 3].map((skew, index): Pair => ({
    ours: createReplica(`laptop${index}`, skew, () => 'last'),
    theirs: Automerge.init<Doc>({ actor: `0${index}`.repeat(16) }),
  }));
  for (const step of steps) {
    if ('by' in step) {
      const pair = pairs[step.by];
      if (!pair) continue;
      // Setting again what stands already is no operation of theirs, and in a conflict it only drops the others.
      const writes = step.writes
        .map((write) => ({ kind: 'session', element: '', ...write }))
        .filter(({ value, ...name }) => {
          const heads = pair.ours.merged().registers.get(registerKey(name))?.heads ?? [];
          return heads.every(({ after }) => after !== value);
        });
      pair.ours.write(writes);
      pair.theirs = Automerge.change(pair.theirs, (doc) => {
        for (const write of writes) doc[registerKey(write)] = write.value;
      });
    } else {
      const [from, to] = [pairs[step.from], pairs[step.to]];
      if (!from || !to || from === to) continue;
      to.ours.receive(from.ours.log());
      to.theirs = Automerge.merge(to.theirs, from.theirs);
    }
  }
  return pairs;
}

/** Register → the values that stand beside each other, where there are several. */
function ourConflicts({ ours }: Pair): Record<string, unknown[]> {
  return sortedValues(
    [...ours.merged().registers].map(([key, { heads }]) => [key, heads.map(({ after }) => after)]),
  );
}

function theirConflicts({ theirs }: Pair): Record<string, unknown[]> {
  return sortedValues(
    Object.keys(theirs).map((key) => [key, Object.values(Automerge.getConflicts(theirs, key) ?? {})]),
  );
}

function sortedValues(list: readonly [key: string, values: unknown[]][]): Record<string, unknown[]> {
  return Object.fromEntries(
    list.filter(([, values]) => values.length > 1).map(([key, values]) => [key, values.toSorted()]),
  );
}

test('what stands beside each other is what Automerge says, on every laptop and after the last exchange', () => {
  let met = 0;
  fc.assert(
    fc.property(anySteps, (steps) => {
      const pairs = work(steps);
      for (const pair of pairs) {
        const conflicts = ourConflicts(pair);
        expect(conflicts).toEqual(theirConflicts(pair));
        met += Object.keys(conflicts).length;
      }
      const [first, ...others] = pairs;
      if (!first) return;
      for (const other of others) {
        first.ours.receive(other.ours.log());
        first.theirs = Automerge.merge(first.theirs, other.theirs);
      }
      expect(ourConflicts(first)).toEqual(theirConflicts(first));
    }),
    runs(20_270_401, 80),
  );
  expect(met).toBeGreaterThan(200);
});

test('a conflict is what stands beside each other and differs', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      for (const { ours } of work(steps)) {
        const { registers, conflicts } = merge(ours.log(), () => 'last');
        const differing = [...registers.values()].filter(
          ({ heads }) => new Set(heads.map(({ after }) => canonical(after))).size > 1,
        );
        expect(conflicts).toEqual(differing);
      }
    }),
    runs(20_270_402, 50),
  );
});
