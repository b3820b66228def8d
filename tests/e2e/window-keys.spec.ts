/** The keys that hold on every page: how one finds, prints, enlarges, and goes between the parts of the window and back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let userData: string;

test.beforeAll(async () => {
  userData = await mkdtemp(join(tmpdir(), 'reconvene-keys-'));
  program = await launch({ userData });
});

test.afterAll(async () => {
  await program.close();
  await rm(userData, { recursive: true });
});

const regionOfFocus = () =>
  program.page.evaluate(() => {
    const region = document.activeElement?.closest('nav, aside, main, footer');
    return region?.tagName.toLowerCase() ?? 'none';
  });

/** Presses a key of a board whose letters are not Latin. */
async function pressOnOtherBoard(key: string, code: string): Promise<void> {
  const board = await program.page.context().newCDPSession(program.page);
  const CTRL = 2;
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await board.send('Input.dispatchKeyEvent', { type, key, code, modifiers: CTRL });
  }
  await board.detach();
}

test('without a workspace its key asks for one', async () => {
  const { page } = program;
  await expect(page.getByRole('button', { name: 'Open the sample' })).toBeFocused();
  await program.app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => {
      Reflect.set(globalThis, 'asked', true);
      return Promise.resolve({ canceled: true, filePaths: [] });
    };
  });
  await page.keyboard.press('Control+o');
  await expect.poll(() => program.app.evaluate(() => Reflect.get(globalThis, 'asked') === true)).toBe(true);
  await program.call('shell.openSample', {});
  await expect(page.getByRole('navigation', { name: 'Map of the program' })).toBeVisible();
});

test('keys work on a board whose letters are not Latin', async () => {
  const { page } = program;
  await pressOnOtherBoard('ن', 'KeyK');
  await expect(page.getByRole('combobox', { name: 'Search or do anything' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the field that narrows a list is found, and a page without one opens the box for everything', async () => {
  const { page } = program;
  await program.go('/records/session');
  await expect(page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await program.go('/help');
  await expect(page.getByRole('heading', { name: 'Keys', exact: true })).toBeVisible();
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('combobox', { name: 'Search or do anything' })).toBeFocused();
  await page.keyboard.press('Escape');
});

test('what is printed on a page is offered by one key', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', { kind: 'reconvening', limit: 1 });
  await program.go(`/records/reconvening/${rows[0]?.id ?? ''}`);
  await expect(page.locator('main').getByRole('button', { name: 'More', exact: true }).first()).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await program.go('/help');
  await expect(page.getByRole('heading', { name: 'Keys', exact: true })).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page.getByText('This page has no paper of its own.')).toBeVisible();
});

test('F6 goes on between the parts of the window, and back to where one was', async () => {
  const { page } = program;
  await program.go('/records/room');
  await page.getByRole('row').nth(1).click();
  await expect(page.getByRole('complementary')).toBeVisible();
  const here = await page.evaluate(() => document.activeElement?.id);
  const seen: string[] = [];
  for (let times = 0; times < 4; times += 1) {
    await page.keyboard.press('F6');
    seen.push(await regionOfFocus());
  }
  expect(seen).toEqual(['aside', 'footer', 'nav', 'main']);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(here);
  await page.keyboard.press('Shift+F6');
  expect(await regionOfFocus()).toBe('nav');
});

test('the page before comes back, and the next one', async () => {
  const { page } = program;
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('link', { name: 'Participants' }).click();
  await expect(page.getByRole('heading', { name: 'Participants', level: 1 })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  await expect(page).toHaveURL(/#\/$/);
  // Also from within the list of clashes, which has arrows of its own.
  await page.locator('.clash-row').first().focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { name: 'Participants', level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/records\/participant/);
});

test('what was taken back is done again by either key', async () => {
  const { page, call } = program;
  const { id } = await call('record.create', {
    kind: 'room',
    values: { name: { en: 'Annex' }, venue: 'VIC' },
  });
  const isThere = async () => (await program.ask('record.get', { kind: 'room', id })).ok;
  await page.getByRole('link', { name: 'Home' }).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(isThere).toBe(false);
  await page.keyboard.press('Control+y');
  await expect.poll(isThere).toBe(true);
});

test('the rail folds to its icons, which still say where they lead', async () => {
  const { page } = program;
  const rail = page.getByRole('navigation', { name: 'Map of the program' });
  await page.keyboard.press('Control+b');
  await expect.poll(async () => (await rail.boundingBox())?.width).toBe(48);
  await rail.getByRole('link', { name: 'Rooms' }).click();
  await expect(page).toHaveURL(/records\/room/);
  await rail.getByRole('button', { name: 'Choose reconvening' }).click();
  await page.getByRole('menuitem').first().click();
  await page.keyboard.press('Control+b');
  await expect.poll(async () => (await rail.boundingBox())?.width).toBe(216);
});

test('pages are drawn larger and smaller, over a dialog too, and it is kept', async () => {
  const width = () => program.page.evaluate(() => window.innerWidth);
  const usual = await width();
  await program.page.keyboard.press('Control+=');
  await expect.poll(width).toBeLessThan(usual);
  await program.page.keyboard.press('Control+,');
  await expect(program.page.getByRole('dialog', { name: 'Preferences' })).toBeVisible();
  await program.page.keyboard.press('Control+=');
  const larger = Math.round(usual / 1.25);
  await expect.poll(width).toBe(larger);
  await program.app.close();
  program = await launch({ userData });
  await expect(program.page.getByRole('button', { name: 'Open the sample' })).toBeFocused();
  await expect.poll(width).toBe(larger);
  await program.page.keyboard.press('Control+0');
  await expect.poll(width).toBe(usual);
});
