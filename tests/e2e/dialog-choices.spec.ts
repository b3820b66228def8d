import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
});

test.afterAll(() => program.close());

test('what was chosen in a form for something new has the focus, and Tab goes on from there', async () => {
  const { page } = program;
  await program.go('/records/session');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New session' });
  await dialog.getByRole('textbox', { name: /^Title/ }).fill('Round table');
  const kind = dialog.getByRole('button', { name: /Kind/ });
  await kind.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Plenary', exact: true }).press('Enter');
  await expect(kind).toContainText('Plenary');
  await expect(kind).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: /Status/ })).toBeFocused();
});
