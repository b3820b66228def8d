import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { alterFile } from '../support/alter-file.ts';
import { launch, type Program } from '../support/electron.ts';

let program: Program;
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-salvage-'));
  program = await launch();
});

test.afterEach(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

test('of a damaged file recovery offers what can be read, and the new workspace opens with its sessions', async () => {
  const { page, call } = program;
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { level: 1, name: 'What needs me now' })).toBeVisible();
  const before = await call('record.list', { kind: 'session', limit: 0 });
  const copy = join(folder, 'coalition.reconvene');
  await program.answerDialogs(copy);
  await call('shell.saveCopy', {});
  await call('shell.close', {});
  // A room that is no room any more, and a schema page that is gone.
  alterFile(copy, 'UPDATE room SET name = \'{"en": 7}\' WHERE rowid = 1; DELETE FROM command WHERE n = 1');
  const bytes = await readFile(copy);
  bytes.fill(0xa5, 0, 4096);
  await writeFile(copy, bytes);
  await program.answerDialogs(copy);
  await page.getByRole('button', { name: 'Open workspace' }).click();
  await expect(page.getByRole('alert')).toContainText('is not a Reconvene workspace');
  await page.screenshot({ path: 'out/screens/salvage-offered.png' });
  await program.answerDialogs(join(folder, 'salvaged.reconvene'));
  await page.getByRole('button', { name: 'Salvage into a new workspace' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What needs me now' })).toBeVisible({
    timeout: 60_000,
  });
  expect((await call('record.list', { kind: 'session', limit: 0 })).total).toBe(before.total);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('being done');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'What was left out' }).click();
  const dialog = page.getByRole('dialog', { name: 'What became of the file that was salvaged' });
  await expect(dialog).toContainText('Their history could not be read whole');
  await page.screenshot({ path: 'out/screens/salvage-left-out.png' });
});
