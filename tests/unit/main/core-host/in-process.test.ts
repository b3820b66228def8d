import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createJobs } from '../../../../electron/main/jobs.ts';
import { createSupervisor, type Supervisor } from '../../../../electron/main/core-host/supervisor.ts';
import { createWorkspace, type Workspace } from '../../../../electron/main/workspace.ts';
import type { Preferences } from '../../../../shared/contract/shell-calls.ts';
import { inProcessCores, type InProcess } from '../../../support/in-process.ts';

const PREFERENCES: Preferences = {
  language: 'en',
  theme: 'light',
  paper: 'A4',
  density: 'normal',
  zoom: 100,
  actor: 'Planner',
};

let folder: string;
let cores: InProcess;
let core: Supervisor;
let workspace: Workspace;
let told: string[];
let settled: Promise<void>;
let now: string;
let jobIds = 0;
let backupFolder: string | null;
let whenOpening: () => unknown;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-in-process-'));
  cores = inProcessCores();
  core = createSupervisor(cores.start, { info: () => undefined, error: () => undefined });
  told = [];
  backupFolder = null;
  whenOpening = () => undefined;
  settled = Promise.resolve();
  now = '2024-03-01T12:00:00.000Z';
  workspace = createWorkspace({
    zone: 'UTC',
    memoryFolder: join(folder, 'replicas'),
    core,
    settings: {
      preferences: () => PREFERENCES,
      installation: () => 'test',
      remember: () => undefined,
      backupFolder: () => backupFolder,
    },
    jobs: createJobs({
      now: () => '',
      newId: () => String((jobIds += 1)),
      elapsed: () => 0,
      changed: () => undefined,
    }),
    now: () => now,
    changed() {
      told.push(workspace.state().at);
      if (workspace.state().at === 'opening') whenOpening();
    },
    reopened: () => told.push('reopened'),
    notOpened: (_path, { code }) => told.push(`not opened: ${code}`),
    leaving: () => Promise.resolve(void told.push(`leaving: ${workspace.state().at}`)),
    settled: async () => void (await settled),
  });
  return async () => {
    await core.stop();
    rmSync(folder, { recursive: true });
  };
});

async function make(name = 'a.reconvene'): Promise<string> {
  const path = join(folder, name);
  expect(await workspace.open(path, 'new')).toMatchObject({ ok: true });
  return path;
}

function addRoom(name: string) {
  return core.call('record.create', { kind: 'room', values: { name: { en: name }, venue: 'VIC' } });
}

async function rooms(): Promise<unknown> {
  const answer = await core.call('record.list', { kind: 'room' });
  return answer.ok ? Reflect.get(Object(answer.value), 'total') : answer.error.code;
}

describe('a core in this process, behind the same interface', () => {
  test('answers calls and controls, and tells what changed', async () => {
    const changes: string[] = [];
    core.onChanged(({ kinds }) => changes.push(...kinds.map(({ kind }) => kind)));
    await make();
    expect(await addRoom('Boardroom D')).toMatchObject({ ok: true });
    expect(await rooms()).toBe(1);
    expect(changes).toContain('room');
    expect(await workspace.backUp('by-hand')).toMatchObject({ ok: true, value: { reason: 'by-hand' } });
    await workspace.close();
    expect(await rooms()).toBe('NO_WORKSPACE');
  });

  test('that dies is started again with the file open, and what was acknowledged is there', async () => {
    await make();
    await addRoom('Boardroom D');
    cores.kill();
    const lost = await addRoom('Rotunda');
    expect(lost).toMatchObject({ ok: false, error: { code: 'CORE_STOPPED' } });
    await expect.poll(() => told).toContain('reopened');
    expect(await rooms()).toBe(1);
    expect(cores.started()).toBe(2);
    expect(workspace.state()).toMatchObject({ at: 'open' });
    expect(told).not.toContain('failed');
  });

  test('that dies while a file is being opened opens it after all', async () => {
    const path = await make();
    await addRoom('Boardroom D');
    await workspace.close();
    const opening = workspace.open(path, 'open');
    await expect.poll(() => workspace.state().at).toBe('opening');
    cores.kill();
    expect(await opening).toMatchObject({ ok: true });
    expect(workspace.state()).toMatchObject({ at: 'open' });
    expect(await rooms()).toBe(1);
    expect(told).not.toContain('failed');
  });

  test('that dies again and again under a file leaves it closed and says so, until a person tries again', async () => {
    const path = await make();
    await addRoom('Boardroom D');
    for (let death = 1; death <= 3; death += 1) {
      cores.kill();
      await expect.poll(() => told.filter((word) => word === 'reopened')).toHaveLength(death);
    }
    cores.kill();
    await expect
      .poll(() => workspace.state())
      .toMatchObject({ at: 'failed', error: { code: 'CORE_UNSTABLE' } });
    expect(await workspace.open(path, 'open')).toMatchObject({ ok: true });
    expect(await rooms()).toBe(1);
  });

  test('is forgiven deaths that lie half a minute apart', async () => {
    await make();
    for (let death = 1; death <= 6; death += 1) {
      now = new Date(Date.parse(now) + 30_000).toISOString();
      cores.kill();
      await expect.poll(() => told.filter((word) => word === 'reopened')).toHaveLength(death);
    }
    expect(workspace.state()).toMatchObject({ at: 'open' });
  });
});

describe('another workspace', () => {
  test('that cannot be opened leaves the one that is open as it is', async () => {
    const path = await make();
    await addRoom('Boardroom D');
    const before = workspace.state();
    const letter = join(folder, 'letter.reconvene');
    writeFileSync(letter, 'Dear colleagues');
    expect(await workspace.open(letter, 'open')).toMatchObject({ error: { code: 'NOT_A_WORKSPACE' } });
    expect(workspace.state()).toEqual(before);
    expect(before).toMatchObject({ at: 'open', path });
    expect(told).toContain('not opened: NOT_A_WORKSPACE');
    expect(await addRoom('Rotunda')).toMatchObject({ ok: true });
    expect(await rooms()).toBe(2);
  });

  test.each([
    ['under a file, as if that were a folder', 'a.reconvene/b.reconvene'],
    ['under a name that no file has', 'nobody\0.reconvene'],
    ['under a name that is too long', `${'x'.repeat(300)}.reconvene`],
  ])('%s leaves it as well', async (_where, name) => {
    const path = await make();
    expect(await workspace.open(join(folder, name), 'open')).toMatchObject({ error: { code: 'IO' } });
    expect(workspace.state()).toMatchObject({ at: 'open', path });
    expect(await rooms()).toBe(0);
  });

  test('of which the core dies leaves the one that was open open again', async () => {
    const path = await make();
    await addRoom('Boardroom D');
    whenOpening = () => setImmediate(cores.kill);
    expect(await workspace.open(join(folder, 'gone.reconvene'), 'open')).toMatchObject({ ok: false });
    expect(cores.started()).toBe(2);
    expect(workspace.state()).toMatchObject({ at: 'open', path });
    expect(await rooms()).toBe(1);
  });

  test('is told from the one before by its number, as is the same one once it was closed; opened over itself it is not', async () => {
    const number = (): unknown => Reflect.get(workspace.state(), 'opening');
    const first = await make('first.reconvene');
    const one = number();
    const second = await make('second.reconvene');
    const two = number();
    expect(two).not.toBe(one);
    expect(await workspace.open(second, 'open')).toMatchObject({ ok: true });
    expect(number()).toBe(two);
    await workspace.close();
    await workspace.open(second, 'open');
    const again = number();
    expect([one, two]).not.toContain(again);
    await workspace.open(first, 'open');
    expect([one, two, again]).not.toContain(number());
  });

  test('waits for the papers of the one that is open', async () => {
    const path = await make();
    let finish: () => void = () => undefined;
    settled = new Promise((resolve) => {
      finish = resolve;
    });
    const opening = workspace.open(join(folder, 'b.reconvene'), 'new');
    await new Promise((resolve) => setImmediate(resolve));
    expect(workspace.state()).toMatchObject({ at: 'open', path });
    finish();
    expect(await opening).toMatchObject({ ok: true });
  });
});

describe('what is done before a workspace is left', () => {
  test('is done while it is open still, whether it is closed or another comes', async () => {
    await make('first.reconvene');
    await addRoom('Boardroom D');
    await make('second.reconvene');
    expect(told).toContain('leaving: open');
    await workspace.close();
    expect(told.slice(-2)).toEqual(['leaving: open', 'none']);
  });
});

describe('a backup', () => {
  /** A workspace with a backup of its one room, and another room since. */
  async function backedUp(): Promise<{ readonly path: string; readonly id: string }> {
    const path = await make();
    await addRoom('Boardroom D');
    const taken = await workspace.backUp('by-hand');
    now = '2024-03-02T12:00:00.000Z';
    await addRoom('Since');
    return { path, id: taken.ok ? taken.value.id : '' };
  }

  const reasons = async (): Promise<unknown> => {
    const listed = await workspace.backups();
    return listed.ok ? listed.value.map(({ reason }) => reason) : listed.error.code;
  };

  test('is put in the place of the workspace that is open, after a backup of that; pages begin anew', async () => {
    const { path, id } = await backedUp();
    const before = Reflect.get(workspace.state(), 'opening');
    expect(await workspace.restore(id)).toMatchObject({ ok: true });
    expect(workspace.state()).toMatchObject({ at: 'open', path });
    expect(Reflect.get(workspace.state(), 'opening')).not.toBe(before);
    expect(await rooms()).toBe(1);
    expect(await reasons()).toEqual(expect.arrayContaining(['before-restore', 'by-hand']));
  });

  test('is opened as a copy, with a name of its own', async () => {
    const { path, id } = await backedUp();
    const target = join(folder, 'as it was.reconvene');
    expect(await workspace.openBackupCopy(id, target)).toMatchObject({ ok: true });
    expect(workspace.state()).toMatchObject({ at: 'open', path: target });
    expect(await rooms()).toBe(1);
    await workspace.open(path, 'open');
    expect(await rooms()).toBe(2);
  });

  test('that somebody opens as a workspace is not opened, and a copy of it can be', async () => {
    const { path, id } = await backedUp();
    const file = join(`${path} backups`, id);
    expect(await workspace.open(file, 'open')).toMatchObject({ error: { code: 'IS_BACKUP' } });
    expect(workspace.state()).toMatchObject({ at: 'open', path });
    expect(workspace.refusedBackup()).toBe(file);
    const target = join(folder, 'as it was.reconvene');
    expect(await workspace.openBackupCopy(null, target)).toMatchObject({ ok: true });
    expect(await rooms()).toBe(1);
  });

  test('that cannot be taken before another is put in the place leaves the workspace as it is', async () => {
    const { path, id } = await backedUp();
    writeFileSync(join(folder, 'no folder'), '');
    backupFolder = join(folder, 'no folder', 'in it');
    await workspace.setBackupFolder(backupFolder);
    expect(await workspace.restore(id)).toMatchObject({ ok: false });
    expect(workspace.state()).toMatchObject({ at: 'open', path });
    expect(await rooms()).toBe(2);
  });
});

describe('a core that is stopped', () => {
  test('while a file is being opened leaves nobody trying to open it for ever', async () => {
    const path = await make();
    await workspace.close();
    const opening = workspace.open(path, 'open');
    await expect.poll(() => workspace.state().at).toBe('opening');
    const stopped = core.stop();
    cores.kill();
    await stopped;
    expect(await opening).toMatchObject({ error: { code: 'CORE_STOPPED' } });
    expect(cores.started()).toBe(1);
  });

  test('by a person because it does not answer gives up what was being opened', async () => {
    const path = await make();
    await workspace.close();
    const opening = workspace.open(path, 'open');
    await expect.poll(() => workspace.state().at).toBe('opening');
    workspace.endCore();
    expect(await opening).toMatchObject({ error: { code: 'CORE_STOPPED' } });
    expect(workspace.state()).toMatchObject({ at: 'failed', error: { code: 'CORE_STOPPED' } });
    expect(await workspace.open(path, 'open')).toMatchObject({ ok: true });
  });
});

describe('two windows that ask at once', () => {
  test('have one file opened after the other, and the second one in the end', async () => {
    const first = await make('first.reconvene');
    await addRoom('Boardroom D');
    const second = await make('second.reconvene');
    await workspace.close();
    told = [];
    await Promise.all([workspace.open(first, 'open'), workspace.open(second, 'open')]);
    expect(told).toEqual(['opening', 'open', 'leaving: open', 'opening', 'open']);
    expect(workspace.state()).toMatchObject({ at: 'open', path: second });
    expect(await rooms()).toBe(0);
  });

  test('have nothing open where the second closes what the first could not open', async () => {
    const path = join(folder, 'letter.reconvene');
    writeFileSync(path, 'Dear colleagues');
    await Promise.all([workspace.open(path, 'open'), workspace.close()]);
    expect(workspace.state()).toEqual({ at: 'none' });
  });
});

describe('a workspace that was not opened', () => {
  test('because another program has it is not replaced by a backup', async () => {
    const path = await make();
    const backup = await workspace.backUp('by-hand');
    await workspace.close();
    const others = inProcessCores();
    const other = createSupervisor(others.start, { info: () => undefined, error: () => undefined });
    await other.control('open', {
      path,
      mode: 'open',
      name: 'a',
      actor: 'b',
      installation: 'c',
      backupFolder: null,
      homeZone: 'UTC',
      memoryFolder: null,
    });
    expect(await workspace.open(path, 'open')).toMatchObject({ ok: false, error: { code: 'DB_BUSY' } });
    expect(workspace.state()).toMatchObject({ at: 'failed', backups: [] });
    const id = backup.ok ? backup.value.id : '';
    expect(await workspace.restore(id)).toMatchObject({ ok: false, error: { code: 'DB_BUSY' } });
    await other.stop();
    expect(await workspace.open(path, 'open')).toMatchObject({ ok: true });
  });

  test('because it is damaged has its backups named', async () => {
    const path = await make();
    await workspace.backUp('by-hand');
    await workspace.close();
    writeFileSync(path, 'SQLite format 3\0');
    expect(await workspace.open(path, 'open')).toMatchObject({ ok: false, error: { code: 'DB_CORRUPT' } });
    expect(workspace.state()).toMatchObject({ at: 'failed', backups: [{ reason: 'by-hand' }] });
  });
});
