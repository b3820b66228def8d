import type { Connection } from './open.ts';
import { asRow, textOf } from './rows.ts';

/** What the file knows of itself. */
export interface Meta {
  readonly workspaceId: string;
  readonly name: string;
  readonly isSample: boolean;
  /** When it was made to be shared, as a UTC instant; null where it is no copy to share. */
  readonly sharedAt: string | null;
  /** The installation that made it. */
  readonly maker: string;
  /** Who writes: new whenever the file is opened at another place or by another installation, was restored, or is not as it was left. */
  readonly replica: string;
  /** It is a backup or a copy that was put in the place of a later file, and what follows from that is still to be done; else null. */
  readonly restored: {
    /** The highest calendar number that the later file is known to have sent; 0 where it could not be asked. */
    readonly sentBefore: number;
  } | null;
}

export interface MetaOptions {
  readonly name: string;
  readonly isSample: boolean;
  readonly workspaceId: string;
  readonly installation: string;
  /** Says where the file is open: the installation and the path. */
  readonly place: string;
  /** Whether the file may be written on under the replica that it names. */
  readonly isKnown: (replica: string) => boolean;
  /** Whether it is another than lay at the place last, where this installation knows: an older copy that was put back. */
  readonly isOther: (replica: string) => boolean;
  readonly newId: () => string;
}

function read(db: Connection, key: string): string | undefined {
  const row = asRow(db.prepare('SELECT value FROM meta WHERE key = ?').get(key));
  return row && textOf(row, 'value');
}

function write(db: Connection, key: string, value: string): void {
  db.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(
    key,
    value,
  );
}

/** Keeps something beside the records under a key of its own; null ends it. */
export function note(db: Connection, key: string, value: string | null): void {
  if (value === null) db.prepare('DELETE FROM meta WHERE key = ?').run(key);
  else write(db, key, value);
}

/**
 * Notes in a copy that it takes the place of a later file. That file has given the numbers after those in the copy to
 * changes of its own, so the copy must not go on under the same replica.
 */
export function markRestored(db: Connection, sent: number): void {
  db.transaction(() => {
    write(db, 'is_restored', '1');
    write(db, 'sent_before', String(Math.max(sent, highestSent(db))));
    db.prepare("DELETE FROM meta WHERE key = 'place'").run();
  })();
}

/** What people know the workspace by. */
export function rename(db: Connection, name: string): void {
  write(db, 'name', name);
}

/** The highest calendar number that was sent from a file, or may have been for all that it knows. */
export function highestSent(db: Connection): number {
  const sql = `SELECT max(item.value ->> 'sequence') FROM dispatch, json_each(dispatch.items) AS item
    WHERE json_type(item.value, '$.sequence') = 'integer'`;
  const told = Number(db.prepare(sql).pluck().get() ?? 0);
  return Math.max(told, sequenceFloorOf(db));
}

/** Takes over which workspace another file is of, and who made it. */
export function carryOrigin(db: Connection, from: Connection): void {
  for (const key of ['workspace_id', 'history', 'shared_at', 'name', 'is_sample', 'maker']) {
    const value = read(from, key);
    if (value !== undefined) write(db, key, value);
  }
}

/** Says that what follows from a restore is done: no calendar number below the floor is given any more. */
export function settleRestored(db: Connection, sequenceFloor: number): void {
  const before = sequenceFloorOf(db);
  write(db, 'sequence_floor', String(Math.max(before, sequenceFloor)));
  db.prepare("DELETE FROM meta WHERE key IN ('is_restored', 'sent_before')").run();
}

/** The day up to which what follows from dated steps was brought up to date; empty where it never was. */
export function settledDay(db: Connection): string {
  return read(db, 'settled_day') ?? '';
}

export function setSettledDay(db: Connection, day: string): void {
  write(db, 'settled_day', day);
}

/** The edition of the time zone database by which the file's instants were worked out; empty where that is not known. */
export function zoneRules(db: Connection): string {
  return read(db, 'zone_rules') ?? '';
}

export function setZoneRules(db: Connection, rules: string): void {
  write(db, 'zone_rules', rules);
}

/** Which history the file has: a copy to share begins one of its own, and is not merged with what it was made from. */
export function historyOf(db: Connection): string {
  return read(db, 'history') ?? '';
}

/** What a copy to share takes over from the file that it is made from, beside its records. */
export function beginHistory(
  db: Connection,
  {
    history,
    sequenceFloor,
    sharedAt,
  }: { readonly history: string; readonly sequenceFloor: number; readonly sharedAt: string },
): void {
  write(db, 'history', history);
  write(db, 'sequence_floor', String(sequenceFloor));
  write(db, 'shared_at', sharedAt);
}

export function sequenceFloorOf(db: Connection): number {
  return Number(read(db, 'sequence_floor') ?? 0) || 0;
}

/** Reads what the file knows of itself, and settles it where the file is new or lies at a new place. */
export function settleMeta(db: Connection, options: MetaOptions): Meta {
  return db.transaction(() => {
    const known = read(db, 'workspace_id');
    if (known === undefined) {
      write(db, 'workspace_id', options.workspaceId);
      write(db, 'name', options.name);
      write(db, 'is_sample', options.isSample ? '1' : '0');
      write(db, 'maker', options.installation);
    }
    const before = read(db, 'replica');
    if (read(db, 'place') !== options.place || before === undefined || !options.isKnown(before)) {
      if (read(db, 'place') === options.place && before !== undefined && options.isOther(before))
        write(db, 'is_restored', '1');
      write(db, 'place', options.place);
      write(db, 'replica', options.newId());
    }
    return {
      workspaceId: read(db, 'workspace_id') ?? options.workspaceId,
      name: read(db, 'name') ?? options.name,
      isSample: read(db, 'is_sample') === '1',
      sharedAt: read(db, 'shared_at') ?? null,
      maker: read(db, 'maker') ?? '',
      replica: read(db, 'replica') ?? options.newId(),
      restored:
        read(db, 'is_restored') === '1' ? { sentBefore: Number(read(db, 'sent_before') ?? 0) || 0 } : null,
    };
  })();
}
