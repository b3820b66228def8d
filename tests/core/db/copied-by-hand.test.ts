import { spawn } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { createFile } from '../../../electron/core/db/open.ts';
import {
  addRoom,
  askFile,
  failureOf,
  makeWorkspace,
  open,
  tempFolder,
} from '../../support/workspace-file.ts';

let folder: string;
let path: string;
let copy: string;
let checks: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  folder = tempFolder();
  path = join(folder, 'workspace.reconvene');
  copy = join(folder, 'copy.reconvene');
  checks = 0;
});
afterEach(() => void vi.useRealTimers());

const onCheck = (): void => {
  checks += 1;
};

async function opened(mode: 'new' | 'open' = 'open', file = path): Promise<Core> {
  const core = await open(file, mode, { onCheck });
  onTestFinished(() => core.close());
  return core;
}

const roomsIn = (file: string) =>
  askFile(file, "SELECT name ->> 'en' AS name FROM room WHERE deleted = 0 ORDER BY 1").map((row) =>
    Reflect.get(Object(row), 'name'),
  );

describe('a copy that a person makes of the file while it is open', () => {
  test('has everything from a second after the last write on', async () => {
    const core = await opened('new');
    addRoom(core, 'Boardroom D');
    vi.advanceTimersByTime(1_000);
    copyFileSync(path, copy);
    await opened('open', copy);
    expect(roomsIn(copy)).toEqual(['Boardroom D']);
  });

  test('has everything at once when the program is told to rest', async () => {
    const core = await opened('new');
    addRoom(core, 'Boardroom D');
    core.rest();
    copyFileSync(path, copy);
    expect(roomsIn(copy)).toEqual(['Boardroom D']);
  });

  test('is whole from the first moment on, before anything was written', async () => {
    await opened('new');
    copyFileSync(path, copy);
    await opened('open', copy);
    expect(roomsIn(copy)).toEqual([]);
  });

  test('right after a write is said to lack something, and opens only as it is', async () => {
    const core = await opened('new');
    addRoom(core, 'Before');
    core.rest();
    addRoom(core, 'After');
    copyFileSync(path, copy);
    expect(await failureOf(() => open(copy, 'open'))).toMatchObject({
      code: 'COPY_EARLY',
      params: { path: copy },
    });
    const other = await open(copy, 'open', { asItIs: true });
    other.close();
    expect(roomsIn(copy)).toEqual(['Before']);
    await opened('open', copy);
  });

  test('is made later while somebody writes without a pause, and still says so', async () => {
    const core = await opened('new');
    for (let at = 0; at < 5; at += 1) {
      addRoom(core, `Room ${at}`);
      vi.advanceTimersByTime(900);
      copyFileSync(path, copy);
      expect((await failureOf(() => open(copy, 'open'))).code).toBe('COPY_EARLY');
    }
    vi.advanceTimersByTime(100);
    copyFileSync(path, copy);
    await opened('open', copy);
  });

  test('before there was anything in it is said to hold nothing', async () => {
    createFile(path).close();
    expect((await failureOf(() => open(path, 'open'))).code).toBe('COPY_EMPTY');
  });

  test('whose halves are of different moments is said to be torn', async () => {
    const core = await opened('new');
    for (let at = 0; at < 40; at += 1) addRoom(core, `Room ${at}`, 'x'.repeat(5_000));
    core.rest();
    const before = readFileSync(path);
    for (let at = 0; at < 40; at += 1) addRoom(core, `Later ${at}`, 'y'.repeat(3_000));
    core.rest();
    const after = readFileSync(path);
    const half = Math.floor(before.length / 8192) * 4096;
    writeFileSync(
      copy,
      Buffer.concat([after.subarray(0, half), before.subarray(half), after.subarray(before.length)]),
    );
    expect((await failureOf(() => open(copy, 'open'))).code).toBe('COPY_TORN');
  });
});

describe('a file is read through before the first page', () => {
  test('where it comes from elsewhere, once', async () => {
    await makeWorkspace(path, 'Boardroom D');
    copyFileSync(path, copy);
    (await opened('open', copy)).close();
    expect(checks).toBe(1);
    (await opened('open', copy)).close();
    expect(checks).toBe(1);
  });

  test('where the program was killed, and not where it was closed or only renamed', async () => {
    await makeWorkspace(path, 'Boardroom D');
    (await opened()).close();
    renameSync(path, copy);
    (await opened('open', copy)).close();
    expect(checks).toBe(0);
    await killedWhileWriting(copy);
    (await opened('open', copy)).close();
    expect(checks).toBe(1);
    expect(roomsIn(copy)).toContain('Written 1');
  });
});

describe('a program that is killed', () => {
  test('at any moment of bringing its file to rest leaves one that opens, with everything', async () => {
    const core = await opened('new');
    addRoom(core, 'Boardroom D');
    const moments: string[] = [];
    const pragma = Database.prototype.pragma;
    const spy = vi.spyOn(Database.prototype, 'pragma').mockImplementation(function (
      this: Database.Database,
      ...given
    ) {
      const answer: unknown = pragma.apply(this, given);
      const moment = join(folder, `moment ${moments.length}.reconvene`);
      copyFileSync(path, moment);
      copyFileSync(`${path}-wal`, `${moment}-wal`);
      moments.push(moment);
      return answer;
    });
    core.rest();
    spy.mockRestore();
    expect(moments.length).toBeGreaterThanOrEqual(2);
    for (const moment of moments) {
      (await opened('open', moment)).close();
      expect(roomsIn(moment)).toEqual(['Boardroom D']);
    }
  });
});

/** Lets another program write into the workspace, and kills it in the middle. */
async function killedWhileWriting(
  file: string,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const writer = spawn(process.execPath, [resolve(import.meta.dirname, 'writer.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const isOver = new Promise((done) => writer.on('close', done));
  await new Promise((done) => writer.stdout.once('data', done));
  await meanwhile();
  writer.kill('SIGKILL');
  await isOver;
}

describe('a workspace is open in one program', () => {
  test('by whatever name it is asked for', async () => {
    await makeWorkspace(path, 'Boardroom D');
    const [symbolic, hard, renamed] = ['a', 'b', 'c'].map((name) => join(folder, `${name}.reconvene`));
    symlinkSync(path, symbolic ?? '');
    linkSync(path, hard ?? '');
    const core = await opened();
    for (const other of [path, symbolic ?? '', hard ?? '']) {
      expect(await failureOf(() => open(other, 'open')), other).toMatchObject({
        code: 'DB_BUSY',
        params: { path: other },
      });
    }
    renameSync(path, renamed ?? '');
    expect((await failureOf(() => open(renamed ?? '', 'open'))).code).toBe('DB_BUSY');
    renameSync(renamed ?? '', path);
    addRoom(core, 'Rotunda');
    core.close();
    (await opened('open', symbolic)).close();
    expect(roomsIn(path)).toEqual(['Boardroom D', 'Rotunda']);
  });

  test('until that program ends, however it ends', async () => {
    await makeWorkspace(path, 'Boardroom D');
    await killedWhileWriting(path, async () => {
      expect((await failureOf(() => open(path, 'open'))).code).toBe('DB_BUSY');
    });
    await opened();
  });

  test('and nothing but the file is left when it is closed', async () => {
    await makeWorkspace(path, 'Boardroom D');
    expect(readdirSync(folder)).toEqual(['workspace.reconvene']);
  });
});

describe('where the place has no shared memory', () => {
  test('one connection does everything, and it is said', async () => {
    await makeWorkspace(path, 'Boardroom D');
    mkdirSync(`${path}-shm`);
    const core = await opened();
    expect(core.call('workspace.info', {})).toMatchObject({ value: { folderWarning: 'unshared' } });
    addRoom(core, 'Rotunda');
    core.close();
    expect(roomsIn(path)).toEqual(['Boardroom D', 'Rotunda']);
  });
});
