/**
 * What takes a command back, over whole logs: values to be written as an ordinary command, or the registers that forbid it.
 * A model; the program does the same on its tables.
 */
import type { Policy } from '../../../shared/domain/history/policy.ts';
import { DELETED } from '../../../shared/domain/history/change.ts';
import { changeId, type LoggedChange } from '../../../shared/domain/history/logged.ts';
import type { PolicyOf } from '../../../shared/domain/history/merge.ts';
import { headsOf, registerKey, settle, type RegisterName } from '../../../shared/domain/history/register.ts';

export interface Restored extends RegisterName {
  readonly value: unknown;
}

export type TakingBack =
  | { readonly possible: true; readonly restored: readonly Restored[] }
  /** Something else has been written over it since. */
  | { readonly possible: false; readonly changedSince: readonly RegisterName[] };

export interface TakingBackInput {
  /** All changes of the registers that the command wrote, its own among them. */
  readonly changes: readonly LoggedChange[];
  readonly command: string;
  /** The command that a command took back (also a redo, of the undo); undefined for one that took nothing back. */
  readonly undoneBy: (command: string) => string | undefined;
  readonly policyOf: PolicyOf;
}

/**
 * Compares which changes stand, not what they say: A→B→C→B is not A→B. A change that took another back stands for what
 * stood before that other one. A record that the command made is deleted and is otherwise left as it is.
 */
export function takingBack({ changes, command, undoneBy, policyOf }: TakingBackInput): TakingBack {
  const registers = new Map<string, LoggedChange[]>();
  for (const change of changes) {
    const key = registerKey(change);
    registers.set(key, [...(registers.get(key) ?? []), change]);
  }
  const histories = [...registers.values()].map((all) => historyOf(all, command, undoneBy));
  const touched = histories.flatMap((history) =>
    history.first ? [{ ...history, first: history.first }] : [],
  );
  const made = new Set(
    touched
      .filter(({ first, before }) => first.unit === DELETED && before.length === 0)
      .map(({ first: { kind, record } }) => recordKey(kind, record)),
  );
  const counted = touched.filter(
    ({ first: { kind, record, unit } }) => unit === DELETED || !made.has(recordKey(kind, record)),
  );
  const changedSince = counted.filter(({ isUntouched }) => !isUntouched);
  if (changedSince.length > 0) {
    return { possible: false, changedSince: changedSince.map(({ first }) => nameOf(first)) };
  }
  return {
    possible: true,
    restored: counted.map(({ first, before }) => ({
      ...nameOf(first),
      value: valueBefore(first, before, policyOf(first.kind, first.unit)),
    })),
  };
}

interface History {
  /** The first change of the command in this register. */
  readonly first: LoggedChange | undefined;
  readonly before: readonly LoggedChange[];
  readonly isUntouched: boolean;
}

function historyOf(
  all: readonly LoggedChange[],
  command: string,
  undoneBy: TakingBackInput['undoneBy'],
): History {
  const byId = new Map(all.map((change) => [changeId(change), change]));
  const firstOf = (name: string): LoggedChange | undefined =>
    all.filter((change) => change.command === name).sort((a, b) => a.seq - b.seq)[0];
  const parentsOf = ({ parents }: LoggedChange): LoggedChange[] =>
    parents.flatMap((id) => byId.get(id) ?? []);

  /** What stands, where what took something back stands for what was there before. */
  function meant(changes: readonly LoggedChange[], seen: ReadonlySet<string> = new Set()): Set<string> {
    return new Set(
      changes.flatMap((change) => {
        const id = changeId(change);
        const undone = firstOf(undoneBy(change.command) ?? '');
        if (!undone || seen.has(id)) return [id];
        return [...meant(parentsOf(undone), new Set([...seen, id]))];
      }),
    );
  }

  const own = all.filter((change) => change.command === command).sort((a, b) => a.seq - b.seq);
  const last = own.at(-1);
  const first = own[0];
  return {
    first,
    before: first ? parentsOf(first) : [],
    isUntouched: last !== undefined && isSame(meant(headsOf(all)), meant([last])),
  };
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function valueBefore(
  first: LoggedChange,
  before: readonly LoggedChange[],
  policy: Policy | undefined,
): unknown {
  if (first.unit === DELETED && before.length === 0) return true;
  return settle(first, before, policy).value;
}

function nameOf({ kind, record, unit, element }: RegisterName): RegisterName {
  return { kind, record, unit, element };
}

function recordKey(kind: string, record: string): string {
  return JSON.stringify([kind, record]);
}
