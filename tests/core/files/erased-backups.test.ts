import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { workspaceFiles } from '../../../electron/core/workspace-files.ts';
import { UNWATCHED } from '../../../electron/core/task.ts';
import { copyBackup } from '../../../electron/core/db/restore.ts';
import { coreCaller } from '../../support/core.ts';
import { open, tempFolder } from '../../support/workspace-file.ts';

const NAME = 'Quxworth Zannister';
let ids = 0;
const files = workspaceFiles({
  sample: '',
  clock: () => '2024-03-10T12:00:00.000Z',
  newId: () => `00000000-0000-7000-9000-${String((ids += 1)).padStart(12, '0')}`,
});
const log = { info: () => undefined, error: () => undefined };

/** Two backups name a person and somebody else, one was taken before either; then the person is erased. */
async function openScene() {
  const path = join(tempFolder(), 'workspace.reconvene');
  const folder = `${path} backups`;
  let now = '2024-03-01T12:00:00.000Z';
  const core = await open(path, 'new', { clock: () => now });
  const { create, update, call } = coreCaller(core);
  const backUp = async (reason: string): Promise<void> => {
    await core.backUp(reason, UNWATCHED);
  };
  await backUp('daily');
  const id = create('person', { name: NAME, email: 'quxworth@example.org' });
  const other = create('person', { name: 'Somebody Else' });
  now = '2024-03-02T12:00:00.000Z';
  await backUp('daily');
  update('person', id, { notes: 'Quxworth likes tea' });
  now = '2024-03-03T12:00:00.000Z';
  await backUp('by-hand');
  call('person.erase', { kind: 'person', id });
  return { path, folder, core, id, other, call };
}
const naming = (core: Core) => files.backupsNaming(core).map(({ takenAt }) => takenAt.slice(0, 10));

describe('Backups that name who was erased', () => {
  test('are listed, with the day until which they are kept, and no others', async () => {
    const { core } = await openScene();
    expect(files.backupsNaming(core)).toMatchObject([
      { reason: 'by-hand', persons: 1, keptUntil: null },
      // The latest of its week, of which four are kept.
      { reason: 'daily', persons: 1, keptUntil: '2024-04-01' },
    ]);
    core.close();
  });

  test('are made anew without, otherwise as they were, and hold it in no byte', async () => {
    const { core, folder, id, other } = await openScene();
    const before = readdirSync(folder);
    expect(await files.eraseFromBackups(core, log, UNWATCHED)).toBe(2);
    expect(naming(core)).toEqual([]);
    expect(readdirSync(folder)).toEqual(before);
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'latin1'), name).not.toMatch(/Quxworth/i);
    }
    core.close();
    const copy = join(tempFolder(), 'copy.reconvene');
    await copyBackup(join(folder, before.at(-1) ?? ''), copy);
    const restored = await open(copy, 'open');
    const { get } = coreCaller(restored);
    expect(get('person', id)).toMatchObject({ name: '', email: '' });
    expect(get('person', other)).toMatchObject({ name: 'Somebody Else' });
    restored.close();
  });

  test('are none in a workspace in which nobody was erased', async () => {
    const core = await open(join(tempFolder(), 'workspace.reconvene'), 'new');
    coreCaller(core).create('person', { name: NAME });
    await core.backUp('daily', UNWATCHED);
    expect(files.backupsNaming(core)).toEqual([]);
    expect(await files.eraseFromBackups(core, log, UNWATCHED)).toBe(0);
    core.close();
  });

  test('are said to be unreadable where they are, and left as they are', async () => {
    const { core, folder } = await openScene();
    const damaged = join(folder, '2024-02-01T12-00-00-000Z.daily.reconvene');
    mkdirSync(folder, { recursive: true });
    writeFileSync(damaged, 'no database');
    expect(files.backupsNaming(core).at(-1)).toMatchObject({ persons: null });
    expect(await files.eraseFromBackups(core, log, UNWATCHED)).toBe(2);
    expect(readFileSync(damaged, 'utf8')).toBe('no database');
    core.close();
  });

  test('stay as they were where making them anew is stopped or fails', async () => {
    const { core } = await openScene();
    const failing = workspaceFiles({
      sample: '',
      clock: () => '2024-03-10T12:00:00.000Z',
      newId: () => '',
      erase: () => Promise.reject(new Error('the disk is full')),
    });
    await expect(failing.eraseFromBackups(core, log, UNWATCHED)).rejects.toThrow('the disk is full');
    const task = { ...UNWATCHED, step: () => expect.unreachable('it goes on') };
    await expect(files.eraseFromBackups(core, log, task)).rejects.toThrow('it goes on');
    expect(naming(core)).toEqual(['2024-03-03', '2024-03-02']);
    core.close();
  });
});
