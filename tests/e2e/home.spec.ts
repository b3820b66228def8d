/** Home with the keyboard alone: what is next, what is decided on the spot, what has changed, and the tour. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.page.getByRole('button', { name: 'Open the sample workspace' }).press('Enter');
  await expect(clashes().locator('.clash-row').first()).toBeVisible();
});

test.afterAll(async () => {
  await program.close();
});

const clashes = (): Locator => program.page.getByRole('grid', { name: 'Clashes' });
const region = (title: string): Locator =>
  program.page
    .locator('.section')
    .filter({ has: program.page.getByRole('heading', { name: title, exact: true }) });
const said = (): Locator => program.page.locator('.last-said');

/** Goes on with Tab until the focus is in a list of clashes. */
async function tabToClashes(): Promise<void> {
  const { page } = program;
  for (let presses = 0; presses < 80; presses += 1) {
    if (await clashes().evaluate((list) => list.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the clashes were not reached with Tab');
}

async function open(): Promise<{ readonly clashes: number; readonly notices: number }> {
  const { openClashes, openNotices } = await program.call('home.get', { now: new Date().toISOString() });
  return { clashes: openClashes, notices: openNotices };
}

test('it says what comes next and how far that is, and leaves out what is over', async () => {
  const { page } = program;
  const next = region('Today and next');
  await expect(next.getByRole('link', { name: /Ministerial segment/ })).toContainText('Vienna');
  await expect(next.getByRole('link', { name: /Ministerial segment/ })).toContainText('New York');
  await expect(page.getByText(/in -\d/)).toHaveCount(0);
  await expect(page.locator('.home').getByText('Concluded')).toHaveCount(0);
  await page.screenshot({ path: 'test-results/home.png' });
});

test('no sentence of a clash is cut', async () => {
  for (const sentence of await program.page.locator('.clash-sentence').all()) {
    const cut = await sentence.evaluate(
      (p) => p.scrollWidth > p.clientWidth || p.scrollHeight > p.clientHeight,
    );
    expect(cut).toBe(false);
  }
});

test('a session is moved out of its clash without leaving the screen, to a place that is offered', async () => {
  const { page, call } = program;
  const before = await open();
  await tabToClashes();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: /^Move “/ });
  await expect(dialog.getByRole('group', { name: /^Start/ })).toBeVisible();
  await expect(dialog.locator('[role="spinbutton"]').first()).toBeFocused();
  const place = dialog.getByRole('region', { name: 'Where it clashes least' }).getByRole('button').first();
  await place.focus();
  await page.keyboard.press('Enter');
  await page.screenshot({ path: 'test-results/home-move.png' });
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await open()).clashes).toBeLessThan(before.clashes);
  expect(new URL(page.url()).hash).toMatch(/^#?\/?$/);
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  await expect.poll(() => clashes().evaluate((list) => list.contains(document.activeElement))).toBe(true);
  expect((await call('history.status', {})).undo?.name).toBe('session.moveTo');
  await page.keyboard.press('Control+z');
  await expect(said()).toContainText('Undid: moved the session');
  await expect.poll(open).toEqual(before);
});

test('three notices are accepted at once for one reason, and that is taken back with one key', async () => {
  const { page, call } = program;
  const before = await open();
  await page.getByRole('button', { name: /^Show all/ }).press('Enter');
  const rows = clashes().locator('.clash-row');
  await expect(rows).toHaveCount(before.clashes + before.notices);
  const notices = clashes().getByRole('row', { name: /^Notice/ });
  for (const at of [0, 1, 2]) {
    await notices.nth(at).focus();
    await page.keyboard.press('Space');
  }
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.screenshot({ path: 'test-results/home-three.png' });
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Accept 3 clashes' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Agreed with the interpreters');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await open()).notices).toBe(before.notices - 3);
  expect((await call('history.status', {})).undo).toMatchObject({ name: 'clash.accept', count: 3 });
  await page.keyboard.press('Control+z');
  await expect(said()).toContainText('Undid: accepted 3 clashes');
  await expect.poll(open).toEqual(before);
});

test('what was changed stands there, by whom, and is taken back on the spot', async () => {
  const { page, call } = program;
  await call('shell.setPreferences', { actor: 'Protocol officer' });
  const room = (await call('record.list', { kind: 'room', limit: 1 })).rows[0];
  await call('record.update', {
    kind: 'room',
    id: room?.id ?? '',
    values: { name: { en: 'Boardroom Z' } },
  });
  const lines = region('Changed').locator('.deed');
  await expect(lines.first()).toContainText('Protocol officer changed the room “Boardroom Z”');
  await expect(lines.first()).toContainText('Name');
  await lines.first().getByRole('button', { name: 'Take back' }).press('Enter');
  // Above it stands now that it was taken back; its room is called as it was.
  await expect(lines.nth(1)).toContainText('taken back');
  expect((await call('record.get', { kind: 'room', id: room?.id ?? '' }))['name']).toEqual(room?.['name']);
  await region('Changed')
    .getByRole('link', { name: /changes?$/ })
    .press('Enter');
  await expect(page.getByRole('heading', { name: 'What has changed' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
});

test('the number of replies leads to all of them, those first that are due first', async () => {
  const { page, call } = program;
  const { replies } = await call('home.get', { now: new Date().toISOString() });
  const total = replies[0]?.total ?? 0;
  expect(total).toBeGreaterThan(4);
  await page.getByRole('link', { name: `${total} replies outstanding` }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Delegations' })).toBeVisible();
  await expect(page.getByText(`${total} of`)).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(clashes().locator('.clash-row').first()).toBeVisible();
});

test('the tour ticks off what was done and seen, is put away and comes back', async () => {
  const { page } = program;
  const tour = region('Ten things to try, a minute each');
  // The next two stand there; all of them are asked for.
  await expect(tour.getByRole('listitem')).toHaveCount(2);
  await tour.getByRole('button', { name: 'See all 10' }).press('Enter');
  const step = (text: string) => tour.getByRole('listitem').filter({ hasText: text });
  // What the tests above have done.
  await expect(step('Take that back').getByRole('img', { name: 'Done' })).toBeVisible();
  await expect(step('Accept a clash').getByRole('img', { name: 'Done' })).toBeVisible();
  await expect(step('See what has changed').getByRole('img', { name: 'Done' })).toBeVisible();
  await expect(step('Find a State').getByRole('img', { name: 'To do' })).toBeVisible();
  await step('Find a State').getByRole('button', { name: 'Go there' }).press('Enter');
  await page.keyboard.type('Ghana');
  await expect(page.getByRole('option', { name: /Ghana/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(step('Find a State').getByRole('img', { name: 'Done' })).toBeVisible();
  await page.screenshot({ path: 'test-results/home-tour.png' });
  await tour.getByRole('button', { name: 'Put away' }).press('Enter');
  await expect(tour).toBeHidden();
  await page.reload();
  await expect(clashes().locator('.clash-row').first()).toBeVisible();
  await expect(tour).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tutorial');
  await page.keyboard.press('Enter');
  await expect(tour).toBeVisible();
});

test('in Arabic a sentence that begins with a Latin name runs from right to left', async () => {
  const { page, call } = program;
  await call('shell.setPreferences', { language: 'ar' });
  const sentence = page.locator('.clash-sentence').first();
  await expect(sentence).toContainText('«');
  expect(await sentence.evaluate((p) => getComputedStyle(p).direction)).toBe('rtl');
  await page.screenshot({ path: 'test-results/home-ar.png' });
  await call('shell.setPreferences', { language: 'en' });
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on it, ${theme}`, async () => {
    await program.call('shell.setPreferences', { theme });
    await expect(program.page.locator(`html[data-theme="${theme}"]`)).toBeAttached();
    const { violations } = await new AxeBuilder({ page: program.page })
      .setLegacyMode()
      .exclude('[data-live-announcer]')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('a session of another meeting than that of the rail, opened from its clash, brings the rail along', async () => {
  const { page, call } = program;
  const meetings = (await call('record.list', { kind: 'reconvening', limit: 50 })).rows;
  const past = meetings.find(({ state }) => state === 'concluded')?.id ?? '';
  await page.evaluate((id) => localStorage.setItem('reconvening', id), past);
  await page.reload();
  const rail = page
    .getByRole('navigation', { name: 'Map of the program' })
    .getByRole('button', { name: /Choose reconvening/ });
  await expect(rail).not.toContainText('CND 70');
  const title = await clashes().getByRole('link').first().innerText();
  await tabToClashes();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  await expect(rail).toContainText('CND 70');
});
