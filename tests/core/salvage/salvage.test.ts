import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTask } from '../../../electron/core/task.ts';
import { coreCaller } from '../../support/core.ts';
import { askFile, failureOf, open } from '../../support/workspace-file.ts';
import { accounted, alter, from, ids, lay, root, salvaged, sane, sound, spoil, to } from './damaged.ts';

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
