/** What was refused: where it is said, how long, and that nothing else is in its way. */
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

let program: Program;
let folder: string;
let path: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-notices-'));
  program = await launch();
  path = join(folder, 'spring.reconvene');
  await program.answerDialogs(path);
  await program.call('shell.new', {});
  await program.call('record.create', {
    kind: 'room',
    values: { name: { en: 'Boardroom D' }, venue: 'VIC' },
  });
  await program.page.getByRole('link', { name: 'Rooms' }).click();
  await expect(program.page.getByRole('row', { name: 'Boardroom D' })).toBeVisible();
});

test.afterEach(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

const notice = (): Locator =>
  program.page.locator('.toast').filter({ hasText: 'is not where it was opened' });
/** Whatever is written is refused from here on. */
const moveAway = (): Promise<void> => rename(path, `${path} 2`);
const moveBack = (): Promise<void> => rename(`${path} 2`, path);

test('over a dialog it covers none of its buttons, and pressing in it leaves the dialog as it is', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'New room' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New room' });
  await dialog.getByRole('textbox').first().fill('Rotunda');
  await dialog.getByRole('textbox').nth(1).fill('VIC');
  await moveAway();
  await page.keyboard.press('Control+Enter');
  await expect(notice()).toBeVisible();
  await page.screenshot({ path: 'test-results/notices.png' });
  const box = await notice().boundingBox();
  for (const button of await dialog.getByRole('button').all()) {
    const other = await button.boundingBox();
    if (box === null || other === null) throw new Error('one of them is not on the screen');
    expect(other.y + other.height).toBeLessThanOrEqual(box.y);
  }
  await notice().getByRole('button', { name: 'Close' }).click();
  await expect(notice()).toBeHidden();
  await expect(dialog.getByRole('textbox').first()).toHaveValue('Rotunda');

  await page.keyboard.press('Control+Enter');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(notice()).toBeVisible();
  // What was asked for is refused before the file is back.
  await expect(dialog.getByRole('button', { name: 'Create' })).toBeEnabled();
  await moveBack();
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('row', { name: 'Rotunda' })).toBeVisible();
  await expect(notice()).toBeHidden();
});

test('it goes when the page is left, and when another workspace comes', async () => {
  const { page, call } = program;
  await moveAway();
  await page.keyboard.press('Control+z');
  await expect(notice()).toBeVisible();
  await page.getByRole('link', { name: 'Persons' }).click();
  await expect(notice()).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(notice()).toBeVisible();
  await moveBack();
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  await expect(notice()).toBeHidden();
});
