import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkFile } from '../../../electron/core/check/check-file.ts';
import { tableOf } from '../../../electron/core/db/rows.ts';
import { salvage } from '../../../electron/core/salvage/salvage.ts';
import { buildSample } from '../../../electron/core/sample/index.ts';
import { createTask, UNWATCHED, type Task } from '../../../electron/core/task.ts';
import { KINDS } from '../../../shared/contract/kinds.ts';
import type { Salvaged } from '../../../shared/contract/salvage.ts';
import { createChance } from '../../bench/random.ts';
import { coreCaller } from '../../support/core.ts';
import { runs } from '../../support/replicas/runs.ts';
import { askFile, failureOf, open } from '../../support/workspace-file.ts';

const PAGE = 4096;
let folder: string;
let sound: Buffer;
let ids: ReadonlySet<string>;
let from: string;
let to: string;

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

function salvaged(task: Task = UNWATCHED): Promise<Salvaged> {
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

function lay(change: (bytes: Buffer) => Buffer | void): void {
  const bytes = Buffer.from(sound);
  writeFileSync(from, change(bytes) ?? bytes);
}

function alter(sql: string): void {
  const db = new Database(from);
  db.unsafeMode(true);
  db.exec(sql);
  db.close();
}

/** What came, what was listed as left out, and what is neither. */
function accounted({ leftOut }: Salvaged): { carried: ReadonlySet<string>; lost: string[] } {
  const carried = idsIn(to);
  const listed = new Set(leftOut.map(({ kind, record }) => `${String(kind)} ${record}`));
  return { carried, lost: [...ids].filter((id) => !carried.has(id) && !listed.has(id)) };
}

/** Nothing but the new workspace is left, and it opens, agrees with itself and holds what it is said to hold. */
async function sane(result: Salvaged): Promise<void> {
  // Reading leaves SQLite's own beside it.
  const names = readdirSync(join(to, '..')).filter((name) => !/-(wal|shm)$/.test(name));
  expect(names.toSorted()).toEqual(['damaged.reconvene', 'salvaged.reconvene']);
  expect(idsIn(to).size).toBe(result.carried);
  expect(await checkFile(to, UNWATCHED)).toEqual({ flaws: [], count: 0 });
  const core = await open(to, 'open');
  core.close();
}

const root = (table: string): number => {
  const db = new Database(join(folder, 'sample.reconvene'), { readonly: true });
  try {
    return Number(db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table));
  } finally {
    db.close();
  }
};
const spoil = (bytes: Buffer, page: number): void => void bytes.fill(0xa5, (page - 1) * PAGE, page * PAGE);

describe('of a damaged file', () => {
  test('whose index alone is damaged everything comes, with its history', async () => {
    lay((bytes) => spoil(bytes, root('change_by_register')));
    const result = await salvaged();
    expect(result).toMatchObject({ withHistory: true, leftOut: [] });
    expect(accounted(result)).toEqual({ carried: ids, lost: [] });
    await sane(result);
  });

  test('whose header is gone everything comes', async () => {
    lay((bytes) => void bytes.fill(0, 0, 60));
    const result = await salvaged();
    expect(accounted(result)).toEqual({ carried: ids, lost: [] });
    await sane(result);
  });

  test('of which SQLite does not know the tables any more the records are found on their pages', async () => {
    lay((bytes) => spoil(bytes, 1));
    const result = await salvaged();
    expect(result.withHistory).toBe(false);
    const { carried, lost } = accounted(result);
    expect(carried.size).toBeGreaterThan(0.98 * ids.size);
    expect(lost).toEqual([]);
    await sane(result);
  });

  test.each(['session', 'participant', 'change', 'record', 'agenda_item'])(
    'whose table %s has lost its root everything is accounted for',
    async (table) => {
      lay((bytes) => spoil(bytes, root(table)));
      const result = await salvaged();
      expect(accounted(result).lost).toEqual([]);
      expect(result.carried).toBeGreaterThan(0.9 * ids.size);
      await sane(result);
    },
  );

  test('that was cut off what is left of it comes', async () => {
    lay((bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)));
    const result = await salvaged();
    expect(result.carried).toBeGreaterThan(0);
    await sane(result);
  });

  test('everything is accounted for, wherever bits are turned', async () => {
    const { seed, numRuns } = runs(20_270_601, 11);
    const chance = createChance(seed);
    for (let run = 0; run < numRuns; run += 1) {
      rmSync(to, { force: true });
      lay((bytes) => {
        // Ten on one page, as a sector that fails has them.
        const page = chance.below(bytes.length / PAGE);
        for (let bit = 0; bit < 10; bit += 1) {
          const at = page * PAGE + chance.below(PAGE);
          bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
        }
      });
      const result = await salvaged();
      expect(accounted(result).lost, `run ${run}`).toEqual([]);
      await sane(result);
    }
  }, 600_000);
});

describe('of a file from elsewhere', () => {
  test('with a trigger the records come, and it is not run', async () => {
    lay(() => undefined);
    alter(
      'CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM endorsement_step; END; CREATE VIEW v AS SELECT * FROM room',
    );
    const result = await salvaged();
    expect(result).toMatchObject({ withHistory: true, leftOut: [] });
    expect(accounted(result)).toEqual({ carried: ids, lost: [] });
    expect(askFile(to, "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')")).toEqual([]);
    await sane(result);
  });

  test('of an older form the records come that it has, and its other tables are named', async () => {
    lay(() => undefined);
    alter(`ALTER TABLE room DROP COLUMN notes; ALTER TABLE room ADD COLUMN colour TEXT;
      CREATE TABLE seat (id TEXT); INSERT INTO seat VALUES ('1'), ('2'); UPDATE meta SET value = 'x' WHERE key = 'form'`);
    const result = await salvaged();
    expect(accounted(result).lost).toEqual([]);
    expect(result.leftOut).toContainEqual(
      expect.objectContaining({ why: 'foreign', title: { en: 'seat' }, count: 2 }),
    );
    await sane(result);
  });

  test('that is none of this program nothing is made', async () => {
    alter("CREATE TABLE letter (id INTEGER, body TEXT); INSERT INTO letter VALUES (1, 'Dear colleagues')");
    expect(await failureOf(() => salvaged())).toMatchObject({ code: 'NOTHING_READ' });
    expect(existsSync(to)).toBe(false);
    writeFileSync(from, 'Dear colleagues');
    expect(await failureOf(() => salvaged())).toMatchObject({ code: 'NOTHING_READ' });
    expect(readdirSync(join(to, '..'))).toEqual(['damaged.reconvene']);
  });
});

test('a record that cannot be read as what it is is left out by its name, with what cannot be without it', async () => {
  lay(() => undefined);
  alter(`DELETE FROM command WHERE n = 1; UPDATE reconvening SET zone = 'Mars/Base' WHERE rowid = 1`);
  const result = await salvaged();
  expect(result.withHistory).toBe(false);
  expect(result.leftOut).toContainEqual(
    expect.objectContaining({ why: 'unfit', kind: 'reconvening', field: 'zone' }),
  );
  expect(result.leftOut.some(({ why, kind }) => why === 'lost' && kind === 'session')).toBe(true);
  expect(accounted(result).lost).toEqual([]);
  await sane(result);
});

test('who is erased after a salvage is erased from what was issued before, though the history began anew', async () => {
  const core = await open(from, 'new');
  const { create, createPerson, update, call } = coreCaller(core);
  const participant = create('participant', {
    participantKind: 'organization',
    shortName: { en: 'UNODC' },
    formalName: { en: 'United Nations Office on Drugs and Crime' },
  });
  const point = createPerson('focalPoint', { participantId: participant, name: 'Amina Diallo' });
  const person = String(call('record.get', { kind: 'focalPoint', id: point })['personId']);
  update('person', person, { name: 'Amina Diallo Sow' });
  core.close();
  const hashes = askFile(from, 'SELECT hex(hash) AS hash FROM personal ORDER BY hash');
  alter('UPDATE command SET actor = name WHERE n = 1');
  const result = await salvaged();
  expect(result).toMatchObject({ withHistory: false, leftOut: [] });
  expect(askFile(to, 'SELECT hex(hash) AS hash FROM personal WHERE text IS NOT NULL ORDER BY hash')).toEqual(
    hashes,
  );
  const again = await open(to, 'open');
  expect(coreCaller(again).get('person', person)).toMatchObject({ name: 'Amina Diallo Sow' });
  coreCaller(again).call('person.erase', { kind: 'person', id: person });
  again.close();
  expect(readFileSync(to).includes('Amina')).toBe(false);
  await sane({ ...result });
});

test('whoever stops it leaves nothing half-made', async () => {
  lay(() => undefined);
  let looks = 0;
  const task = createTask({
    isCancelled: () => (looks += 1) > 40,
    report: () => undefined,
    elapsed: () => performance.now(),
  });
  expect(await failureOf(() => salvaged(task))).toMatchObject({ code: 'CANCELLED' });
  expect(readdirSync(join(to, '..'))).toEqual(['damaged.reconvene']);
});

test('nothing is written over', async () => {
  lay(() => undefined);
  copyFileSync(from, to);
  expect(await failureOf(() => salvaged())).toMatchObject({ code: 'CONFLICT' });
  expect(readFileSync(to).equals(sound)).toBe(true);
});
