import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSample } from '../../../electron/core/sample/index.ts';
import { caller } from '../../../electron/core/sample/caller.ts';
import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import { questionsOf, type Question } from '../../support/asked.ts';
import { alter, alterations, loggedAlterations } from '../../support/crafted/rows.ts';
import { open } from '../../support/workspace-file.ts';
import type { Core } from '../../../electron/core/core.ts';
import { AppFailure } from '../../../shared/contract/errors.ts';
import type { Log } from '../../../electron/core/log.ts';
import { KINDS, type Kind } from '../../../shared/contract/kinds.ts';

let folder: string;
let sound: string;
let questions: readonly Question[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-crafted-'));
  sound = join(folder, 'sound.reconvene');
  const core = await buildSample({
    path: sound,
    actor: 'Planner',
    installation: 'test',
    clock: () => '2026-11-21T09:00:00.000Z',
    newId: () => crypto.randomUUID(),
    log: { info: () => undefined, error: () => undefined },
  });
  questions = questionsOf(caller(core));
  core.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the sample in which rows were altered, opened. */
async function openAltered(alterAll: (db: Database.Database) => void, log?: Log): Promise<Core> {
  const path = join(folder, 'crafted.reconvene');
  copyFileSync(sound, path);
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  alterAll(db);
  db.close();
  return open(path, 'open', log ? { log } : {});
}

/** The same; null where it is said to be damaged: then it can be salvaged. */
async function openedOrRefused(alterAll: (db: Database.Database) => void, log: Log): Promise<Core | null> {
  try {
    return await openAltered(alterAll, log);
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error;
    // As it was, but for the log of SQLite that is not needed any more.
    const found = new Database(join(folder, 'crafted.reconvene'), { readonly: true });
    expect(found.prepare('SELECT count(*) FROM unreadable').pluck().get()).toBe(0);
    found.close();
    expect(error.error).toMatchObject({
      code: 'DB_CORRUPT',
      params: { detail: expect.stringMatching(/^history: /) },
    });
    return null;
  }
}

const unreadable = (core: Core, kind: Kind) => caller(core)('record.list', { kind, limit: 0 }).unreadable;

describe('rows that are not as this program writes them', () => {
  test.each([
    ['of the records', alterations, 10],
    ['of the history', loggedAlterations, 5],
  ])(
    '%s never take a screen, a paper or a calendar down, and never get into one',
    async (_of, made, most) => {
      await fc.assert(
        fc.asyncProperty(fc.array(made, { minLength: 2, maxLength: most }), async (altered) => {
          const logged: string[] = [];
          const log = {
            info: () => undefined,
            error: (message: string, cause?: unknown) =>
              void logged.push(`${message} ${cause instanceof Error ? (cause.stack ?? '') : ''}`),
          };
          const core = await openedOrRefused((db) => altered.forEach((one) => alter(db, one)), log);
          if (!core) return;
          try {
            for (const [name, input] of questions) {
              const answer = core.call(name, input);
              const said = `${name} ${JSON.stringify(input)} ${logged.join('\n')}`;
              if (answer.ok) {
                expect(CORE_CALLS[name].output.parse(answer.value), said).toEqual(answer.value);
                if (name === 'calendar.build') {
                  expect(String(Reflect.get(Object(answer.value), 'text')), said).not.toMatch(
                    /^ATTENDEE:mailto:evil/m,
                  );
                }
              } else expect(['NOT_FOUND', 'VALIDATION'], said).toContain(answer.error.code);
            }
          } finally {
            core.close();
          }
        }),
        { seed: 20270317, numRuns: 5, endOnFailure: true },
      );
    },
  );

  test('are none in a sound file that comes from elsewhere', async () => {
    const core = await openAltered(() => undefined);
    for (const kind of KINDS) expect(unreadable(core, kind)).toEqual([]);
    core.close();
  });

  test('are named in the list of their kind, with what lies within them, and kept as they are', async () => {
    let id = '';
    const core = await openAltered((db) => {
      id = String(db.prepare('SELECT id FROM session LIMIT 1').pluck().get());
      db.prepare("UPDATE session SET zone = 'Mars/Base' WHERE id = ?").run(id);
    });
    expect(unreadable(core, 'session')).toMatchObject([{ id, flaw: 'zone' }]);
    const items = unreadable(core, 'agendaItem');
    expect(items.length).toBeGreaterThan(0);
    expect(items[0]).toMatchObject({ flaw: 'sessionId' });
    expect(core.call('record.get', { kind: 'session', id })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    core.close();
    const path = join(folder, 'crafted.reconvene');
    const db = new Database(path);
    const columns = String(db.prepare("SELECT columns FROM unreadable WHERE kind = 'session'").pluck().get());
    expect(JSON.parse(columns)).toMatchObject({ id, zone: 'Mars/Base' });
    // As if a newer program had taught this one to read it.
    db.prepare(
      `UPDATE unreadable SET columns = replace(columns, 'Mars/Base', 'Europe/Vienna') WHERE kind = 'session'`,
    ).run();
    db.close();
    const elsewhere = join(folder, 'elsewhere.reconvene');
    copyFileSync(path, elsewhere);
    const again = await open(elsewhere, 'open');
    expect(again.call('record.get', { kind: 'session', id })).toMatchObject({ ok: true });
    expect(unreadable(again, 'session')).toEqual([]);
    expect(unreadable(again, 'agendaItem')).toEqual([]);
    again.close();
  });

  test('stay apart where another record has their place by now', async () => {
    const first = await openAltered((db) => {
      const id = String(db.prepare('SELECT id FROM room LIMIT 1').pluck().get());
      db.prepare(`UPDATE room SET name = '{"tlh":"pa"}' WHERE id = ?`).run(id);
    });
    const [apart] = unreadable(first, 'room');
    first.close();
    const path = join(folder, 'crafted.reconvene');
    const db = new Database(path);
    const other = 'SELECT id FROM room WHERE id <> ? LIMIT 1';
    const taken = String(db.prepare(other).pluck().get(apart?.id));
    db.prepare(
      `UPDATE unreadable SET columns = json_set(columns, '$.name', '{"en":"Hofburg"}', '$.id', ?) WHERE kind = 'room'`,
    ).run(taken);
    db.close();
    const elsewhere = join(folder, 'elsewhere.reconvene');
    copyFileSync(path, elsewhere);
    const again = await open(elsewhere, 'open');
    expect(unreadable(again, 'room')).toMatchObject([{ id: taken }]);
    again.close();
  });

  test('are sessions that belong to nothing', async () => {
    let id = '';
    const core = await openAltered((db) => {
      id = String(db.prepare('SELECT id FROM session LIMIT 1').pluck().get());
      db.prepare('UPDATE session SET reconvening_id = NULL WHERE id = ?').run(id);
    });
    expect(unreadable(core, 'session')).toMatchObject([{ id, flaw: 'reconveningId' }]);
    core.close();
  });

  test('are those of a reconvening that cannot be read, but not what belongs to a working group as well', async () => {
    const ids: string[] = [];
    const core = await openAltered((db) => {
      ids.push(
        ...db
          .prepare('SELECT id FROM session WHERE reconvening_id IS NOT NULL ORDER BY id')
          .pluck()
          .all()
          .map(String),
      );
      const [group] = db.prepare('SELECT id FROM working_group LIMIT 1').pluck().all();
      db.prepare('UPDATE session SET group_id = ? WHERE id = ?').run(group, ids[0]);
      db.exec("UPDATE reconvening SET zone = 'Mars/Base'");
    });
    expect(
      unreadable(core, 'session')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.slice(1));
    const [left = ''] = ids;
    const call = caller(core);
    expect(call('record.get', { kind: 'session', id: left })).toMatchObject({ id: left });
    expect(call('calendar.build', { scope: 'session', sessionId: left }).events).toBe(1);
    core.close();
  });
});
