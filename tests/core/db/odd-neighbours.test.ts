import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { soundBackups } from '../../../electron/core/db/backup.ts';
import { failureOf, open, tempFolder } from '../../support/workspace-file.ts';
import { coreCaller } from '../../support/core.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = tempFolder();
  path = join(folder, 'workspace.reconvene');
  const core = await open(path, 'new');
  addRoom(core, 'Hall');
  core.close();
});

function addRoom(core: Awaited<ReturnType<typeof open>>, name: string): void {
  coreCaller(core).create('room', { name: { en: name }, venue: 'VIC' });
}

async function roomsIn(file: string, memoryFolder: string | null = null): Promise<unknown[]> {
  const core = await open(file, 'open', { memoryFolder });
  try {
    return coreCaller(core)
      .rows('room')
      .map(({ name }) => name);
  } finally {
    core.close();
  }
}

describe('what lies beside a workspace', () => {
  test.skipIf(process.platform === 'win32').each([
    ['a text', (file: string) => writeFileSync(file, 'not for you')],
    ['a folder', (file: string) => mkdirSync(file)],
    ['a pipe', (file: string) => execFileSync('mkfifo', [file])],
    ['a link to nothing', (file: string) => symlinkSync('/nowhere/x', file)],
  ])('%s in the place of the lock is put aside, and the workspace opens', async (_what, put) => {
    put(`${path}-lock`);
    expect(await roomsIn(path)).toEqual([{ en: 'Hall' }]);
    expect(readdirSync(folder)).toEqual(['workspace.reconvene', 'workspace.reconvene-lock-set-aside-1']);
  });

  test('what was begun there and never ended goes when it is opened', async () => {
    for (const ending of ['.partial', '.partial-wal', '.looked-into', '.looked-into-log', '.making'])
      writeFileSync(path + ending, 'half');
    writeFileSync(`${path}.partial letter`, 'mine');
    await roomsIn(path);
    expect(readdirSync(folder)).toEqual(['workspace.reconvene', 'workspace.reconvene.partial letter']);
  });

  test('a file in the place of what the installation remembers is put aside', async () => {
    const memory = join(folder, 'replicas');
    writeFileSync(memory, 'x');
    expect(await roomsIn(path, memory)).toEqual([{ en: 'Hall' }]);
    expect(readFileSync(`${memory}-set-aside-1`, 'utf8')).toBe('x');
  });
});

describe('among the backups', () => {
  test.skipIf(process.platform === 'win32')(
    'what cannot be looked at is passed over and said; the others are listed and taken',
    async () => {
      const core = await open(path, 'open');
      onTestFinished(() => core.close());
      const backups = `${path} backups`;
      const { id } = await core.backUp('by-hand');
      const gone = join(backups, '2024-02-01T12-00-00-000Z.daily.reconvene');
      const loop = join(backups, '2024-02-02T12-00-00-000Z.daily.reconvene');
      symlinkSync('/nowhere/x', gone);
      symlinkSync(loop, loop);
      const said: string[] = [];
      const log = { info: () => undefined, error: (line: string) => void said.push(line) };
      expect(soundBackups(path, null, log).map((one) => one.id)).toEqual([id]);
      expect(said.map((line) => line.split(' is passed over')[0])).toEqual(
        expect.arrayContaining([gone, loop]),
      );
      const next = await core.backUp('again');
      expect(existsSync(join(backups, next.id))).toBe(true);
    },
  );
});

describe('a copy', () => {
  test.each(['-wal', '-shm', '-lock', '-journal', '.making', '.restoring'])(
    'is not put where %s of the open workspace lies or will lie',
    async (ending) => {
      const core = await open(path, 'open');
      addRoom(core, 'Rotunda');
      expect(await failureOf(() => core.saveCopy(path + ending))).toMatchObject({ code: 'CONFLICT' });
      expect(await failureOf(() => core.saveSharedCopy(path + ending))).toMatchObject({ code: 'CONFLICT' });
      addRoom(core, 'Foyer');
      core.close();
      expect(await roomsIn(path)).toHaveLength(3);
    },
  );

  test('and a new workspace have names that leave room for what lies beside them', async () => {
    const long = join(folder, `${'n'.repeat(210)}.reconvene`);
    const core = await open(path, 'open');
    onTestFinished(() => core.close());
    const tooLong = { code: 'IO', params: { detail: 'ENAMETOOLONG', path: long } };
    expect(await failureOf(() => core.saveCopy(long))).toMatchObject(tooLong);
    expect(await failureOf(() => core.saveSharedCopy(long))).toMatchObject(tooLong);
    expect(await failureOf(() => open(long, 'new'))).toMatchObject(tooLong);
    const kept = join(folder, `${'é'.repeat(100)}.reconvene`);
    await core.saveCopy(kept);
    expect(await roomsIn(kept)).toEqual([{ en: 'Hall' }]);
  });
});
