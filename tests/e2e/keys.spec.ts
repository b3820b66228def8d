import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

/** What the whole way may take, typing and finding included. */
const KEYS = 50;

let program: Program;
let folder: string;
let pressed = 0;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-keys-'));
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

async function press(key: string): Promise<void> {
  pressed += 1;
  await program.page.keyboard.press(key);
}

async function type(text: string): Promise<void> {
  pressed += text.length;
  await program.page.keyboard.type(text);
}

/** Goes on with Tab until something of that role and name has the focus. */
async function tabTo(role: 'tab' | 'button', name: string | RegExp): Promise<void> {
  const wanted = program.page.getByRole(role, { name, exact: true });
  await expect(wanted.first()).toBeVisible();
  for (let times = 0; times < KEYS; times += 1) {
    const focused = await wanted.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    );
    if (focused) return;
    await press('Tab');
  }
  throw new Error(`${String(name)} is not reached with Tab`);
}

test('a delegation is handed its programme with keys alone', async () => {
  const { page } = program;
  await press('Control+K');
  await expect(page.getByRole('combobox')).toBeFocused();
  await type('UNGA 78, Sept');
  await expect(page.getByRole('option').first()).toContainText('UNGA 78');
  await press('Enter');
  await tabTo('tab', 'Overview');
  const toBeTold = page.getByRole('tab', { name: 'To be told' });
  while (!(await toBeTold.evaluate((tab) => tab === document.activeElement))) await press('ArrowRight');
  await expect(page.getByRole('list', { name: 'To be told' }).getByRole('listitem').first()).toBeVisible();
  await tabTo('button', 'Export calendar');
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Calendar file' });
  await expect(dialog).toBeVisible();
  const path = join(folder, 'programme.ics');
  await program.answerDialogs(path);
  await tabTo('button', 'Save calendar');
  await press('Enter');
  await expect(dialog).toBeHidden();
  expect(await readFile(path, 'utf8')).toContain('BEGIN:VEVENT');
  expect(pressed).toBeLessThanOrEqual(KEYS);
});

test('F1 opens the help from a page, from a text and from a dialog, which stays as it was', async () => {
  const { page } = program;
  const help = page.getByRole('heading', { name: 'Help', level: 1 });
  await program.go('/records/room');
  await page.keyboard.press('F1');
  await expect(help).toBeVisible();
  await program.go('/records/room');
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.press('F1');
  await expect(help).toBeVisible();
  await program.go('/records/room?isNew=true');
  const name = page.getByRole('dialog').getByRole('textbox').first();
  await name.fill('Rotunda?');
  await page.keyboard.press('?');
  await expect(name).toHaveValue('Rotunda??');
  await page.keyboard.press('F1');
  const over = page.getByRole('dialog', { name: 'Help' });
  await expect(over.getByRole('heading', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(over).toBeHidden();
  await expect(name).toHaveValue('Rotunda??');
  await page.keyboard.press('Escape');
});

test('Ctrl I opens the panel of the row one is on', async () => {
  const { page } = program;
  await program.go('/records/session');
  const grid = page.getByRole('grid', { name: 'Sessions' });
  await expect(grid.getByRole('row').nth(1)).toBeVisible();
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('complementary', { name: 'Session' })).toHaveCount(0);
  await page.keyboard.press('Control+i');
  const panel = page.getByRole('complementary', { name: 'Session' });
  await expect(panel).toBeVisible();
  await expect(grid).toBeFocused();
});
