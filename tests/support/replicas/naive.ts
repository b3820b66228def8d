/**
 * What merging should give, written from the domain alone: a value stands as long as nobody who knew of it has set another.
 * It asks what each writer had seen and knows nothing of parents, heads or registers' keys.
 */
import { changeId, type LoggedChange } from '../../../shared/domain/history/logged.ts';
import type { Policy } from '../../../shared/domain/history/policy.ts';
import type { Witnessed } from './replica.ts';

export interface NaiveRegister {
  readonly name: string;
  readonly value: unknown;
  readonly standing: readonly string[];
  readonly isConflict: boolean;
}

export function naiveMerge(
  all: readonly Witnessed[],
  policyOf: (kind: string, unit: string) => Policy | undefined,
): NaiveRegister[] {
  const names = [...new Set(all.map(({ change }) => nameOf(change)))].sort();
  return names.map((name) => {
    const own = all.filter(({ change }) => nameOf(change) === name);
    const standing = own.filter(
      ({ change }) => !own.some((other) => other.change !== change && other.seen.has(changeId(change))),
    );
    const changes = standing.map(({ change }) => change);
    const policy = policyOf(changes[0]?.kind ?? '', changes[0]?.unit ?? '');
    const numbers = changes.flatMap(({ after }) => (typeof after === 'number' ? [after] : []));
    return {
      name,
      standing: changes.map(changeId).sort(),
      value:
        policy === 'highest' && numbers.length > 0 ? Math.max(...numbers) : changes.reduce(laterOf).after,
      isConflict:
        (policy === 'last' || policy === 'element') && !changes.every((one) => agrees(one, changes[0])),
    };
  });
}

export function nameOf({ kind, record, unit, element }: LoggedChange): string {
  return [kind, record, unit, element].join(' / ');
}

function laterOf(a: LoggedChange, b: LoggedChange): LoggedChange {
  if (a.time.ms !== b.time.ms) return a.time.ms > b.time.ms ? a : b;
  if (a.time.tick !== b.time.tick) return a.time.tick > b.time.tick ? a : b;
  return a.replica > b.replica ? a : b;
}

function agrees(a: LoggedChange, b: LoggedChange | undefined): boolean {
  return JSON.stringify(a.after) === JSON.stringify(b?.after);
}
