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
  await page.goto('app://reconvene/index.html#/records/reconvening?isNew=true');
  await expect(page.getByRole('dialog', { name: 'New reconvening' })).toBeVisible();
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
