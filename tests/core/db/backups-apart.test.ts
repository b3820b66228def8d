/** A backup is no workspace: nothing is written into it, whatever it is called and wherever it lies. */
import { copyFileSync, existsSync, readFileSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { copyBackup } from '../../../electron/core/db/restore.ts';
import { APPLICATION_ID, markAs } from '../../../electron/core/db/backup-mark.ts';
import { caller } from '../../../electron/core/sample/caller.ts';
import { addStep, attach, contentsIn, scan } from '../../support/evidence.ts';
import { addRoom, askFile, failureOf, open, tempFolder } from '../../support/workspace-file.ts';

let folder: string;
let path: string;
let backup: string;

beforeEach(async () => {
  folder = tempFolder();
  path = join(folder, 'coalition.reconvene');
  const core = await open(path, 'new');
  addRoom(core, 'Boardroom D');
  attach(core, addStep(core), scan(folder, 'note.pdf'));
  const { id } = await core.backUp('daily');
  addRoom(core, 'Since');
  core.close();
  backup = join(`${path} backups`, id);
});

const roomsIn = (file: string): unknown[] =>
  askFile(file, "SELECT name ->> 'en' AS name FROM room ORDER BY 1").map((row) =>
    Reflect.get(Object(row), 'name'),
  );

describe('a backup that somebody opens as a workspace', () => {
  test('is refused as one and stays as it is, to the byte and alone', async () => {
    const [bytes, beside] = [readFileSync(backup), readdirSync(`${path} backups`)];
    expect(await failureOf(() => open(backup, 'open'))).toMatchObject({
      code: 'IS_BACKUP',
      params: { path: backup },
    });
    expect(readFileSync(backup).equals(bytes)).toBe(true);
    expect(readdirSync(`${path} backups`)).toEqual(beside);
  });

  test('is known by its mark under another name, elsewhere', async () => {
    const renamed = join(folder, 'spring.reconvene');
    copyFileSync(backup, renamed);
    expect(await failureOf(() => open(renamed, 'open'))).toMatchObject({ code: 'IS_BACKUP' });
  });

  test('is known by its name where it was taken before backups were marked', async () => {
    markAs(backup, APPLICATION_ID);
    expect(await failureOf(() => open(backup, 'open'))).toMatchObject({ code: 'IS_BACKUP' });
  });
});

describe('a copy of a backup', () => {
  test('is a workspace of its own, whole, with the files that lie beside the backup', async () => {
    const target = join(folder, 'as it was.reconvene');
    const bytes = readFileSync(backup);
    expect(await copyBackup(backup, target)).toEqual([]);
    const core = await open(target, 'open');
    onTestFinished(() => core.close());
    expect(roomsIn(target)).toEqual(['Boardroom D']);
    addRoom(core, 'Rotunda');
    expect(core.facts.name).toBe('as it was');
    expect(contentsIn(target)).toHaveLength(1);
    expect(contentsIn(target)).not.toContain(undefined);
    expect(readFileSync(backup).equals(bytes)).toBe(true);
  });

  test('writes under a name of its own, so that it can be merged with the workspace', async () => {
    const target = join(folder, 'as it was.reconvene');
    await copyBackup(backup, target, { of: path });
    const [one, other] = [await open(path, 'open'), await open(target, 'open')];
    onTestFinished(() => [one, other].forEach((core) => core.close()));
    expect(one.author.replica).not.toBe(other.author.replica);
    expect(caller(other)('workspace.info', {}).id).toBe(caller(one)('workspace.info', {}).id);
  });

  test('takes no other file’s place', async () => {
    expect(await failureOf(() => copyBackup(backup, path))).toMatchObject({
      code: 'CONFLICT',
      params: { path },
    });
    expect(roomsIn(path)).toEqual(['Boardroom D', 'Since']);
  });

  test('of a damaged backup is not made, and leaves nothing', async () => {
    const cut = join(`${path} backups`, '2024-02-01T12-00-00-000Z.daily.reconvene');
    copyFileSync(backup, cut);
    truncateSync(cut, 9_000);
    const target = join(folder, 'as it was.reconvene');
    expect(await failureOf(() => copyBackup(cut, target))).toMatchObject({ code: 'DB_CORRUPT' });
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('as it was'))).toEqual([]);
  });
});
