/** One register under many hands: which of its changes still stand, and what it holds. */
import { compareText } from '../compare.ts';
import type { Policy } from './policy.ts';
import { canonical } from './canonical.ts';
import { changeId, type LoggedChange } from './logged.ts';

export type RegisterName = Pick<LoggedChange, 'kind' | 'record' | 'unit' | 'element'>;

export interface Register extends RegisterName {
  readonly value: unknown;
  /** The changes that no other has replaced; first the one whose value stands. */
  readonly heads: readonly LoggedChange[];
  /** Several values stand beside each other, and a person should say which is meant. */
  readonly isConflict: boolean;
}

export function registerKey({ kind, record, unit, element }: RegisterName): string {
  return JSON.stringify([kind, record, unit, element]);
}

/** Less than 0 where `a` is the earlier one: by logical time, then by replica, so that every laptop says the same. */
export function compareChanges(a: LoggedChange, b: LoggedChange): number {
  return (
    a.time.ms - b.time.ms || a.time.tick - b.time.tick || compareText(a.replica, b.replica) || a.seq - b.seq
  );
}

/** Of the changes of one register, in any order: those that none of the others has replaced. */
export function headsOf(changes: readonly LoggedChange[]): LoggedChange[] {
  const replaced = new Set(changes.flatMap(({ parents }) => parents));
  return changes.filter((change) => !replaced.has(changeId(change)));
}

/**
 * What a register holds, by its heads. A unit without a policy is one of a newer program: the latest value stands, the
 * others are kept beside it, and it is left to that program to ask.
 */
export function settle(
  name: RegisterName,
  heads: readonly LoggedChange[],
  policy: Policy | undefined,
): Register {
  const { kind, record, unit, element } = name;
  const sorted = [...heads].sort((a, b) => compareChanges(b, a));
  if (policy === 'highest') sorted.sort((a, b) => rank(b.after) - rank(a.after));
  const isJoined = typeof policy === 'object';
  const isAsked = isJoined ? policy.isAsked : policy === 'last' || policy === 'element';
  return {
    kind,
    record,
    unit,
    element,
    value:
      isJoined && sorted.length > 1
        ? policy.join(sorted.map(({ after }) => after))
        : (sorted[0]?.after ?? null),
    heads: sorted,
    isConflict: isAsked && new Set(sorted.map(({ after }) => canonical(after))).size > 1,
  };
}

/** What is not a number is below every number. */
function rank(value: unknown): number {
  return typeof value === 'number' ? value : -Number.MAX_VALUE;
}
