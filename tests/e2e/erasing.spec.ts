import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(() => program.close());

test('a person is erased from their page, after it is said what that reaches and what not', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', { kind: 'delegate', limit: 1 });
  const [delegate] = rows;
  const name = 'Zebulon Quxworth';
  await call('record.update', { kind: 'delegate', id: delegate?.id ?? '', values: { name } });
  await page.goto(`app://reconvene/index.html#/records/delegate/${delegate?.id ?? ''}`);
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await page.getByRole('button', { name: 'Erase person…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase this person?' });
  await expect(dialog).toContainText(
    'Backups, other copies, and papers that were made before still hold the name.',
  );
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Erased' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Erase person…' })).toHaveCount(0);
  await expect(page.getByText(name)).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Erased');
  await expect(page.getByRole('textbox', { name: 'Name' })).not.toBeEditable();
  await page.goto('app://reconvene/index.html#/records/delegate');
  await expect(page.getByRole('row').filter({ hasText: 'Erased' }).first()).toBeVisible();
});
