/** Workspace files on a real disk: made, opened, looked into from outside. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished } from 'vitest';
import { createCore, type Core, type CoreOptions } from '../../electron/core/core.ts';
import { AppFailure, type AppError } from '../../shared/contract/errors.ts';
import { mountDisk } from './disks.ts';

export { CAN_MOUNT, fill, makeReadOnly } from './disks.ts';

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reconvene-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A disk of its own, of a few megabytes, that is gone after the test. */
export function tempDisk(megabytes: number): string {
  const { path, remove } = mountDisk(megabytes);
  onTestFinished(remove);
  return path;
}

let ids = 0;

export function open(path: string, mode: 'new' | 'open', more: Partial<CoreOptions> = {}): Promise<Core> {
  return createCore({
    path,
    mode,
    actor: 'Planner',
    installation: 'test',
    clock: () => '2024-03-01T12:00:00.000Z',
    newId: () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
    log: { info: () => undefined, error: () => undefined },
    ...more,
  });
}

/** What work is refused with; throws where it goes through, or fails in another way. */
export async function failureOf(work: () => unknown): Promise<AppError> {
  try {
    await work();
  } catch (thrown) {
    if (thrown instanceof AppFailure) return thrown.error;
    throw thrown;
  }
  throw new Error('it was not refused');
}

export function addRoom(core: Core, name: string, notes = ''): string {
  const made = core.call('record.create', {
    kind: 'room',
    values: { name: { en: name }, venue: 'VIC', notes },
  });
  expect(made).toMatchObject({ ok: true });
  return made.ok ? String(Reflect.get(Object(made.value), 'id')) : '';
}

export async function makeWorkspace(path: string, ...rooms: readonly string[]): Promise<void> {
  const core = await open(path, 'new');
  for (const name of rooms) addRoom(core, name);
  core.close();
}

/** A value out of a closed file, read by SQLite alone. */
export function askFile(path: string, sql: string): unknown[] {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}

/** The schema of a closed file and every row of every table of ours, but for which file on this machine it is. */
export function contentOf(path: string): unknown {
  const db = new Database(path, { readonly: true });
  try {
    const schema = db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
    const tables = db
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name",
      )
      .pluck()
      .all();
    return {
      version: db.pragma('user_version', { simple: true }),
      schema,
      rows: tables.map((name) => [
        name,
        db.prepare(`SELECT * FROM ${String(name)}${name === 'meta' ? " WHERE key <> 'rest'" : ''}`).all(),
      ]),
    };
  } finally {
    db.close();
  }
}
