/** What has changed, and by whom: the list of all deeds with the keyboard alone, and what undo says and shows. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let room: string;
let session: string;

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  await page.getByRole('button', { name: 'Open the sample workspace' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  await call('shell.setPreferences', { actor: 'Protocol officer' });
  room = (await call('record.create', { kind: 'room', values: { name: { en: 'Rotunda' }, venue: 'VIC' } }))
    .id;
  await call('record.update', { kind: 'room', id: room, values: { name: { en: 'Rotunda B' } } });
  await call('record.update', { kind: 'room', id: room, values: { name: { en: 'Rotunda C' } } });
  session = (await call('home.get', { now: new Date().toISOString() })).nextSessions[0]?.id ?? '';
  await call('record.update', { kind: 'session', id: session, values: { title: { en: 'Last reading' } } });
});

test.afterAll(async () => {
  await program.close();
});

const list = (): Locator => program.page.getByRole('grid', { name: 'Changes, the latest first' });
const rows = (): Locator => list().locator('.deeds-row');

test('two keys open it, each line a sentence with who did it, and it goes on page by page', async () => {
  const { page } = program;
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { name: 'What has changed' })).toBeVisible();
  await expect(rows().first()).toContainText('Protocol officer changed the session “Last reading”');
  await expect(rows().first()).toContainText('Title');
  await page.screenshot({ path: 'test-results/deeds.png' });
  const first = await rows().count();
  await page.getByRole('button', { name: 'Show earlier ones' }).press('Enter');
  await expect.poll(() => rows().count()).toBeGreaterThan(first);
});

test('it is narrowed by person and kind, and the address keeps that', async () => {
  const { page } = program;
  await page.getByRole('button', { name: /^Who/ }).press('Enter');
  await page.getByRole('option', { name: 'Protocol officer' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(rows()).toHaveCount(4);
  await page.getByRole('button', { name: /^What/ }).press('Enter');
  await page.getByRole('option', { name: 'Rooms' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(rows()).toHaveCount(3);
  await page.reload();
  await expect(rows()).toHaveCount(3);
  await expect(page.getByText('3 changes')).toBeVisible();
});

test('a deed that a later one rests upon is not taken back, and it is said why beside it', async () => {
  const { page, call } = program;
  const second = rows().nth(1);
  await second.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(second.getByRole('button', { name: 'Take back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(second.getByRole('alert')).toContainText('Not taken back:');
  await page.screenshot({ path: 'test-results/deeds-refused.png' });
  expect((await call('record.get', { kind: 'room', id: room }))['name']).toEqual({ en: 'Rotunda C' });
});

test('one is taken back from its line, and stands there as taken back', async () => {
  const { page, call } = program;
  const latest = rows().first();
  await latest.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await call('record.get', { kind: 'room', id: room }))['name'])
    .toEqual({
      en: 'Rotunda B',
    });
  await expect(rows()).toHaveCount(4);
  await expect(rows().nth(1)).toContainText('taken back');
});

test('Enter leads to where it happened', async () => {
  const { page } = program;
  await rows().first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Rotunda B/ })).toBeVisible();
  expect(page.url()).toContain(room);
});

test('undo and redo name one and the same, and go to where it is to be seen', async () => {
  const { page, call } = program;
  const rooms = ['Belize', 'Romania'].map((name) => ({ values: { name: { en: name }, venue: 'VIC' } }));
  await call('record.changeMany', { kind: 'room', rows: rooms });
  await call('record.update', { kind: 'session', id: session, values: { title: { en: 'Reading' } } });
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page.getByRole('heading', { name: 'Rooms' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.last-said')).toContainText('Undid: changed the session “Reading”');
  await expect(page.getByRole('heading', { level: 1, name: /Last reading/ })).toBeVisible();
  const before = (await call('history.status', {})).undo?.title;
  await page.keyboard.press('Control+z');
  await expect(page.locator('.last-said')).toContainText(/^Undid: wrote “Belize” and 1 more \(Rooms\)/);
  expect((await call('history.status', {})).redo?.title).toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('.last-said')).toContainText(/^Redid: wrote “Belize” and 1 more \(Rooms\)/);
  expect((await call('history.status', {})).undo?.title).toEqual(before);
});

test('what is not undone is said first; only a second undo takes back what was done before it', async () => {
  const { page, call } = program;
  const { id } = await call('record.create', {
    kind: 'room',
    values: { name: { en: 'Boardroom Z' }, venue: 'VIC' },
  });
  const [person] = (await call('record.list', { kind: 'person', limit: 1 })).rows;
  await call('person.erase', { kind: 'person', id: person?.id ?? '' });
  const undo = page.getByRole('contentinfo').getByRole('button', { name: /^Cannot be undone: erased/ });
  await expect(undo).toBeVisible();
  const path = new URL(page.url()).hash;
  await page.keyboard.press('Control+z');
  await expect(page.locator('.last-said')).toContainText('This is not undone: erased');
  expect((await call('record.list', { kind: 'room', where: { id: [id] } })).total).toBe(1);
  expect(new URL(page.url()).hash).toBe(path);
  await expect(undo).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.last-said')).toContainText('Boardroom Z');
  expect((await call('record.list', { kind: 'room', where: { id: [id] } })).total).toBe(0);
});

test('axe finds nothing on it, in Arabic too', async () => {
  const { page, call } = program;
  for (const language of ['en', 'ar'] as const) {
    await call('shell.setPreferences', { language });
    await program.go('/changes');
    await expect(page.locator(`html[lang="${language}"] .deeds-row`).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .exclude('[data-live-announcer]')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await page.screenshot({ path: 'test-results/deeds-ar.png' });
});
