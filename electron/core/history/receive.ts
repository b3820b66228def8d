import { changeId, type LoggedChange } from '../../../shared/domain/history/logged.ts';
import type { Connection } from '../db/open.ts';
import { asRow, numberOf } from '../db/rows.ts';
import type { PersonalRef, PersonalText } from '../../../shared/domain/history/personal.ts';
import type { Journal } from './journal.ts';
import type { Address } from './registers.ts';
import { sealCommand } from './seals.ts';

/** A command as another file has it: everything that its changes do not say themselves. */
export interface ForeignCommand {
  readonly name: string;
  readonly actor: string;
  /** UTC instant that the laptop's clock showed. */
  readonly at: string;
  readonly installation: string | null;
  /** `replica:seq` of the command that it took back. */
  readonly undoes: string | null;
  readonly undoable: boolean;
}

export interface Received {
  /** The numbers of the records that were written to. */
  readonly records: ReadonlySet<number>;
  readonly commands: number;
  /** Commands that rest on what has not come; they are left for the next time. */
  readonly waiting: number;
  /** Personal texts that were here and are erased now. */
  readonly erased: number;
}

/**
 * Takes what another file has logged into this one's log, without touching the tables: whole commands, each once, and
 * only after all that they rest on.
 *
 * @param changes in the order of the other log; those of one command stand together
 * @param commandOf what is said of a command, by its id
 * @param textOf the personal texts that the other file holds
 */
export function receive(
  db: Connection,
  journal: Journal,
  changes: readonly LoggedChange[],
  commandOf: (id: string) => ForeignCommand,
  textOf: (ref: PersonalRef) => PersonalText | null,
): Received {
  const { words, replicas, records, registers, values, personal } = journal;
  const find = db.prepare(
    'SELECT n, seq FROM command WHERE replica = ? AND seq <= ? ORDER BY seq DESC LIMIT 1',
  );
  const next = db
    .prepare('SELECT coalesce((SELECT min(n) FROM command WHERE n > ?), max(n) + 1) FROM change')
    .pluck();
  const insert = db.prepare('INSERT INTO change (n, record, unit, element, after) VALUES (?, ?, ?, ?, ?)');
  const insertCommand = db.prepare("INSERT INTO command VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, x'')");
  const own = db.prepare('UPDATE replica SET installation = ? WHERE n = ? AND installation IS NULL');
  const last = db.prepare('SELECT coalesce(max(n), 0) FROM change').pluck();

  /** The number that a change has here, if it is here. */
  function numberOfChange(id: string): number | undefined {
    const { replica, seq } = parted(id);
    const row = asRow(find.get(replicas.known(replica) ?? -1, seq));
    if (!row) return undefined;
    const n = numberOf(row, 'n') + seq - numberOf(row, 'seq');
    return n < Number(next.get(numberOf(row, 'n'))) ? n : undefined;
  }

  const touched = new Set<number>();
  let commands = 0;
  let waiting = 0;
  for (const command of inCommands(changes)) {
    const [first] = command;
    if (!first || numberOfChange(changeId(first)) !== undefined) continue;
    const inside = new Set(command.map(changeId));
    const restsOn = command.flatMap(({ parents }) => parents).filter((id) => !inside.has(id));
    const isNext = first.seq === 1 || numberOfChange(`${first.replica}:${first.seq - 1}`) !== undefined;
    if (!isNext || restsOn.some((id) => numberOfChange(id) === undefined)) {
      waiting += 1;
      continue;
    }
    let n = Number(last.get());
    const firstNumber = n + 1;
    const said = commandOf(first.command);
    const undone = said.undoes === null ? null : (numberOfChange(said.undoes) ?? null);
    const clock = Date.parse(said.at);
    insertCommand.run(
      firstNumber,
      replicas.number(first.replica),
      first.seq,
      first.time.ms,
      first.time.tick,
      clock === first.time.ms ? null : clock,
      words.number(said.actor),
      words.number(said.name),
      undone,
      Number(said.undoable),
    );
    if (said.installation !== null) own.run(words.number(said.installation), replicas.number(first.replica));
    for (const change of command) {
      n += 1;
      const address = addressOf(change);
      const heads = registers.heads(address);
      const parents = change.parents.map((id) => numberOfChange(id) ?? fail(id));
      insert.run(n, address.record, address.unit, address.element, values.encode(change.after));
      const implied = registers.lastBefore(address, n);
      if (parents.length !== (implied === null ? 0 : 1) || (implied !== null && parents[0] !== implied)) {
        registers.setParents(n, parents);
      }
      registers.setHeads(address, [...heads.filter((head) => !parents.includes(head)), n]);
      touched.add(address.record);
    }
    sealCommand(db, firstNumber);
    commands += 1;
  }
  // Only when all has come it is known whose texts are erased: those are not even taken in.
  let erased = 0;
  for (const record of touched) {
    if (journal.isErased(record)) erased += personal.erase(record);
    else personal.learn(record, textOf);
  }
  journal.reload();
  return { records: touched, commands, waiting, erased };

  function addressOf({ kind, record, unit, element }: LoggedChange): Address {
    return {
      record: records.number(kind, record),
      unit: words.number(unit),
      element: words.number(element),
    };
  }
}

function fail(id: string): never {
  throw new RangeError(`${id} is not in the log`);
}

function parted(id: string): { replica: string; seq: number } {
  const at = id.lastIndexOf(':');
  return { replica: id.slice(0, at), seq: Number(id.slice(at + 1)) };
}

function inCommands(changes: readonly LoggedChange[]): LoggedChange[][] {
  const commands = new Map<string, LoggedChange[]>();
  for (const change of changes) {
    const list = commands.get(change.command) ?? [];
    list.push(change);
    commands.set(change.command, list);
  }
  return [...commands.values()];
}
