import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { soundBackups } from '../../../electron/core/db/backup.ts';
import { copySample } from '../../../electron/core/sample/copy.ts';
import { buildSample } from '../../../electron/core/sample/index.ts';
import { killAt, tryEnds, watch } from '../../support/crash/ended.ts';
import { addRoom, askFile, makeWorkspace, open, tempFolder } from '../../support/workspace-file.ts';

const SAMPLE = {
  actor: 'Planner',
  installation: 'test',
  clock: () => LATER,
  newId: randomUUID,
  log: { info: () => undefined, error: () => undefined },
};
const LATER = '2024-03-05T12:00:00.000Z';

let folder: string;
let path: string;

beforeEach(() => {
  folder = join(tempFolder(), 'folder');
  mkdirSync(folder);
  path = join(folder, 'workspace.reconvene');
});

const roomsIn = (file: string) =>
  askFile(file, "SELECT name ->> 'en' AS name FROM room WHERE deleted = 0").map((row) =>
    String(Reflect.get(Object(row), 'name')),
  );

/** What a person finds who opens the file: that it opens, and its rooms. */
async function roomsFound(file: string, said: string): Promise<string[]> {
  try {
    (await open(file, 'open', { clock: () => LATER })).close();
  } catch (error) {
    throw new Error(`it does not open, ${said}`, { cause: error });
  }
  return roomsIn(file);
}

/** The names of what lies beside a closed workspace that has nothing half-made beside it. */
const besideIt = () => readdirSync(folder).toSorted();

function faults(names: readonly string[]): string[] {
  const faults: string[] = [];
  soundBackups(path, null, { info: () => undefined, error: (message) => faults.push(message) });
  return [...faults, ...names.filter((name) => name.includes('making') || name.includes('restoring'))];
}

describe('the program or the power ends', () => {
  test('while rooms are written, copied and backed up: nothing that was acknowledged is lost, and nothing made up', async () => {
    await makeWorkspace(path, 'Before');
    const done = watch('write', path);
    const all = done.ops.flatMap((op) => (op.op === 'said' ? [op.text.trim()] : []));
    const written = all.filter((name) => name.startsWith('Written'));
    expect(written).toHaveLength(24);
    await tryEnds({
      path,
      done,
      seed: 20_270_401,
      times: 24,
      async judge(acknowledged, said) {
        const rooms = await roomsFound(path, said);
        const saved = acknowledged.filter((name) => name.startsWith('Written'));
        expect(rooms, said).toEqual(expect.arrayContaining(['Before', ...saved]));
        // The one whose acknowledgement was not heard may have been saved too.
        expect(['Before', ...written.slice(0, saved.length + 1)], said).toEqual(
          expect.arrayContaining(rooms),
        );
        expect(faults(besideIt()), said).toEqual([]);
        const copy = `${path}.copy`;
        if (acknowledged.includes('copied')) expect(existsSync(copy), said).toBe(true);
        if (existsSync(copy)) expect(await roomsFound(copy, said), said).toContain('Written 10');
        const log = { info: () => undefined, error: () => undefined };
        const backups = soundBackups(path, null, log);
        expect(backups.length, said).toBeGreaterThanOrEqual(acknowledged.includes('backed up') ? 1 : 0);
      },
    });
  });

  test('is told from a file that is not flushed: without its flushes something acknowledged would be lost', async () => {
    await makeWorkspace(path, 'Before');
    const { before, ops } = watch('write', path);
    const done = { before, ops: ops.filter(({ op }) => op !== 'sync') };
    let lost = 0;
    await tryEnds({
      path,
      done,
      seed: 20_270_402,
      times: 8,
      async judge(acknowledged) {
        try {
          const rooms = await roomsFound(path, '');
          if (acknowledged.some((name) => name.startsWith('Written') && !rooms.includes(name))) lost += 1;
        } catch {
          lost += 1;
        }
      },
    });
    expect(lost).toBeGreaterThan(0);
  });

  test('while a workspace is made: it is there whole, or it is not there', async () => {
    const done = watch('new', path);
    await tryEnds({
      path,
      done,
      seed: 20_270_403,
      times: 10,
      async judge(acknowledged, said) {
        if (acknowledged.includes('made')) expect(existsSync(path), said).toBe(true);
        if (!existsSync(path)) (await open(path, 'new')).close();
        else await roomsFound(path, said);
        for (const name of besideIt()) expect(name, said).toMatch(/^workspace\.reconvene(-wal|-shm)?$/);
      },
    });
  });

  test.each([1, 2])('while the sample is put there, at its flush %i: it can be put there', async (nth) => {
    const made = `${dirname(path)}.sample`;
    (await buildSample({ ...SAMPLE, path: made })).close();
    onTestFinished(() => rmSync(made));
    killAt('sample', path, 'fsync', nth);
    expect(existsSync(path)).toBe(false);
    await copySample(made, path);
    expect(besideIt()).toEqual(['workspace.reconvene']);
  });

  test('while a backup is put in its place: the one or the other is there, and opens', async () => {
    const core = await open(path, 'new');
    addRoom(core, 'Backed up');
    await core.backUp('by-hand');
    addRoom(core, 'Since');
    core.close();
    await tryEnds({
      path,
      done: watch('restore', path),
      seed: 20_270_404,
      times: 15,
      async judge(acknowledged, said) {
        const rooms = await roomsFound(path, said);
        expect([['Backed up'], ['Backed up', 'Since']], said).toContainEqual(rooms);
        if (acknowledged.includes('restored')) expect(rooms, said).toEqual(['Backed up']);
        expect(faults(besideIt()), said).toEqual([]);
      },
    });
  });
});
