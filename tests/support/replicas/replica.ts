/** A laptop as the tests of merging see it: a log, a clock that may be wrong, and what its program knows. */
import { canonical } from '../../../shared/domain/history/canonical.ts';
import { changeId, type LogicalTime, type LoggedChange } from '../../../shared/domain/history/logged.ts';
import { merge, union, type Merged, type PolicyOf } from '../../../shared/domain/history/merge.ts';
import { registerKey, type RegisterName } from '../../../shared/domain/history/register.ts';

export interface Write extends RegisterName {
  readonly value: unknown;
}

export interface Command {
  readonly id: string;
  readonly undoes: string | undefined;
}

/** What was written together with all that had come by then, whatever its register: what no `parents` say. */
export interface Witnessed {
  readonly change: LoggedChange;
  readonly seen: ReadonlySet<string>;
}

export interface Replica {
  readonly name: string;
  readonly log: () => readonly LoggedChange[];
  readonly merged: () => Merged;
  readonly commands: () => readonly Command[];
  readonly witnessed: () => readonly Witnessed[];
  /** Writes what differs, as one command; undefined where nothing does. */
  readonly write: (writes: readonly Write[], undoes?: string) => Command | undefined;
  readonly receive: (changes: readonly LoggedChange[]) => void;
  readonly pass: (ms: number) => void;
}

/** @param skew milliseconds by which its clock is wrong */
export function createReplica(name: string, skew: number, policyOf: PolicyOf): Replica {
  let log: readonly LoggedChange[] = [];
  let merged = merge(log, policyOf);
  let now = Date.UTC(2027, 2, 1) + skew;
  let last: LogicalTime = { ms: 0, tick: 0 };
  let seq = 0;
  const commands: Command[] = [];
  const witnessed: Witnessed[] = [];

  function take(changes: readonly LoggedChange[]): void {
    log = union([...log, ...changes]);
    merged = merge(log, policyOf);
    for (const { time } of changes) if (isLater(time, last)) last = time;
  }

  return {
    name,
    log: () => log,
    merged: () => merged,
    commands: () => commands,
    witnessed: () => witnessed,
    receive: take,
    pass(ms) {
      now += ms;
    },
    write(writes, undoes) {
      const waiting = new Set(merged.waiting.map(changeId));
      const seen = new Set(log.map(changeId).filter((id) => !waiting.has(id)));
      const time = now > last.ms ? { ms: now, tick: 0 } : { ms: last.ms, tick: last.tick + 1 };
      const command = `${name}:${seq + 1}`;
      const made = writes.flatMap(({ kind, record, unit, element, value }): LoggedChange[] => {
        const held = merged.registers.get(registerKey({ kind, record, unit, element }));
        const heads = held?.heads ?? [];
        if (heads.length < 2 && canonical(held?.value) === canonical(value)) return [];
        seq += 1;
        return [
          {
            replica: name,
            seq,
            command,
            time,
            kind,
            record,
            unit,
            element,
            after: value,
            parents: heads.map(changeId),
          },
        ];
      });
      if (made.length === 0) return undefined;
      for (const change of made) witnessed.push({ change, seen });
      take(made);
      const done = { id: command, undoes };
      commands.push(done);
      return done;
    },
  };
}

function isLater(a: LogicalTime, b: LogicalTime): boolean {
  return a.ms === b.ms ? a.tick > b.tick : a.ms > b.ms;
}
