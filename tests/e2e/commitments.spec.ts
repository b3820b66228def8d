/** What is overdue and has no report: it stands on Home, a letter asks for news of it, and a person says that it was sent. */
import { expect, test } from '@playwright/test';
import { dayAt } from '../../shared/domain/time/days.ts';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let commitmentId: string;
let participantId: string;

test.beforeAll(async () => {
  program = await launch();
  const { call, app } = program;
  await call('shell.openSample', {});
  const [ghana] = (await call('record.list', { kind: 'participant', where: { iso3: ['GHA'] } })).rows;
  participantId = ghana?.id ?? '';
  const person = await call('record.create', {
    kind: 'person',
    values: { name: 'Ama Boateng', email: 'boateng@example.org', languages: ['fr'] },
  });
  const unreadable = await call('record.create', {
    kind: 'person',
    values: { name: 'Kofi Adjei', email: 'adjei@example.org?bcc=mallory@example.org' },
  });
  for (const { id: personId } of [person, unreadable])
    await call('record.create', { kind: 'focalPoint', values: { participantId, personId } });
  ({ id: commitmentId } = await call('record.create', {
    kind: 'commitment',
    values: { title: { en: 'Equip two laboratories' }, participantId, dueDate: '2023-08-01' },
  }));
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'openedDrafts', opened);
    shell.openExternal = (address) => Promise.resolve(void opened.push(address));
  });
});

test.afterAll(() => program.close());

const drafts = () => program.app.evaluate(() => Reflect.get(globalThis, 'openedDrafts'));

test('Home names it, and a letter is read there before it goes anywhere', async () => {
  const { page } = program;
  await program.go('/');
  const list = page.getByRole('region', { name: 'What is overdue and has no report' });
  await expect(list.getByRole('link', { name: /Equip two laboratories/ })).toBeVisible();
  await list.getByRole('button', { name: 'Ask for news: Equip two laboratories' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask Ghana for news' });
  const notes = dialog.getByRole('note');
  await expect(notes).toHaveCount(2);
  await expect(notes.first()).toContainText('write about it to Ghana alone');
  await expect(notes.last()).toContainText('Kofi Adjei is none: adjei@example.org?bcc=mallory@example.org');
  const letter = dialog.getByRole('article', { name: 'The letter' });
  // Hers is the one language that is known.
  await expect(letter).toContainText('Vous avez pris l’engagement suivant');
  await expect(letter).toContainText('1er août 2023');
  await page.screenshot({ path: test.info().outputPath('letter.png') });
});

test('its list and its page mark that it is overdue', async () => {
  const { page } = program;
  await page.keyboard.press('Escape');
  await program.go('/records/commitment');
  const row = page.getByRole('row', { name: /Equip two laboratories/ });
  await expect(row.locator('.mark-clash')).toContainText(/Overdue:.*2023/);
  await program.go(`/records/commitment/${commitmentId}`);
  await expect(page.locator('.mark-clash').filter({ hasText: 'Overdue:' }).first()).toContainText('2023');
  await program.go('/');
  await page.getByRole('button', { name: 'Ask for news: Equip two laboratories' }).click();
});

test('it is copied, or opened as a draft to the focal points alone', async () => {
  const { page } = program;
  const dialog = page.getByRole('dialog', { name: 'Ask Ghana for news' });
  await dialog.getByRole('button', { name: /Language of the letter/ }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await expect(dialog.getByRole('article')).toContainText('You undertook the following');
  await dialog.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByText('The text is copied.')).toBeVisible();
  const copied = await program.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('You undertook the following: “Equip two laboratories”.');

  await dialog.getByRole('button', { name: 'Open in the mail program' }).click();
  await expect(page.getByText(/^A draft is open/)).toBeVisible();
  const url = new URL(String(Object(await drafts())[0]));
  expect(url.protocol).toBe('mailto:');
  // The sample has one of its own.
  expect(url.pathname).toBe('focal-point.gha@coalition.example,boateng@example.org');
  expect(url.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(copied);
  // Nothing is recorded by that.
  expect((await program.call('commitment.letter', { id: commitmentId })).askedAt).toBeNull();
});

test('no page opens a draft to anybody else', async () => {
  const { ask } = program;
  for (const asked of [
    { id: commitmentId, language: 'en', focalPointIds: ['mallory@example.org'] },
    { id: commitmentId, language: 'en', focalPointIds: [] },
    { id: 'https://leak.invalid', language: 'en', focalPointIds: ['x'] },
    { id: commitmentId, language: 'en', focalPointIds: ['x'], to: 'mallory@example.org' },
  ]) {
    expect(await ask('shell.draftLetter', asked)).toMatchObject({ ok: false });
  }
  expect(await drafts()).toHaveLength(1);
});

test('what was sent is recorded when a person says so, and declared void where it was not', async () => {
  const { page, call } = program;
  const dialog = page.getByRole('dialog', { name: 'Ask Ghana for news' });
  await dialog.getByRole('button', { name: 'Record as sent' }).click();
  await expect(dialog).toBeHidden();
  await program.go(`/records/commitment/${commitmentId}`);
  await page.getByRole('tab', { name: 'Dispatches' }).click();
  await page.getByRole('row', { name: /News of your commitment/ }).dblclick();
  await expect(page.getByText('You undertook the following')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('dispatch.png') });
  await program.go('/');
  await page.screenshot({ path: test.info().outputPath('home.png') });
  const [dispatch] = (await call('record.list', { kind: 'dispatch', where: { purpose: ['news'] } })).rows;
  await call('dispatch.void', { id: dispatch?.id ?? '', reason: 'It stayed in the drafts.' });
  expect((await call('commitment.letter', { id: commitmentId })).askedAt).toBeNull();
});

test('where a state is passed over, the dialog asks why and says which', async () => {
  const { page } = program;
  await program.go(`/records/commitment/${commitmentId}`);
  await page.getByRole('button', { name: 'Offered', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to: Confirmed in writing' }).click();
  const dialog = page.getByRole('dialog', { name: 'Confirmed in writing' });
  await expect(dialog.getByRole('textbox', { name: /^Reason/ })).toHaveAccessibleDescription(
    '“Announced” is passed over; say why.',
  );
  await page.screenshot({ path: test.info().outputPath('reason.png') });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('a report begins with today as its day', async () => {
  const { page, call } = program;
  await program.go(`/records/commitment/${commitmentId}?tab=commitmentReport`);
  await page.getByRole('button', { name: 'New report' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^What has been done/ }).fill('One is equipped');
  await page.screenshot({ path: test.info().outputPath('report.png') });
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  const { rows } = await call('record.list', {
    kind: 'commitmentReport',
    where: { commitmentId: [commitmentId] },
  });
  const zone = (await call('workspace.info', {})).homeZone;
  expect(rows.map(({ date }) => date)).toEqual([dayAt(new Date().toISOString(), zone)]);
  // Without it the commitment is overdue again.
  await call('history.undo', {});
});

test('in Arabic it is read from right to left', async () => {
  const { page, call } = program;
  await call('shell.setPreferences', { language: 'ar' });
  await program.go('/');
  await page.getByRole('button', { name: /السؤال عن المستجدات: .*Equip two laboratories/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /لغة الرسالة/ }).click();
  await page.getByRole('option', { name: 'العربية' }).click();
  await expect(dialog.getByRole('article')).toHaveAttribute('dir', 'rtl');
  await page.screenshot({ path: test.info().outputPath('letter-ar.png') });
  await page.keyboard.press('Escape');
  await page.screenshot({ path: test.info().outputPath('home-ar.png') });
  await call('shell.setPreferences', { language: 'en' });
});
