import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(() => program.close());

test.beforeEach(async () => {
  const { page } = program;
  await page.keyboard.press('Escape');
  await program.go('/records/reconvening?isNew=true');
  await expect(page.getByRole('dialog', { name: 'New reconvening' })).toBeVisible();
  // What the last one typed is kept.
  const discard = page.getByRole('button', { name: 'Discard changes' });
  if (await discard.isVisible()) await discard.click();
});

const field = (name: string) =>
  program.page.getByRole('dialog', { name: 'New reconvening' }).getByRole('combobox', { name });

test('what is typed exactly is taken with Tab, by a short name as by a long one in another language', async () => {
  const { page } = program;
  await field('Host event').click();
  await page.keyboard.type('cnd 70');
  await page.keyboard.press('Tab');
  await expect(field('Host event')).toHaveValue('CND 70');
  await field('Host event').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('soixante-septieme session de la commission des stupefiants');
  await page.keyboard.press('Tab');
  await expect(field('Host event')).toHaveValue('CND 67');
});

test('Enter takes the first that matches, and another one when it is typed again', async () => {
  const { page } = program;
  await field('Time zone').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('new yor');
  await page.keyboard.press('Enter');
  await expect(field('Time zone')).toHaveValue(/New York/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('vienna');
  await page.keyboard.press('Enter');
  await expect(field('Time zone')).toHaveValue(/Vienna/);
});

test('what means nothing stays as it was typed and is said to', async () => {
  const { page } = program;
  await field('Host event').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('CND 99');
  await page.keyboard.press('Tab');
  await expect(field('Host event')).toHaveValue('CND 99');
  await expect(field('Host event')).toHaveAccessibleDescription('Nothing is called “CND 99” here.');
});

test('going by with Tab opens no list, pressing opens one', async () => {
  const { page } = program;
  await field('Host event').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await field('Host event').click();
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('a city that is typed brings its zone', async () => {
  const { page } = program;
  const dialog = page.getByRole('dialog', { name: 'New reconvening' });
  await dialog.getByLabel('City').fill('Geneva');
  await expect(field('Time zone')).toHaveValue(/Zurich|Geneva/);
  await dialog.getByLabel('City').fill('Vienna');
  await expect(field('Time zone')).toHaveValue(/Vienna/);
});

test('a word that begins another one is chosen by being typed whole', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', { kind: 'delegation', limit: 1 });
  await program.go(`/records/delegation/${rows[0]?.id ?? ''}?tab=delegate`);
  await page.getByRole('button', { name: 'New delegate' }).click();
  const rank = page.getByRole('dialog').getByRole('button', { name: /Rank/ });
  await rank.focus();
  await page.keyboard.type('Minister');
  await expect(rank).toContainText(/^Minister$/);
  await page.keyboard.press('Escape');
});

test('what nothing is called is made along with the record that names it, in one deed', async () => {
  const { page, call } = program;
  await program.go('/records/session?isNew=true');
  const dialog = page.getByRole('dialog', { name: 'New session' });
  await dialog.getByRole('textbox', { name: /^Title, English/ }).fill('Briefing on the annex');
  await dialog.getByRole('button', { name: /Kind/ }).focus();
  await page.keyboard.type('Plenary');
  const room = dialog.getByRole('combobox', { name: 'Room' });
  await room.click();
  await page.keyboard.type('Boardroom E');
  await expect(page.getByRole('option', { name: 'Create “Boardroom E”' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('It is new and will be added along.')).toBeVisible();
  await dialog.getByLabel('Venue').fill('VIC');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  const made = async () =>
    (await call('record.named', { kind: 'room', texts: ['Boardroom E'] })).flat().length;
  expect(await made()).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(made).toBe(0);
});
