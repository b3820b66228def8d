import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { BACKUP_ID } from '../../../electron/core/db/backup-mark.ts';
import { restoreBackup } from '../../../electron/core/db/restore.ts';
import { caller } from '../../../electron/core/sample/caller.ts';
import { createTask } from '../../../electron/core/task.ts';
import { fail } from '../../../shared/contract/errors.ts';
import { addStep, attach, contentsIn, PART, scan, spoil } from '../../support/evidence.ts';
import {
  CAN_MOUNT,
  addRoom,
  askFile,
  contentOf,
  failureOf,
  fill,
  open,
  tempDisk,
  tempFolder,
} from '../../support/workspace-file.ts';

let folder: string;
let path: string;
let now: string;
let core: Core;
let stepId: string;

beforeEach(async () => {
  folder = tempFolder();
  path = join(folder, 'workspace.reconvene');
  now = '2024-03-01T12:00:00.000Z';
  core = await open(path, 'new', { clock: () => now });
  onTestFinished(() => core.close());
  stepId = addStep(core);
});

const backups = (): string => `${path} backups`;
const shared = (): string[] => {
  const files = join(backups(), 'files');
  return existsSync(files) ? readdirSync(files).toSorted() : [];
};
const kept = (): string[] => readdirSync(backups()).filter((name) => name !== 'files');
const hashesIn = (file: string): string[] =>
  askFile(file, 'SELECT lower(hex(hash)) AS hash FROM blob ORDER BY hash').map((row) =>
    String(Reflect.get(Object(row), 'hash')),
  );

async function reopen(): Promise<void> {
  core.close();
  core = await open(path, 'open', { clock: () => now });
}

/** What a page shows of each file, by its title: 1 where its content is here. */
function shown(): Record<string, unknown> {
  const { rows } = caller(core)('record.list', { kind: 'evidenceFile', limit: 100 });
  return Object.fromEntries(rows.map(({ title, extras }) => [String(title), extras['isHere']]));
}

describe('a backup', () => {
  test('holds every record, the history and the search as the workspace does, and no content of a file', async () => {
    attach(core, stepId, scan(folder, 'note.pdf'));
    addRoom(core, 'Boardroom D');
    const { id, damaged } = await core.backUp('by-hand');
    expect(damaged).toEqual([]);
    core.close();
    const file = join(backups(), id);
    expect(contentsIn(file)).toEqual([undefined]);
    const search = 'SELECT rowid, called, body FROM search ORDER BY rowid';
    expect(askFile(file, search)).toEqual(askFile(path, search));
    const found = `SELECT rowid FROM search WHERE search MATCH '"boardroom"'`;
    expect(askFile(file, found)).toHaveLength(1);
    expect(askFile(file, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(askFile(file, 'PRAGMA application_id')).toEqual([{ application_id: BACKUP_ID }]);
    const without = (content: unknown): unknown =>
      JSON.parse(JSON.stringify(content), (_key, value: unknown) =>
        Array.isArray(value) && value[0] === 'blob_part' ? null : value,
      );
    expect(without(contentOf(file))).toEqual(without(contentOf(path)));
  });

  test('shares each content with the others: it lies beside them once, to the byte', async () => {
    const [first, second] = [scan(folder, 'first.pdf'), scan(folder, 'second.pdf', 5)];
    attach(core, stepId, first);
    attach(core, stepId, first, 'again');
    await core.backUp('daily');
    const [hash = ''] = shared();
    const { mtimeMs } = statSync(join(backups(), 'files', hash));
    now = '2024-03-02T12:00:00.000Z';
    attach(core, stepId, second);
    const { id } = await core.backUp('daily');
    expect(shared()).toEqual(hashesIn(join(backups(), id)));
    expect(shared()).toHaveLength(2);
    expect(readFileSync(join(backups(), 'files', hash)).equals(readFileSync(first))).toBe(true);
    expect(statSync(join(backups(), 'files', hash)).mtimeMs).toBe(mtimeMs);
  });

  test('makes one anew that lies there cut short', async () => {
    const first = scan(folder, 'first.pdf');
    attach(core, stepId, first);
    await core.backUp('daily');
    const [hash = ''] = shared();
    writeFileSync(join(backups(), 'files', hash), 'cut');
    now = '2024-03-02T12:00:00.000Z';
    await core.backUp('daily');
    expect(readFileSync(join(backups(), 'files', hash)).equals(readFileSync(first))).toBe(true);
  });

  test('names what is damaged in the workspace, and holds everything else', async () => {
    attach(core, stepId, scan(folder, 'good.pdf'));
    attach(core, stepId, scan(folder, 'bad.pdf'));
    core.close();
    spoil(path, 2);
    const said: string[] = [];
    const log = { info: () => undefined, error: (line: string) => void said.push(line) };
    core = await open(path, 'open', { clock: () => now, log });
    const { id, damaged } = await core.backUp('by-hand');
    expect(damaged).toEqual(['bad']);
    expect(said).toEqual(['the backup lacks what is damaged: bad']);
    expect(kept()).toEqual([id]);
    expect(shared()).toHaveLength(1);
  });

  test('that is stopped in the middle of a content leaves nothing half-made', async () => {
    attach(core, stepId, scan(folder, 'note.pdf', 9 * PART));
    let done = 0;
    const task = createTask({
      isCancelled: () => done > 3 * PART,
      report(now_) {
        done = now_;
      },
      elapsed: () => done,
    });
    expect((await failureOf(() => core.backUp('by-hand', task))).code).toBe('CANCELLED');
    expect(kept()).toEqual([]);
    expect(shared()).toEqual([]);
  });

  test('and another at the same time follow each other', async () => {
    for (const name of ['a.pdf', 'b.pdf']) attach(core, stepId, scan(folder, name));
    const first = core.backUp('by-hand');
    now = '2024-03-01T12:00:00.001Z';
    const second = core.backUp('daily');
    addRoom(core, 'Meanwhile');
    expect([(await first).damaged, (await second).damaged]).toEqual([[], []]);
    expect(kept()).toHaveLength(2);
    expect(shared()).toHaveLength(2);
  });

  test.skipIf(!CAN_MOUNT)('that does not fit on its disk leaves those there are as they were', async () => {
    const disk = tempDisk(8);
    path = join(disk, basename(path));
    core.close();
    core = await open(path, 'new', { clock: () => now });
    stepId = addStep(core);
    const first = await core.backUp('by-hand');
    attach(core, stepId, scan(folder, 'note.pdf', 2 * 1024 * 1024));
    core.rest();
    fill(join(disk, 'filler'), 1024 * 1024);
    now = '2024-03-02T12:00:00.000Z';
    expect((await failureOf(() => core.backUp('by-hand'))).code).toBe('DISK_FULL');
    expect(kept()).toEqual([first.id]);
    expect(shared()).toEqual([]);
    rmSync(join(disk, 'filler'));
    expect((await core.backUp('by-hand')).damaged).toEqual([]);
    core.close();
  });
});

test('thinning lets go of what no backup names any more, and of nothing else', async () => {
  writeFileSync(scan(folder, 'note.pdf'), readFileSync(scan(folder, 'note.pdf')));
  attach(core, stepId, scan(folder, 'kept.pdf'));
  await core.backUp('by-hand');
  writeFileSync(join(backups(), 'files', 'my notes.txt'), 'mine');
  const stray = 'a'.repeat(64);
  writeFileSync(join(backups(), 'files', stray), 'left by a program that was ended');
  writeFileSync(join(backups(), 'files', `${stray}.partial`), 'left by a program that was ended');
  for (let day = 2; day <= 10; day += 1) {
    now = `2024-03-${String(day).padStart(2, '0')}T12:00:00.000Z`;
    await core.backUp('daily');
  }
  expect(shared()).toEqual([...hashesIn(path), 'my notes.txt'].toSorted());
  expect(hashesIn(path)).toHaveLength(1);
});

test('thinning leaves all where a backup cannot be read: it may name them', async () => {
  attach(core, stepId, scan(folder, 'kept.pdf'));
  const stray = 'a'.repeat(64);
  for (let day = 2; day <= 10; day += 1) {
    now = `2024-03-${String(day).padStart(2, '0')}T12:00:00.000Z`;
    const { id } = await core.backUp('daily');
    if (day === 9) {
      writeFileSync(join(backups(), id), 'Dear colleagues');
      writeFileSync(join(backups(), 'files', stray), 'named by that one, for all one knows');
    }
  }
  expect(shared()).toContain(stray);
});

describe('restoring', () => {
  async function backedUp(): Promise<string> {
    for (const name of ['first.pdf', 'second.pdf', 'third.pdf']) attach(core, stepId, scan(folder, name));
    const { id } = await core.backUp('by-hand');
    now = '2024-03-02T12:00:00.000Z';
    core.close();
    return id;
  }
  const whole = (...names: string[]): Buffer[] => names.map((name) => readFileSync(scan(folder, name)));

  test('puts the contents back, to the byte', async () => {
    const id = await backedUp();
    rmSync(path);
    expect(restoreBackup(path, id, { now })).toEqual({ aside: null, lacking: [] });
    expect(contentsIn(path)).toEqual(whole('first.pdf', 'second.pdf', 'third.pdf'));
    await reopen();
    expect(shown()).toEqual({ first: 1, second: 1, third: 1 });
    await core.check({ step: () => undefined, check: () => undefined });
  });

  test('tells how far it is, and where it is stopped leaves everything as it was', async () => {
    const id = await backedUp();
    const before = readFileSync(path);
    const told: number[] = [];
    const stopping = {
      check: () => undefined,
      step(done: number, of: number | null) {
        told.push(done);
        if (of !== null && done > of / 2) fail('CANCELLED');
      },
    };
    expect(() => restoreBackup(path, id, { now, task: stopping })).toThrow(
      expect.objectContaining({ error: expect.objectContaining({ code: 'CANCELLED' }) }),
    );
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  test('names those that are gone or damaged beside the backup, and restores all the rest', async () => {
    const id = await backedUp();
    rmSync(path);
    const [first = '', second = ''] = hashesInOrder(join(backups(), id));
    rmSync(join(backups(), 'files', first));
    const bytes = readFileSync(join(backups(), 'files', second));
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    writeFileSync(join(backups(), 'files', second), bytes);
    expect(restoreBackup(path, id, { now }).lacking).toEqual(['first', 'second']);
    await reopen();
    expect(shown()).toEqual({ first: 0, second: 0, third: 1 });
    // Whoever has it takes it in again, and the old record has its content.
    attach(core, stepId, scan(folder, 'first.pdf'), 'again');
    expect(shown()).toEqual({ again: 1, first: 1, second: 0, third: 1 });
    await core.check({ step: () => undefined, check: () => undefined });
  });

  test('takes from the workspace that lay there what is not beside the backup', async () => {
    const id = await backedUp();
    rmSync(join(backups(), 'files'), { recursive: true });
    spoil(path, 3);
    const before = readFileSync(path);
    const { aside, lacking } = restoreBackup(path, id, { now });
    expect(lacking).toEqual(['third']);
    expect(readFileSync(aside ?? '').equals(before)).toBe(true);
    expect(contentsIn(path)).toEqual(whole('first.pdf', 'second.pdf'));
  });

  test('from a folder that was chosen finds them there', async () => {
    const chosen = join(folder, 'All backups');
    core.setBackupFolder(chosen);
    const id = await backedUp();
    rmSync(path);
    expect(restoreBackup(path, id, { now, folder: chosen }).lacking).toEqual([]);
    expect(contentsIn(path)).toEqual(whole('first.pdf', 'second.pdf', 'third.pdf'));
  });

  function hashesInOrder(file: string): string[] {
    return askFile(file, 'SELECT lower(hex(hash)) AS hash FROM blob ORDER BY n').map((row) =>
      String(Reflect.get(Object(row), 'hash')),
    );
  }
});

describe('a program that is ended at any moment while it takes in files and backs up', () => {
  test('leaves a workspace that is sound, backups that are whole, and no content half-made', async () => {
    core.close();
    const names = Array.from({ length: 12 }, (_, at) => scan(folder, `scan ${at}.pdf`, 2 * PART + at));
    for (let round = 0; round < 6; round += 1) {
      await endedAfter(5 + round * 7, [path, stepId, ...names]);
      core = await open(path, 'open', { clock: () => now, asItIs: true });
      await core.check({ step: () => undefined, check: () => undefined });
      const here = shown();
      expect(Object.values(here).every((isHere) => isHere === 1)).toBe(true);
      core.close();
      for (const id of kept().filter((name) => name.endsWith('.reconvene'))) {
        const file = join(backups(), id);
        expect(askFile(file, 'PRAGMA quick_check')).toEqual([{ quick_check: 'ok' }]);
        for (const hash of hashesIn(file)) expect(shared()).toContain(hash);
      }
    }
    core = await open(path, 'open', { clock: () => now });
    expect(Object.keys(shown()).length).toBeGreaterThan(0);
  });

  /** Starts a program that takes in and backs up by turns, and ends it after so many lines of what it says. */
  async function endedAfter(lines: number, args: readonly string[]): Promise<void> {
    const child = spawn(process.execPath, [resolve(import.meta.dirname, 'taker.ts'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString().split('\n').length - 1;
      if (said >= lines) child.kill('SIGKILL');
    });
    await new Promise((done) => child.on('exit', done));
    expect(said).toBeGreaterThanOrEqual(lines);
  }
});
