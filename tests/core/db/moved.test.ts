import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { addRoom, askFile, open, tempFolder } from '../../support/workspace-file.ts';

let folder: string;
let path: string;
let core: Core;

beforeEach(async () => {
  folder = join(tempFolder(), 'folder');
  mkdirSync(folder);
  path = join(folder, 'workspace.reconvene');
  core = await open(path, 'new');
  onTestFinished(() => core.close());
  addRoom(core, 'Boardroom D');
});

const add = () =>
  core.call('record.create', { kind: 'room', values: { name: { en: 'Rotunda' }, venue: 'VIC' } });
const REFUSED = { ok: false, error: { code: 'FILE_MOVED' } };
const roomsIn = (file: string) => askFile(file, "SELECT name ->> 'en' AS name FROM room ORDER BY name");

describe('a file that is moved while it is open', () => {
  test.each([
    ['renamed', () => renameSync(path, join(folder, 'other.reconvene'))],
    ['deleted', () => rmSync(path)],
    ['moved with its folder', () => renameSync(folder, `${folder} 2`)],
    [
      'replaced by a copy',
      () => {
        copyFileSync(path, `${path}.copy`);
        renameSync(`${path}.copy`, path);
      },
    ],
  ])('%s is not written any more, can still be read, and saved as a copy', async (_how, move) => {
    move();
    expect(add()).toMatchObject(REFUSED);
    expect(core.call('record.list', { kind: 'room' })).toMatchObject({ value: { total: 1 } });
    const copy = join(tempFolder(), 'copy.reconvene');
    await core.saveCopy(copy);
    expect(roomsIn(copy)).toEqual([{ name: 'Boardroom D' }]);
  });

  test('renamed has everything in it, and is written again when it is put back', () => {
    const other = join(folder, 'other.reconvene');
    renameSync(path, other);
    expect(add()).toMatchObject(REFUSED);
    core.rest();
    expect(roomsIn(other)).toEqual([{ name: 'Boardroom D' }]);
    renameSync(other, path);
    expect(add()).toMatchObject({ ok: true });
    core.close();
    expect(roomsIn(path)).toHaveLength(2);
  });

  test('and is then closed leaves everything in it and nothing under the old name', () => {
    const other = join(folder, 'other.reconvene');
    renameSync(path, other);
    core.close();
    expect(roomsIn(other)).toEqual([{ name: 'Boardroom D' }]);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });
});
