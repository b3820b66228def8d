import { execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { AppFailure, type ErrorCode, type Result } from '../../../shared/contract/errors.ts';
import {
  CAN_MOUNT,
  askFile,
  fill,
  makeWorkspace,
  open,
  tempDisk,
  tempFolder,
} from '../../support/workspace-file.ts';
import { logOf } from '../../support/log.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'workspace.reconvene');
});

async function refusal(mode: 'new' | 'open' = 'open'): Promise<ErrorCode | 'opened'> {
  try {
    (await open(path, mode)).close();
    return 'opened';
  } catch (thrown) {
    if (thrown instanceof AppFailure) return thrown.error.code;
    throw thrown;
  }
}

describe('a file that is not opened', () => {
  test('is not waited for where it is a pipe, which nobody may ever write into', async () => {
    execFileSync('mkfifo', [path]);
    expect(await refusal()).toBe('NOT_A_WORKSPACE');
  });

  test('may be a folder', async () => {
    mkdirSync(path);
    expect(await refusal()).toBe('NOT_A_WORKSPACE');
  });

  test('is left as it was where it is no database', async () => {
    writeFileSync(path, 'Dear colleagues, please find attached');
    expect(await refusal()).toBe('NOT_A_WORKSPACE');
    expect(readFileSync(path, 'utf8')).toBe('Dear colleagues, please find attached');
  });

  test('is left as it was where it is the database of another program', async () => {
    const other = new Database(path);
    other.exec('CREATE TABLE contacts (name TEXT)');
    other.close();
    const before = readFileSync(path);
    expect(await refusal()).toBe('NOT_A_WORKSPACE');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('is named damaged where it has been cut short', async () => {
    await makeWorkspace(path, 'Boardroom D');
    truncateSync(path, 20_000);
    expect(await refusal()).toBe('DB_CORRUPT');
  });

  test('is named damaged where pages have been overwritten', async () => {
    await makeWorkspace(path, 'Boardroom D');
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096, bytes.length - 4096);
    writeFileSync(path, bytes);
    expect(await refusal()).toBe('DB_CORRUPT');
  });

  test('is left to the newer version that made it', async () => {
    await makeWorkspace(path, 'Boardroom D');
    const db = new Database(path);
    db.pragma('user_version = 99999');
    db.close();
    expect(await refusal()).toBe('DB_NEWER');
  });

  test('is not replaced by a new one', async () => {
    await makeWorkspace(path, 'Boardroom D');
    expect(await refusal('new')).toBe('CONFLICT');
  });

  test('is busy from its first moment on, not foreign', async () => {
    const first = await open(path, 'new');
    expect(await refusal()).toBe('DB_BUSY');
    first.close();
  });

  test('is busy while another program has it', async () => {
    await makeWorkspace(path, 'Boardroom D');
    const first = await open(path, 'open');
    expect(await refusal()).toBe('DB_BUSY');
    first.close();
    expect(await refusal()).toBe('opened');
  });
});

describe.skipIf(!CAN_MOUNT)('a full disk', () => {
  let disk: string;

  beforeEach(() => {
    disk = tempDisk(3);
    path = join(disk, 'workspace.reconvene');
  });

  function addRoom(core: Core, name: string): Result<unknown> {
    return core.call('record.create', {
      kind: 'room',
      values: { name: { en: name }, venue: 'VIC', notes: 'y'.repeat(500) },
    });
  }

  test('refuses the write, keeps what was saved, and goes on once there is room', async () => {
    const core = await open(path, 'new');
    const filler = join(disk, 'filler');
    expect(addRoom(core, 'Before').ok).toBe(true);
    fill(filler);
    const refused: Result<unknown>[] = [];
    let saved = 1;
    for (; saved < 2000 && refused.length === 0; saved += 1) {
      const result = addRoom(core, `Room ${saved}`);
      if (!result.ok) refused.push(result);
    }
    expect(refused).toMatchObject([{ ok: false, error: { code: 'DISK_FULL' } }]);
    saved -= 1;
    const lost = `Room ${saved}`;
    expect(core.call('record.list', { kind: 'room', limit: 0 })).toMatchObject({ value: { all: saved } });
    expect(core.call('search.find', { text: lost })).toEqual({ ok: true, value: [] });
    expect(core.call('history.status', {})).toMatchObject({
      value: { undo: { title: { en: saved === 1 ? 'Before' : `Room ${saved - 1}` } } },
    });
    rmSync(filler);
    expect(addRoom(core, 'After').ok).toBe(true);
    core.close();
    const again = await open(path, 'open');
    const listed = JSON.stringify(again.call('record.list', { kind: 'room', limit: 30_000 }));
    again.close();
    expect(listed).toContain('Before');
    expect(listed).toContain('After');
    expect(listed).not.toContain(`"${lost}"`);
    const commands = askFile(path, 'SELECT count(*) AS commands FROM command');
    expect(commands).toEqual([{ commands: saved + 1 }]);
    expect(new Set(logOf(path).map(({ command }) => command)).size).toBe(saved + 1);
  });

  test('leaves no half backup and no half copy', async () => {
    const core = await open(path, 'new');
    fill(join(disk, 'filler'));
    await expect(core.backUp('by-hand')).rejects.toMatchObject({ error: { code: 'DISK_FULL' } });
    await expect(core.saveCopy(join(disk, 'copy.reconvene'))).rejects.toMatchObject({
      error: { code: 'DISK_FULL' },
    });
    core.close();
    const left = readdirSync(disk, { recursive: true }).map(String);
    expect(left.filter((name) => name.includes('.partial') || name.startsWith('copy'))).toEqual([]);
  });
});

describe('kill -9 in the middle of writing', () => {
  test('loses no write that was acknowledged, and makes none up', async () => {
    await makeWorkspace(path, 'Boardroom D');
    const writer = spawn(process.execPath, [resolve(import.meta.dirname, 'writer.ts'), path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    writer.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.split('\n').length > 400) writer.kill('SIGKILL');
    });
    await new Promise((done) => writer.on('close', done));
    const acknowledged = said.split('\n').slice(0, -1);
    expect(acknowledged.length).toBeGreaterThanOrEqual(400);
    expect(acknowledged.length).toBeLessThan(1000);

    const core = await open(path, 'open');
    onTestFinished(() => core.close());
    const listed = core.call('record.list', { kind: 'room', text: 'Written', limit: 30_000 });
    if (!listed.ok) throw new Error(JSON.stringify(listed.error));
    const found = JSON.stringify(listed.value);
    for (const name of acknowledged) expect(found).toContain(`"name":{"en":"${name}"}`);
    const count = (found.match(/"name":\{"en":"Written /g) ?? []).length;
    // The one whose acknowledgement was cut off may have been saved too.
    expect(count - acknowledged.length).toBeLessThanOrEqual(1);
  });
});

describe('a copy of a workspace', () => {
  test('opens on its own', async () => {
    await makeWorkspace(path, 'Boardroom D');
    const copy = join(folder, 'copy.reconvene');
    copyFileSync(path, copy);
    path = copy;
    expect(await refusal()).toBe('opened');
  });
});
