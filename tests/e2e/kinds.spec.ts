import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { factOf } from '../support/facts.ts';

/** A kind that is nothing but its modules has a list, a form, a page, a history, and is found. */
test.describe.configure({ mode: 'serial' });

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.page.getByRole('button', { name: 'Open the sample workspace' }).click();
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(async () => {
  await program.close();
});

test('focal point roles are listed on their participant’s page, and one is added there', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', { kind: 'focalPointRole' });
  const participantId = String(rows[0]?.['participantId']);
  await program.go(`/records/participant/${participantId}?tab=focalPointRole`);
  await expect(page.getByRole('row', { name: 'National focal point (sample)' })).toContainText(
    'Focal point (sample)',
  );
  await page.getByRole('button', { name: 'New focal point role' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Early warning');
  await dialog.getByRole('textbox', { name: 'For' }).fill('New psychoactive substances');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: 'Early warning' })).toContainText('New psychoactive substances');
});

test('one is found by what it is for, and its page says what happened to it', async () => {
  const { page } = program;
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox').fill('psychoactive');
  await page.getByRole('option', { name: /Early warning/ }).click();
  await expect(page.getByRole('heading', { name: 'Early warning' })).toBeVisible();
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByText('added the focal point role “Early warning”').first()).toBeVisible();
});

test('what it belongs to cannot be changed, and undo takes it away', async () => {
  const { page, call } = program;
  await page.getByRole('tab', { name: 'Overview' }).click();
  const main = page.locator('main');
  await expect(factOf(main, 'For')).toBeVisible();
  await expect(main.getByText('Participant', { exact: true })).toBeVisible();
  await expect(factOf(main, 'Participant')).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect
    .poll(async () => (await call('record.list', { kind: 'focalPointRole', text: 'psychoactive' })).total)
    .toBe(0);
});
