import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { addRoom, askFile, makeWorkspace, open, tempFolder } from '../../support/workspace-file.ts';

let path: string;
let folder: string;

beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'workspace.reconvene');
});

async function opened(mode: 'new' | 'open' = 'open', file = path): Promise<Core> {
  const core = await open(file, mode);
  onTestFinished(() => core.close());
  return core;
}

const roomsIn = (file: string) =>
  askFile(file, "SELECT name ->> 'en' AS name FROM room WHERE deleted = 0 ORDER BY 1").map((row) =>
    Reflect.get(Object(row), 'name'),
  );
const asideIn = () => readdirSync(folder).filter((name) => name.includes('set-aside'));

describe('a log that lies beside a file', () => {
  test('that was closed in order later is put aside, and that is said; nothing is undone', async () => {
    const log = join(folder, 'old-log');
    const first = await opened('new');
    addRoom(first, 'Boardroom D');
    copyFileSync(`${path}-wal`, log);
    addRoom(first, 'Rotunda');
    first.close();
    const second = await opened();
    addRoom(second, 'Press room');
    second.close();
    copyFileSync(log, `${path}-wal`);
    const third = await opened();
    expect(third.call('workspace.info', {})).toMatchObject({
      value: { logSetAside: 'workspace.reconvene-log-set-aside-1' },
    });
    third.close();
    expect(roomsIn(path)).toEqual(['Boardroom D', 'Press room', 'Rotunda']);
    expect(asideIn()).toEqual(['workspace.reconvene-log-set-aside-1']);
    expect((await opened()).call('workspace.info', {})).toMatchObject({ value: { logSetAside: null } });
  });

  test('that is the log of another workspace is put aside', async () => {
    const other = join(folder, 'other.reconvene');
    const foreign = await opened('new', other);
    for (let at = 0; at < 5; at += 1) {
      addRoom(foreign, `Foreign ${at}`);
      foreign.rest();
    }
    addRoom(foreign, 'Foreign');
    await makeWorkspace(path, 'Boardroom D');
    copyFileSync(`${other}-wal`, `${path}-wal`);
    (await opened()).close();
    expect(roomsIn(path)).toEqual(['Boardroom D']);
    expect(asideIn()).toHaveLength(1);
  });

  test('that is still being written belongs to it, wherever the two are copied together', async () => {
    const core = await opened('new');
    addRoom(core, 'Boardroom D');
    core.rest();
    addRoom(core, 'Rotunda');
    const copy = join(folder, 'copy.reconvene');
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    (await opened('open', copy)).close();
    expect(roomsIn(copy)).toEqual(['Boardroom D', 'Rotunda']);
    expect(asideIn()).toEqual([]);
  });

  test('belongs to it where a reader kept the mark of the writing from being carried over', async () => {
    const core = await opened('new');
    addRoom(core, 'Boardroom D');
    core.rest();
    const reader = new Database(path, { readonly: true });
    onTestFinished(() => void reader.close());
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM room').get();
    addRoom(core, 'Rotunda');
    const copy = join(folder, 'copy.reconvene');
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    (await opened('open', copy)).close();
    expect(roomsIn(copy)).toEqual(['Boardroom D', 'Rotunda']);
    expect(asideIn()).toEqual([]);
  });
});
