import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { act, factOf } from '../support/facts.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let reconveningId: string;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  const { rows } = await program.call('record.list', { kind: 'reconvening', text: 'March 2024' });
  reconveningId = rows[0]?.id ?? '';
});

test.afterAll(async () => {
  await program.close();
});

async function openReconvening(tab = ''): Promise<void> {
  await program.go(`/records/reconvening/${reconveningId}?tab=${tab}`);
}

test('a programme is released, and the next release says what has changed since', async () => {
  const { page, call } = program;
  await openReconvening();
  await act(page.locator('main'), 'Release the programme');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('This is the first release.')).toBeVisible();
  await expect(dialog.getByText(/are not in Arabic and are shown in English/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Release as 1' }).click();
  await expect(page.getByText('Released as 1.')).toBeVisible();

  const { rows } = await call('record.list', { kind: 'session', text: 'Side event: precursors' });
  const session = rows.find((row) => row['reconveningId'] === reconveningId)?.id ?? '';
  await call('session.moveTo', { id: session, startWall: '2024-03-14T16:00' });
  await act(page.locator('main'), 'Release the programme');
  await expect(dialog.getByText('Against 1:')).toBeVisible();
  await expect(
    dialog.getByText('Session moved: “Side event: precursors and designer chemicals”'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Release as 1/Rev.1' }).click();
  await expect(dialog).toBeHidden();
});

test('each release is listed, says what changed, and is shown as it was; then it is voided, not undone', async () => {
  const { page, call } = program;
  await openReconvening('release');
  await expect(page.getByRole('row', { name: '1/Rev.1' })).toBeVisible();
  await page.getByRole('row', { name: '1/Rev.1' }).dblclick();
  await expect(
    page.getByText('Session moved: “Side event: precursors and designer chemicals”'),
  ).toBeVisible();
  await act(page.locator('main'), 'Show and print: French');
  await expect(page.getByText(/Preview: \d+ page/)).toBeVisible();
  const { rows } = await call('record.list', { kind: 'release', sort: [{ by: 'label' }] });
  expect(rows.map(({ handedOutAt }) => handedOutAt === null)).toEqual([true, false]);
  expect((await call('history.status', {})).undo).toMatchObject({ name: 'session.moveTo' });
  await act(page.locator('main'), 'Declare void');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('The wrong day.');
  await page.getByRole('dialog').getByRole('button', { name: 'Declare void' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Declare void' })).toBeHidden();
});

test('what a paper lacks in its language leads to where it is entered', async () => {
  const { page } = program;
  await openReconvening();
  await act(page.locator('main'), 'Print agenda');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/is shown in|are shown in/)).toBeHidden();
  await dialog.getByRole('button', { name: /Language of the document/ }).click();
  await page.getByRole('option', { name: 'Arabic' }).click();
  await expect(dialog.getByText(/are not in Arabic and are shown in English/)).toBeVisible();
  await dialog.getByRole('link', { name: 'Panel' }).click();
  await expect(factOf(page.locator('main'), 'Title').last()).toContainText('ENPanel');
});

test('nothing was reported on any console', () => {
  expect(program.problems).toEqual([]);
});
