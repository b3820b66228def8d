import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

const ROOT = resolve(import.meta.dirname, '../..');

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-opened-'));
});

test.afterEach(() => rm(folder, { recursive: true }));

/** Makes a workspace with one room in it, and leaves it open. */
async function make(program: Program, name: string, room: string): Promise<string> {
  const path = join(folder, name);
  await program.answerDialogs(path);
  await program.call('shell.new', {});
  await program.call('record.create', { kind: 'room', values: { name: { en: room }, venue: 'VIC' } });
  return path;
}

/** Starts the program once more beside the one that runs, as a double click on a file does; gives how it ended. */
async function startAgain(program: Program, cwd: string, file: string): Promise<number | null> {
  const { spawnfile } = program.app.process();
  const args = [ROOT, '--no-sandbox', `--user-data-dir=${program.userData}`, file];
  const again = spawn(spawnfile, args, { cwd, stdio: 'ignore' });
  await once(again, 'exit');
  return again.exitCode;
}

test('a workspace named on the command line is what the first window shows', async () => {
  const first = await launch();
  const path = await make(first, 'spring.reconvene', 'Boardroom D');
  await first.close();
  const program = await launch({ args: [path] });
  try {
    await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
    expect(await program.call('shell.status', {})).toMatchObject({ workspace: 'open', name: 'spring' });
    expect((await program.call('record.list', { kind: 'room' })).total).toBe(1);
  } finally {
    await program.close();
  }
});

test('a workspace opened from outside takes the place of the one that is open, on every screen', async () => {
  const program = await launch();
  try {
    const { page } = program;
    await make(program, 'spring.reconvene', 'Boardroom D');
    await make(program, 'autumn.reconvene', 'Rotunda');
    await page.getByRole('link', { name: 'Rooms' }).click();
    await expect(page.getByRole('row', { name: 'Rotunda' })).toBeVisible();

    expect(await startAgain(program, folder, 'spring.reconvene')).toBe(0);
    await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
    await page.getByRole('link', { name: 'Rooms' }).click();
    await expect(page.getByRole('row', { name: 'Boardroom D' })).toBeVisible();
    await expect(page.getByRole('row', { name: 'Rotunda' })).toBeHidden();

    const address = pathToFileURL(join(folder, 'autumn.reconvene')).href;
    expect(await startAgain(program, '/', address)).toBe(0);
    await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
    await page.getByRole('link', { name: 'Rooms' }).click();
    await expect(page.getByRole('row', { name: 'Rotunda' })).toBeVisible();
    await expect(page.getByRole('row', { name: 'Boardroom D' })).toBeHidden();
    expect(program.app.windows()).toHaveLength(1);
  } finally {
    await program.close();
  }
});

test('a file that is not there is named, and nothing is made in its place', async () => {
  const program = await launch({ args: [join(folder, 'gone.reconvene')] });
  try {
    await expect(program.page.getByRole('alert')).toContainText('gone');
    expect(await program.call('shell.status', {})).toMatchObject({ workspace: 'failed', name: 'gone' });
  } finally {
    await program.close();
  }
});
