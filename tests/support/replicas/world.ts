/** Four laptops at work on one programme, apart from each other and now and then together. */
import { policyOf, recordsOf } from '../../../shared/contract/merged.ts';
import type { Merged, PolicyOf } from '../../../shared/domain/history/merge.ts';
import { registerKey } from '../../../shared/domain/history/register.ts';
import { standingUnder } from '../../../shared/domain/history/trees.ts';
import { createReplica, type Replica } from './replica.ts';

/** The registry's policies, and a counter of the tests' own: no field of the registry is merged by the highest yet. */
export const POLICIES: PolicyOf = (kind, unit) => (kind === 'counter' ? 'highest' : policyOf(kind, unit));

export interface Act {
  /** 0 to 3. */
  readonly by: number;
  readonly said: string;
  readonly does: (replica: Replica, all: readonly Replica[]) => void;
}

/** Four laptops after the acts; two of their clocks are wrong by hours. */
export function carryOut(
  acts: readonly Act[],
  after?: (act: Act, replicas: readonly Replica[]) => void,
): Replica[] {
  const replicas = [0, 7_200_000, -5_400_000, 1].map((skew, index) =>
    createReplica(`laptop${index}`, skew, POLICIES),
  );
  for (const act of acts) {
    const replica = replicas[act.by];
    if (replica) act.does(replica, replicas);
    after?.(act, replicas);
  }
  return replicas;
}

/** Under what each agenda item that is there stands. */
export function agendaOf(merged: Merged): ReadonlyMap<string, string | null> {
  return standingUnder(itemsOf(merged));
}

export function itemsOf(merged: Merged): { id: string; parentId: string | null }[] {
  return recordsOf(merged).flatMap(({ kind, id, isDeleted, fields: { parentId } }) =>
    kind === 'agendaItem' && !isDeleted
      ? [{ id, parentId: typeof parentId === 'string' ? parentId : null }]
      : [],
  );
}

/** Everything that a merge says, to be compared. */
export function stateOf(merged: Merged): unknown {
  return {
    registers: [...merged.registers.values()].map(({ heads, ...register }) => ({
      key: registerKey(register),
      ...register,
      heads: heads.map(({ replica, seq }) => `${replica}:${seq}`),
    })),
    waiting: merged.waiting.length,
    agenda: [...agendaOf(merged)].sort(),
    records: recordsOf(merged),
  };
}
