import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { soundBackups } from '../../../electron/core/db/backup.ts';
import { restoreBackup } from '../../../electron/core/db/restore.ts';
import type { Core } from '../../../electron/core/core.ts';
import {
  CAN_MOUNT,
  addRoom,
  askFile,
  contentOf,
  failureOf,
  fill,
  makeWorkspace,
  open,
  tempDisk,
  tempFolder,
} from '../../support/workspace-file.ts';

let folder: string;
let path: string;
let core: Core;
let now: string;

beforeEach(async () => {
  folder = tempFolder();
  path = join(folder, 'workspace.reconvene');
  now = '2024-03-01T12:00:00.000Z';
  core = await open(path, 'new', { clock: () => now });
  addRoom(core, 'Boardroom D');
  onTestFinished(() => core.close());
});

const roomsIn = (file: string) =>
  askFile(file, "SELECT name ->> 'en' AS name FROM room WHERE deleted = 0 ORDER BY 1").map((row) =>
    Reflect.get(Object(row), 'name'),
  );

describe('a copy', () => {
  test('is one whole file, with everything up to now, and opens on its own', async () => {
    const target = join(folder, 'copy.reconvene');
    await core.saveCopy(target);
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.reconvene']);
    expect(roomsIn(target)).toEqual(['Boardroom D']);
    core.close();
    expect(contentOf(target)).toEqual(contentOf(path));
    (await open(target, 'open')).close();
  });

  test('takes the place of what lay there, a log that was left with it included', async () => {
    const target = join(folder, 'copy.reconvene');
    writeFileSync(target, 'Dear colleagues');
    writeFileSync(`${target}-wal`, 'left by a program that was killed');
    await core.saveCopy(target);
    expect(existsSync(`${target}-wal`)).toBe(false);
    expect(roomsIn(target)).toEqual(['Boardroom D']);
  });

  test('does not take the place of a workspace that is open, the own one or another', async () => {
    expect((await failureOf(() => core.saveCopy(path))).code).toBe('DB_BUSY');
    addRoom(core, 'After');
    const other = join(folder, 'other.reconvene');
    const second = await open(other, 'new');
    addRoom(second, 'Theirs');
    expect((await failureOf(() => core.saveCopy(other))).code).toBe('DB_BUSY');
    second.close();
    core.close();
    expect(roomsIn(path)).toEqual(['After', 'Boardroom D']);
    expect(roomsIn(other)).toEqual(['Theirs']);
  });

  test('that cannot be put where a folder stands leaves nothing behind', async () => {
    const target = join(folder, 'copy.reconvene');
    mkdirSync(target);
    expect((await failureOf(() => core.saveCopy(target))).code).toBe('IO');
    expect(readdirSync(folder).filter((name) => name.includes('.partial'))).toEqual([]);
  });

  test.skipIf(!CAN_MOUNT)(
    'on a full disk is refused whole, and what lay there still lies there',
    async () => {
      const disk = tempDisk(3);
      const target = join(disk, 'copy.reconvene');
      await makeWorkspace(target, 'Older copy');
      fill(join(disk, 'filler'));
      expect((await failureOf(() => core.saveCopy(target))).code).toBe('DISK_FULL');
      expect(roomsIn(target)).toEqual(['Older copy']);
      rmSync(join(disk, 'filler'));
      await core.saveCopy(target);
      expect(roomsIn(target)).toEqual(['Boardroom D']);
    },
  );

  test('holds what was written while it was made', async () => {
    const target = join(folder, 'copy.reconvene');
    for (let number = 0; number < 40; number += 1) addRoom(core, `Room ${number}`, 'x'.repeat(20_000));
    const copying = core.saveCopy(target);
    addRoom(core, 'Meanwhile');
    await copying;
    expect(roomsIn(target)).toContain('Meanwhile');
  });
});

describe('backups', () => {
  const kept = () => readdirSync(`${path} backups`).toSorted();

  test('are whole files of their own, named by when and why', async () => {
    const backup = await core.backUp('by-hand');
    expect(backup).toMatchObject({
      id: '2024-03-01T12-00-00-000Z.by-hand.reconvene',
      takenAt: now,
      reason: 'by-hand',
    });
    expect(kept()).toEqual([backup.id]);
    expect(roomsIn(join(`${path} backups`, backup.id))).toEqual(['Boardroom D']);
  });

  test('are thinned, and files of other names are left alone', async () => {
    await core.backUp('by-hand');
    writeFileSync(join(`${path} backups`, 'my own copy.reconvene'), 'mine');
    for (let day = 2; day <= 15; day += 1) {
      now = `2024-03-${String(day).padStart(2, '0')}T12:00:00.000Z`;
      await core.backUp('daily');
    }
    expect(kept()).toEqual([
      '2024-03-01T12-00-00-000Z.by-hand.reconvene',
      '2024-03-03T12-00-00-000Z.daily.reconvene',
      ...['09', '10', '11', '12', '13', '14', '15'].map(
        (day) => `2024-03-${day}T12-00-00-000Z.daily.reconvene`,
      ),
      'my own copy.reconvene',
    ]);
  });

  test('keep the one that was just taken, also when the clock has been put back', async () => {
    for (let day = 1; day <= 12; day += 1) {
      now = `2027-03-${String(day).padStart(2, '0')}T12:00:00.000Z`;
      await core.backUp('by-hand');
    }
    now = '2024-03-01T12:00:00.000Z';
    const { id } = await core.backUp('by-hand');
    expect(kept()).toContain(id);
  });

  test('are due where something was changed since the last', async () => {
    expect(core.isBackupDue()).toBe(true);
    now = '2024-03-01T12:01:00.000Z';
    await core.backUp('daily');
    expect(core.isBackupDue()).toBe(false);
    now = '2024-03-01T12:02:00.000Z';
    addRoom(core, 'Rotunda');
    expect(core.isBackupDue()).toBe(true);
  });

  test('lie in the folder that was chosen, each workspace’s apart, and are found in both places', async () => {
    const first = await core.backUp('by-hand');
    const chosen = join(folder, 'All backups');
    core.setBackupFolder(chosen);
    now = '2024-03-02T12:00:00.000Z';
    const second = await core.backUp('by-hand');
    const [own = ''] = readdirSync(chosen);
    expect(own).toMatch(/^workspace\.reconvene backups [0-9a-f]{6}$/);
    expect(readdirSync(join(chosen, own))).toEqual([second.id]);
    expect(kept()).toEqual([first.id]);
    core.close();
    const log = { info: () => undefined, error: () => undefined };
    expect(soundBackups(path, chosen, log).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(soundBackups(path, null, log).map(({ id }) => id)).toEqual([first.id]);
    restoreBackup(path, second.id, { now, folder: chosen });
    (await open(path, 'open')).close();
  });

  test.skipIf(!CAN_MOUNT)('that do not fit cost none of those there are', async () => {
    const disk = tempDisk(3);
    path = join(disk, basename(path));
    const other = await open(path, 'new', { clock: () => now });
    const first = await other.backUp('by-hand');
    fill(join(disk, 'filler'));
    now = '2024-03-02T12:00:00.000Z';
    expect((await failureOf(() => other.backUp('by-hand'))).code).toBe('DISK_FULL');
    other.close();
    expect(kept()).toEqual([first.id]);
  });
});
