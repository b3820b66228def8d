import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(() => program.close());

const grid = (): Locator => program.page.getByRole('grid').first();
const headings = async (): Promise<string[]> =>
  (await grid().getByRole('columnheader').allInnerTexts()).map((text) => text.trim()).filter(Boolean);

async function openList(name: string): Promise<void> {
  await program.page.getByRole('link', { name, exact: true }).first().click();
  await expect(program.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(grid().getByRole('row').nth(2)).toBeVisible();
}

test('columns are shown, put elsewhere, widened by keys, and are still so when one comes back', async () => {
  const { page } = program;
  await openList('Sessions');
  await page.getByRole('button', { name: 'Columns…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Columns…' });
  await dialog.getByText('Languages', { exact: true }).click();
  await dialog.getByText('Items', { exact: true }).click();
  await dialog.getByRole('checkbox', { name: 'Title' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(dialog.getByRole('checkbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(headings).toEqual(expect.arrayContaining(['Title', 'Languages']));
  expect((await headings())[0]).toBe('Title');
  expect(await headings()).not.toContain('Items');
  const title = grid().getByRole('columnheader', { name: 'Title' });
  const before = (await title.boundingBox())?.width ?? 0;
  await grid().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(async () => (await title.boundingBox())?.width ?? 0).toBeGreaterThan(before + 14);
  await openList('Delegations');
  await openList('Sessions');
  expect((await headings())[0]).toBe('Title');
});

test('a list that fits is not wider than its place', async () => {
  for (const name of ['Delegations', 'Participants', 'Rooms']) {
    await openList(name);
    expect(await grid().evaluate((box) => box.scrollWidth - box.clientWidth), name).toBe(0);
  }
});

test('a list is kept as a view with its filter, order and groups; it says when it was changed', async () => {
  const { page, call } = program;
  await openList('Delegations');
  await page.getByRole('button', { name: /^Reply: any/ }).click();
  await page.getByRole('option', { name: 'Confirmed' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Group by…' }).click();
  await page.getByRole('menuitem', { name: 'Reply', exact: true }).click();
  const head = grid().getByRole('button', { name: /^Confirmed/ });
  await expect(head).toHaveAttribute('aria-expanded', 'true');
  const rows = (await grid().getAttribute('aria-rowcount')) ?? '';
  await head.click();
  await expect(grid().getByRole('row')).toHaveCount(2);
  await head.click();
  await expect(grid()).toHaveAttribute('aria-rowcount', rows);

  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Keep this view…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Who comes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Who comes', level: 1 })).toBeVisible();
  await openList('Delegations');
  await page.getByRole('navigation').getByRole('link', { name: 'Who comes' }).click();
  await expect(page.getByRole('button', { name: /^Reply: Confirmed/ })).toBeVisible();
  await expect(head).toBeVisible();

  await grid().getByRole('button', { name: 'Credentials' }).click();
  await expect(page.getByText('The view has been changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep the changes' }).click();
  await expect(page.getByText('The view has been changed.')).toBeHidden();
  const [view] = (await call('record.list', { kind: 'savedView' })).rows;
  expect(view?.['look']).toMatchObject({
    group: 'attendance',
    sort: [{ by: 'credentials', descending: false }],
  });
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete the view' }).click();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Who comes' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Who comes' })).toBeVisible();
});

test('a list is narrowed by any of its fields: what is empty, and between two numbers', async () => {
  const { page } = program;
  await openList('Rooms');
  await page.getByRole('button', { name: 'Filter by…' }).click();
  await page.getByRole('menuitem', { name: 'Capacity' }).click();
  await page.getByRole('textbox', { name: 'Capacity: from' }).fill('100000');
  await expect(page.getByText('Capacity: from 100000')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Take away the filter/ }).click();
  await expect(grid().getByRole('row').nth(1)).toBeVisible();
});

test('exactly what is shown goes into a file and onto paper', async () => {
  const { page, app, userData } = program;
  const path = join(userData, 'sessions.csv');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await openList('Sessions');
  const names = await headings();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'CSV file…' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('Saved “sessions.csv”.');
  const [head = ''] = readFileSync(path, 'utf8').split('\r\n');
  expect(head).toBe(`\uFEFF${names.join(',')}`);

  const book = join(userData, 'sessions.xlsx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, book);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Excel file…' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('Saved “sessions.xlsx”.');
  expect(readFileSync(book).subarray(0, 2).toString()).toBe('PK');

  const opened = app.waitForEvent('window');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Print…' }).click();
  await expect(page.getByText(/^Preview: \d+ page/)).toBeVisible();
  await (await opened).close();
});

test('what is typed into a filter stands there at once and narrows its own list alone, however fast one goes on', async () => {
  const { page } = program;
  await openList('Participants');
  const filter = page.getByRole('searchbox').first();
  await filter.focus();
  await page.keyboard.type('ghana');
  await expect(filter).toHaveValue('ghana');
  await expect(grid()).toHaveAttribute('aria-rowcount', '2');
  await expect(grid().getByRole('row', { name: 'Ghana' })).toBeVisible();
  await expect(page).toHaveURL(/q=.*ghana/);
  // Not the beginning of a word whose question was overtaken.
  await filter.fill('');
  await page.keyboard.type('kenya');
  await expect(grid().getByRole('row', { name: 'Kenya' })).toBeVisible();
  await expect(grid()).toHaveAttribute('aria-rowcount', '2');
  await expect(filter).toHaveValue('kenya');
  // Gone elsewhere with the last key still unanswered.
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('main input[type=search]');
    field?.focus();
    field?.select();
    document.execCommand('insertText', false, 'nobody is called so');
    window.location.hash = '#/records/room';
  });
  await expect(page.getByRole('heading', { name: 'Rooms', level: 1 })).toBeVisible();
  await expect(grid().getByRole('row').nth(2)).toBeVisible();
  await expect(page.getByRole('searchbox').first()).toHaveValue('');
  await expect(page).not.toHaveURL(/nobody/);
});
