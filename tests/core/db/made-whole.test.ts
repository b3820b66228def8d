import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { startForked } from '../../../electron/main/core-host/forked.ts';
import { createProcessHost } from '../../../electron/main/core-host/process-host.ts';
import { restoreBackup } from '../../../electron/core/db/restore.ts';
import { soundBackups } from '../../../electron/core/db/backup.ts';
import {
  addRoom,
  askFile,
  failureOf,
  makeWorkspace,
  open,
  tempFolder,
} from '../../support/workspace-file.ts';

const QUIET = { info: () => undefined, error: () => undefined };

let folder: string;
let path: string;

beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'workspace.reconvene');
});

const roomsIn = (file: string) =>
  askFile(file, "SELECT name ->> 'en' AS name FROM room WHERE deleted = 0").map((row) =>
    Reflect.get(Object(row), 'name'),
  );

describe('links', () => {
  test.each([
    ['a symbolic link', symlinkSync],
    // As is the same name in other letters, where case does not count.
    ['another name', linkSync],
  ])('a copy is not saved onto %s of the open file', async (_what, link) => {
    const core = await open(path, 'new');
    onTestFinished(() => core.close());
    addRoom(core, 'Boardroom D');
    const other = join(folder, 'other.reconvene');
    link(path, other);
    expect((await failureOf(() => core.saveCopy(other))).code).toBe('DB_BUSY');
    expect((await failureOf(() => open(other, 'open'))).code).toBe('DB_BUSY');
    expect((await failureOf(() => open(path, 'open'))).code).toBe('DB_BUSY');
    addRoom(core, 'Rotunda');
    core.close();
    expect(roomsIn(path)).toEqual(['Boardroom D', 'Rotunda']);
  });

  test('a copy and a restored backup take the place of what a link leads to, and leave the link', async () => {
    const place = join(folder, 'elsewhere');
    mkdirSync(place);
    const file = join(place, 'real.reconvene');
    await makeWorkspace(file, 'Old');
    symlinkSync(file, path);
    const core = await open(path, 'open');
    const { id } = await core.backUp('by-hand');
    addRoom(core, 'Since');
    core.close();
    restoreBackup(path, id, { now: '2024-03-02T12:00:00.000Z' });
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(realpathSync(path)).toBe(file);
    expect(roomsIn(file)).toEqual(['Old']);
    const other = await open(join(folder, 'other.reconvene'), 'new');
    onTestFinished(() => other.close());
    addRoom(other, 'Copied');
    await other.saveCopy(path);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(roomsIn(file)).toEqual(['Copied']);
  });
});

test.skipIf(process.platform === 'win32')(
  'a pipe that is named like a workspace or a backup is not waited for',
  async () => {
    execFileSync('mkfifo', [path]);
    expect((await failureOf(() => open(path, 'open'))).code).toBe('NOT_A_WORKSPACE');
    mkdirSync(`${path} backups`);
    execFileSync('mkfifo', [join(`${path} backups`, '2024-03-01T12-00-00-000Z.daily.reconvene')]);
    expect(soundBackups(path, null, QUIET)).toEqual([]);
  },
);

test.skipIf(process.platform === 'win32')('whatever the core makes is its user’s alone', async () => {
  const entry = resolve(import.meta.dirname, '../../../electron/core/entry.ts');
  const core = createProcessHost(startForked(entry, process.execPath), QUIET);
  onTestFinished(() => core.stop());
  const request = {
    path,
    mode: 'new',
    name: 'n',
    actor: 'a',
    installation: 'test',
    homeZone: 'UTC',
    memoryFolder: join(folder, 'replicas'),
    backupFolder: null,
  } as const;
  expect(await core.control('open', request)).toMatchObject({ ok: true });
  const values = { name: { en: 'Rotunda' }, venue: 'VIC' };
  expect(await core.call('record.create', { kind: 'room', values })).toMatchObject({ ok: true });
  expect(await core.control('backUp', { reason: 'by-hand' })).toMatchObject({ ok: true });
  expect(await core.control('saveCopy', { target: join(folder, 'copy.reconvene') })).toMatchObject({
    ok: true,
  });
  const found = readdirSync(folder, { recursive: true }).map(String);
  expect(found).toEqual(expect.arrayContaining(['workspace.reconvene-wal', 'copy.reconvene']));
  for (const name of found) {
    const { mode } = statSync(join(folder, name));
    expect((mode & 0o077).toString(8), name).toBe('0');
  }
  await core.control('close', {});
});

describe('what a program left that was ended', () => {
  test('is swept when the file is opened, and what is another’s stays', async () => {
    await makeWorkspace(path, 'Boardroom D');
    await makeWorkspace(`${path}.restoring`);
    await makeWorkspace(`${path}.making`);
    await makeWorkspace(`${path}.mine`);
    (await open(path, 'open')).close();
    expect(readdirSync(folder).toSorted()).toEqual(['workspace.reconvene', 'workspace.reconvene.mine']);
  });

  test('does not keep a new one from being made', async () => {
    await makeWorkspace(`${path}.making`, 'Half');
    (await open(path, 'new')).close();
    expect(existsSync(`${path}.making`)).toBe(false);
    expect(roomsIn(path)).toEqual([]);
  });
});
