/** Changes of several replicas → what each register holds. The same on every laptop, in whatever order they came. */
import type { Policy } from './policy.ts';
import { canonical } from './canonical.ts';
import { changeId, type LoggedChange } from './logged.ts';
import { headsOf, registerKey, settle, type Register } from './register.ts';

/** How a unit is merged; undefined where this program does not know the kind or the unit. */
export type PolicyOf = (kind: string, unit: string) => Policy | undefined;

export interface Merged {
  /** By `registerKey`. */
  readonly registers: ReadonlyMap<string, Register>;
  /** Those of the registers that a person should decide. */
  readonly conflicts: readonly Register[];
  /**
   * Changes that are kept and passed on but do not count yet, because what they were made upon has not come: their
   * parents, or what the same replica wrote before.
   */
  readonly waiting: readonly LoggedChange[];
}

/**
 * All changes, each once, by replica and number: what a laptop hands on. Fails with RangeError where one number stands
 * for two different changes, because then one of the files is not what it claims to be.
 */
export function union(changes: Iterable<LoggedChange>): LoggedChange[] {
  const known = new Map<string, LoggedChange>();
  for (const change of changes) {
    const id = changeId(change);
    const other = known.get(id);
    if (other && other !== change && canonical(other) !== canonical(change)) {
      throw new RangeError(`two different changes are called ${id}`);
    }
    known.set(id, other ?? change);
  }
  return [...known.values()].sort((a, b) =>
    a.replica === b.replica ? a.seq - b.seq : a.replica < b.replica ? -1 : 1,
  );
}

/**
 * A command counts as a whole or not at all, so the changes of one are handed on together. Fails with RangeError where one
 * number stands for two different changes.
 */
export function merge(changes: Iterable<LoggedChange>, policyOf: PolicyOf): Merged {
  const { ready, waiting } = parted(union(changes));
  const groups = [...grouped(ready, registerKey)].sort(([a], [b]) => (a < b ? -1 : 1));
  const registers = new Map(
    groups.flatMap(([key, group]): [string, Register][] => {
      const [first] = group;
      return first ? [[key, settle(first, headsOf(group), policyOf(first.kind, first.unit))]] : [];
    }),
  );
  return { registers, conflicts: [...registers.values()].filter(({ isConflict }) => isConflict), waiting };
}

/** Parts what can count from what has to wait. A change that claims to rest on itself waits for ever. */
function parted(changes: readonly LoggedChange[]): { ready: LoggedChange[]; waiting: LoggedChange[] } {
  const ready = new Set<string>();
  const queues = [...grouped(changes, ({ replica }) => replica).values()].map((own) => queueOf(own, ready));
  for (let before = -1; before < ready.size;) {
    before = ready.size;
    for (const advance of queues) advance();
  }
  const isReady = (change: LoggedChange): boolean => ready.has(changeId(change));
  return { ready: changes.filter(isReady), waiting: changes.filter((change) => !isReady(change)) };
}

/** Lets the commands of one replica count, each as a whole, up to the first that has to wait; and on from there. */
function queueOf(own: readonly LoggedChange[], ready: Set<string>): () => void {
  const commands = [...grouped(own, ({ command }) => command).values()];
  let at = 0;
  let seq = 0;
  function canCount(command: readonly LoggedChange[]): boolean {
    const ids = new Set(command.map(changeId));
    return command.every(
      ({ seq: number, parents }, index) =>
        number === seq + index + 1 && parents.every((parent) => ids.has(parent) || ready.has(parent)),
    );
  }
  return () => {
    for (let next = commands[at]; next && canCount(next); next = commands[at]) {
      for (const change of next) ready.add(changeId(change));
      seq += next.length;
      at += 1;
    }
  };
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
