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

const consultations = async (): Promise<{ with: number; on: number }[]> =>
  (await program.call('record.list', { kind: 'consultation', limit: 100 })).rows.map(
    ({ participantIds, actionIds }) => ({ with: sizeOf(participantIds), on: sizeOf(actionIds) }),
  );
const sizeOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await program.page.keyboard.press(key);
};
const chooseWay = async (dialog: Locator): Promise<void> => {
  await dialog.getByRole('button', { name: /How$/ }).click();
  await program.page.getByRole('option', { name: 'Call', exact: true }).click();
};

test('the planner says who comes next and why, how many are done, and how long there is', async () => {
  const { page } = program;
  await press('g', 'q');
  await expect(page.getByRole('heading', { name: 'Whom to ask', level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/\d+ days until .* · 0 of \d+ done/);
  await expect(page.getByRole('list', { name: 'Done, by regional group' })).toContainText(
    /African States 0 of \d+/,
  );
  const grid = page.getByRole('grid', { name: 'Whom to ask' });
  await expect(grid.getByRole('row').nth(1)).toContainText('I5');
  await expect(grid.getByRole('row').nth(1)).toContainText('14 not asked');
  // Beside it stands what is known of the first.
  await expect(page.getByRole('complementary', { name: /^What is known of/ })).toBeVisible();
});

test('a consultation is planned from a row by a key, with the participant and the open actions', async () => {
  const { page } = program;
  const before = await consultations();
  await page.getByRole('grid', { name: 'Whom to ask' }).focus();
  await press('p');
  const dialog = page.getByRole('dialog', { name: 'Plan a consultation' });
  await expect(dialog.getByRole('textbox', { name: /^Subject/ })).toHaveValue(
    /^Open priority actions, before/,
  );
  await chooseWay(dialog);
  await press('Control+Enter');
  await expect(dialog).toBeHidden();
  expect(await consultations()).toHaveLength(before.length + 1);
  expect((await consultations()).at(-1)).toEqual({ with: 1, on: 14 });
  await expect(page.getByRole('grid', { name: 'Whom to ask' }).getByRole('row').nth(1)).toContainText(
    'without an hour',
  );
});

test('several that are ticked are planned at once, one each or one with all, and taken back by one undo', async () => {
  const { page } = program;
  const before = await consultations();
  const grid = page.getByRole('grid', { name: 'Whom to ask' });
  await grid.focus();
  await press('Control+Home', 'Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space', 'p');
  const each = page.getByRole('dialog', { name: 'Plan 3 consultations, one with each' });
  // A talk is a meeting as long as nobody says otherwise.
  await expect(each.getByRole('button', { name: /How$/ })).toContainText('Meeting');
  await press('Control+Enter');
  await expect(each).toBeHidden();
  await expect.poll(async () => (await consultations()).length).toBe(before.length + 3);
  expect((await consultations()).slice(-3).map((one) => one.with)).toEqual([1, 1, 1]);
  await press('Control+z');
  await expect.poll(consultations).toEqual(before);

  await grid.focus();
  await press('Control+Home', 'Space', 'ArrowDown', 'Space', 't');
  const together = page.getByRole('dialog', { name: 'Plan one consultation with 2 participants' });
  await chooseWay(together);
  await press('Control+Enter');
  await expect(together).toBeHidden();
  expect((await consultations()).at(-1)).toEqual({ with: 2, on: 14 });
  await press('Control+z');
  await expect.poll(consultations).toEqual(before);
});

test('it is narrowed to a region without a new order, goes out, and leads to the participant on one page', async () => {
  const { page } = program;
  await page.getByRole('button', { name: /Regional group$/ }).click();
  await page.getByRole('option', { name: 'Eastern European States' }).click();
  const grid = page.getByRole('grid', { name: 'Whom to ask' });
  const places = async (): Promise<number[]> =>
    (await grid.getByRole('gridcell').allInnerTexts()).filter((text) => /^\d+$/.test(text)).map(Number);
  const shown = await places();
  expect(shown.length).toBeGreaterThan(1);
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Print on A4…' }).click();
  await expect(page.getByText(/^Preview: /).last()).toBeVisible();
  await grid.focus();
  await press('Control+Home', 'Enter');
  if (!/country/.test(page.url())) await press('Enter');
  await expect(page).toHaveURL(/#\/country\//);
});

test('a suggested commitment is accepted on Home, filled in, and one undo takes both back', async () => {
  const { page, call } = program;
  const commitments = async (): Promise<number> =>
    (await call('record.list', { kind: 'commitment', limit: 0 })).total;
  const before = await commitments();
  await program.go('/');
  await expect(page.getByRole('link', { name: '2 suggestions to decide' })).toBeVisible();
  const accept = page.getByRole('button', { name: 'Accept “Training for customs laboratories”…' });
  await accept.focus();
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Accept as a commitment' });
  await expect(dialog.getByRole('textbox', { name: 'Title, English' })).toHaveValue(
    'Training for customs laboratories',
  );
  await press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('contentinfo')).toContainText('Suggestion accepted');
  await expect(page.getByRole('link', { name: '1 suggestion to decide' })).toBeVisible();
  expect(await commitments()).toBe(before + 1);
  await press('Control+z');
  await expect(page.getByRole('link', { name: '2 suggestions to decide' })).toBeVisible();
  expect(await commitments()).toBe(before);
});

test('a suggested endorsement is accepted on the page of its consultation, with its reservation and its version', async () => {
  const { page, call } = program;
  const [talk] = (await call('record.list', { kind: 'consultation', text: 'Rev.1' })).rows;
  await program.go(`/records/consultation/${talk?.id ?? ''}`);
  const panel = page.getByRole('region', { name: 'Suggested, to be decided' });
  await expect(panel).toContainText('Endorses Rev.1 with a reservation');
  await panel.getByRole('button', { name: /^Accept/ }).focus();
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Accept as an endorsement' });
  await expect(dialog.getByRole('button', { name: /Qualification$/ })).toContainText('Reservation');
  await expect(dialog.getByRole('button', { name: /Version$/ })).toContainText('Rev.1');
  await press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(panel).toContainText('Nothing that was suggested here waits');
  const steps = await call('record.list', { kind: 'endorsementStep', limit: 30_000 });
  expect(steps.rows.filter(({ suggestionId }) => suggestionId !== null)).toHaveLength(4);
  await press('Control+z');
  // Undo goes to where the steps were: to the document.
  await expect(page.locator('.frame-main')).toHaveAttribute('data-place', /document|tally/);
  await expect(page.getByRole('contentinfo')).toContainText('accepted what Ghana suggested of a document');
  await program.go(`/records/consultation/${talk?.id ?? ''}`);
  await expect(panel).toContainText('Endorses Rev.1 with a reservation');
  const left = await call('record.list', { kind: 'endorsementStep', limit: 30_000 });
  expect(left.rows.filter(({ suggestionId }) => suggestionId !== null)).toEqual([]);
});

test('a suggestion is let go for a reason on the participant’s page, by keys alone', async () => {
  const { page, call } = program;
  const [one] = (
    await call('record.list', { kind: 'suggestion', where: { what: ['commitment'], state: ['open'] } })
  ).rows;
  await program.go(`/records/participant/${String(one?.['participantId'])}`);
  const panel = page.getByRole('region', { name: 'Suggested, to be decided' });
  await panel.getByRole('button', { name: 'Open', exact: true }).focus();
  await press('Enter');
  await page.getByRole('menuitem', { name: /Let go/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Let go' });
  await dialog.getByRole('textbox').fill('The budget is not there');
  await press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(panel).toBeHidden();
  const gone = await call('record.get', { kind: 'suggestion', id: one?.id ?? '' });
  expect(gone).toMatchObject({ state: 'let_go', stateReason: 'The budget is not there' });
  await press('Control+z');
  await expect(panel).toContainText('Training for customs laboratories');
});
