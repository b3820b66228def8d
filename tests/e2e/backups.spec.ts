/** What a person does with backups: takes one, finds them, opens one by mistake, goes back to one, looks into one. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

let program: Program;
let folder: string;
let path: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-backups-'));
  program = await launch();
  path = join(folder, 'spring.reconvene');
  await program.answerDialogs(path);
  await program.call('shell.new', {});
  await addRoom('Boardroom D');
});

test.afterEach(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

const addRoom = (name: string) =>
  program.call('record.create', { kind: 'room', values: { name: { en: name }, venue: 'VIC' } });
const rooms = async (): Promise<number> => (await program.call('record.list', { kind: 'room' })).total;
const name = async (): Promise<string> => (await program.call('shell.status', {})).name;

async function command(text: string): Promise<void> {
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  await program.page.keyboard.press('Control+k');
  await program.page.keyboard.type(text);
  await program.page.keyboard.press('Enter');
}

test('a backup is taken by a command, and put in the place of the workspace from the list of backups', async () => {
  const { page } = program;
  await command('back up');
  await expect(page.getByText(/^Backed up, /).first()).toBeVisible();
  await addRoom('Since');
  await command('restore');
  const dialog = page.getByRole('dialog', { name: 'Backups of this workspace' });
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await expect(dialog.getByRole('listitem')).toContainText('asked for');
  await page.screenshot({ path: 'test-results/backups.png' });
  await dialog.getByRole('button', { name: 'Restore in place' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('What was done since is backed up first');
  await page.screenshot({ path: 'test-results/backups-asked.png' });
  await question.getByRole('button', { name: 'Restore in place' }).click();
  await expect(page.getByText(/^The workspace is what it was on/).first()).toBeVisible();
  expect(await rooms()).toBe(1);
  await expect(dialog).toBeHidden();
  expect(await name()).toBe('spring');
  expect((await program.call('shell.backups', {})).map(({ reason }) => reason)).toEqual([
    'before-restore',
    'by-hand',
  ]);
  expect(program.problems).toEqual([]);
});

test('a backup is opened as a copy beside the workspace from Preferences', async () => {
  const { page } = program;
  await program.call('shell.backupNow', {});
  await addRoom('Since');
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByRole('button', { name: 'Backups…' }).click();
  await program.answerDialogs(join(folder, 'as it was.reconvene'));
  await page.getByRole('button', { name: 'Open as a copy' }).click();
  await expect.poll(name).toBe('as it was');
  expect(await rooms()).toBe(1);
});

test('a backup that is opened like a workspace is said to be one, is not written into, and is opened as a copy', async () => {
  const { page, call } = program;
  const { id } = await call('shell.backupNow', {});
  const backup = join(`${path} backups`, id);
  const bytes = await readFile(backup);
  await program.answerDialogs(backup);
  await page.keyboard.press('Control+o');
  const notice = page.getByRole('status').filter({ hasText: 'nothing is written into a backup' });
  await expect(notice).toBeVisible();
  await page.screenshot({ path: 'test-results/backups-refused.png' });
  expect(await name()).toBe('spring');
  await program.answerDialogs(join(folder, 'looked into.reconvene'));
  await notice.getByRole('button', { name: 'Open a copy of it…' }).click();
  await expect.poll(name).toBe('looked into');

  await call('shell.close', {});
  await expect(page.getByRole('button', { name: 'Open the sample workspace' })).toBeVisible();
  await program.answerDialogs(backup);
  await page.getByRole('button', { name: 'Open workspace' }).click();
  await expect(page.getByRole('alert')).toContainText('nothing is written into a backup');
  await page.screenshot({ path: 'test-results/backups-refused-start.png' });
  await program.answerDialogs(join(folder, 'once more.reconvene'));
  await page.getByRole('button', { name: 'Open a copy of it…' }).click();
  await expect.poll(name).toBe('once more');
  expect((await readFile(backup)).equals(bytes)).toBe(true);
  expect((await call('shell.status', {})).recent.map((one) => one.name)).not.toContain(id);
});

test('what was changed is in a backup when the workspace is closed, and when the program ends', async () => {
  const { call } = program;
  const kept = async (): Promise<string[]> =>
    (await readdir(`${path} backups`)).filter((one) => one.includes('.daily.'));
  await call('shell.close', {});
  const [first = '', ...others] = await kept();
  expect(others).toEqual([]);
  expect(first).not.toBe('');

  await program.answerDialogs(path);
  await call('shell.open', {});
  await call('shell.close', {});
  expect(await kept()).toEqual([first]);

  const userData = join(folder, 'user data');
  const other = await launch({ userData });
  await other.answerDialogs(path);
  await other.call('shell.open', {});
  await other.call('record.create', { kind: 'room', values: { name: { en: 'Rotunda' }, venue: 'VIC' } });
  await other.close();
  // It takes the place of the day's former one.
  const [second = '', ...more] = await kept();
  expect(more).toEqual([]);
  expect(second > first).toBe(true);
});

test('a backup that failed is spoken of until one goes through, beside what else the status line says', async () => {
  const { page, call } = program;
  const taken = join(folder, 'a file');
  await writeFile(taken, '');
  await program.answerDialogs(join(taken, 'as if it were a folder'));
  await call('shell.chooseBackupFolder', {});
  await command('back up');
  const line = page.getByRole('contentinfo').getByRole('button', { name: /^Backup: / });
  await expect(line).toBeVisible();
  await page.screenshot({ path: 'test-results/backups-failed.png' });
  const [box, end] = await Promise.all([
    line.boundingBox(),
    page.getByText('All changes saved').boundingBox(),
  ]);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(end?.x ?? 0);

  await call('shell.chooseBackupFolder', { beside: true });
  await command('back up');
  await expect(line).toBeHidden();
  await command('job');
  const list = page.getByRole('dialog', { name: 'What is being done' });
  await expect(list.getByRole('listitem').filter({ hasText: 'Backup' })).toHaveCount(2);
  await expect(list.getByRole('listitem').first()).toContainText(/done · \d+ \w+ \d{4}, \d\d:\d\d/);
  await page.screenshot({ path: 'test-results/backups-jobs.png' });
});
