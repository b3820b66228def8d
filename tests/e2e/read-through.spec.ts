import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { alterFile } from '../support/alter-file.ts';
import { launch, type Program } from '../support/electron.ts';

let program: Program;
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-through-'));
  program = await launch();
});

test.afterEach(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

test('what a disk has changed is said in words, and repaired', async () => {
  const { page, call } = program;
  const path = join(folder, 'coalition.reconvene');
  await program.answerDialogs(path);
  await call('shell.new', {});
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { id } = await call('record.create', {
    kind: 'room',
    values: { name: { en: 'Boardroom D' }, venue: 'VIC', capacity: 120 },
  });
  await call('shell.close', {});
  alterFile(path, 'UPDATE room SET capacity = 121');
  await page.getByRole('button', { name: 'coalition' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What needs me now' })).toBeVisible();
  expect(await program.ask('shell.checkFile', {})).toMatchObject({
    ok: false,
    error: { code: 'FILE_DIFFERS', params: { count: 1 } },
  });
  await page.getByRole('contentinfo').getByRole('button', { name: 'In one place the file says two' }).click();
  await page.getByRole('button', { name: 'Show what differs' }).click();
  const dialog = page.getByRole('dialog', { name: 'What this file says in two ways' });
  await expect(dialog.getByRole('listitem')).toHaveText(
    'Room “Boardroom D”Capacity: the record says 121, the history says 120. The history is right.',
  );
  await page.screenshot({ path: 'out/screens/read-through.png' });
  await dialog.getByRole('button', { name: 'Repair' }).click();
  await expect(page.getByText('Repaired and read through again')).toBeVisible();
  expect(await call('record.get', { kind: 'room', id })).toMatchObject({ capacity: 120 });
});
