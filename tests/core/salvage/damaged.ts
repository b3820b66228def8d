import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { checkFile } from '../../../electron/core/check/check-file.ts';
import { tableOf } from '../../../electron/core/db/rows.ts';
import { salvage } from '../../../electron/core/salvage/salvage.ts';
import { buildSample } from '../../../electron/core/sample/index.ts';
import { UNWATCHED, type Task } from '../../../electron/core/task.ts';
import { KINDS } from '../../../shared/contract/kinds.ts';
import type { Salvaged } from '../../../shared/contract/salvage.ts';
import { open } from '../../support/workspace-file.ts';

/**
 * For the tests of the file that imports it: the sample as a sound file, and for each test a place for a damaged one and
 * for what is salvaged of it.
 */

export const PAGE = 4096;
let folder: string;
export let sound: Buffer;
/** Of every record in it, by kind and id. */
export let ids: ReadonlySet<string>;
export let from: string;
export let to: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-salvage-'));
  const path = join(folder, 'sample.reconvene');
  const log = { info: () => undefined, error: () => undefined };
  const clock = (): string => '2026-11-21T09:00:00.000Z';
  const core = await buildSample({
    path,
    actor: 'Planner',
    installation: 'test',
    newId: randomUUID,
    log,
    clock,
  });
  core.close();
  sound = readFileSync(path);
  ids = idsIn(path);
});
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  const place = mkdtempSync(join(folder, 'one-'));
  from = join(place, 'damaged.reconvene');
  to = join(place, 'salvaged.reconvene');
});

/** Every record, by kind and id. */
function idsIn(path: string): ReadonlySet<string> {
  const db = new Database(path, { readonly: true });
  try {
    return new Set(
      KINDS.flatMap((kind) =>
        db
          .prepare(`SELECT id FROM ${tableOf(kind)}`)
          .pluck()
          .all()
          .map((id) => `${kind} ${String(id)}`),
      ),
    );
  } finally {
    db.close();
  }
}

export function salvaged(task: Task = UNWATCHED): Promise<Salvaged> {
  return salvage(
    {
      from,
      to,
      name: 'Salvaged',
      actor: 'Planner',
      installation: 'test',
      newId: randomUUID,
      clock: () => '2026-11-22T09:00:00.000Z',
      log: { info: () => undefined, error: () => undefined },
    },
    task,
  );
}

export function lay(change: (bytes: Buffer) => Buffer | void): void {
  const bytes = Buffer.from(sound);
  writeFileSync(from, change(bytes) ?? bytes);
}

export function alter(sql: string): void {
  const db = new Database(from);
  db.unsafeMode(true);
  db.exec(sql);
  db.close();
}

/** What came, what was listed as left out, and what is neither. */
export function accounted({ leftOut }: Salvaged): { carried: ReadonlySet<string>; lost: string[] } {
  const carried = idsIn(to);
  const listed = new Set(leftOut.map(({ kind, record }) => `${String(kind)} ${record}`));
  return { carried, lost: [...ids].filter((id) => !carried.has(id) && !listed.has(id)) };
}

/** Nothing but the new workspace is left, and it opens, agrees with itself and holds what it is said to hold. */
export async function sane(result: Salvaged): Promise<void> {
  // Reading leaves SQLite's own beside it.
  const names = readdirSync(join(to, '..')).filter((name) => !/-(wal|shm)$/.test(name));
  expect(names.toSorted()).toEqual(['damaged.reconvene', 'salvaged.reconvene']);
  expect(idsIn(to).size).toBe(result.carried);
  expect(await checkFile(to, UNWATCHED)).toEqual({ flaws: [], count: 0 });
  const core = await open(to, 'open');
  core.close();
}

export const root = (table: string): number => {
  const db = new Database(join(folder, 'sample.reconvene'), { readonly: true });
  try {
    return Number(db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table));
  } finally {
    db.close();
  }
};
export const spoil = (bytes: Buffer, page: number): void =>
  void bytes.fill(0xa5, (page - 1) * PAGE, page * PAGE);
