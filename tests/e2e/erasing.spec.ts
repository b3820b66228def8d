import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { act, factOf } from '../support/facts.ts';

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
  const id = String(rows[0]?.['personId']);
  const name = 'Zebulon Quxworth';
  await call('record.update', { kind: 'person', id, values: { name } });
  await call('shell.backupNow', {});
  await program.go(`/records/person/${id}`);
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await act(page.locator('main'), 'Erase person…');
  const dialog = page.getByRole('dialog', { name: `Erase ${name}?` });
  await expect(dialog).toContainText('papers that were made before still hold the name');
  await dialog.getByRole('button', { name: 'Go on…' }).click();
  const again = page.getByRole('alertdialog', { name: `Erase ${name} for good?` });
  await expect(again).toContainText(`What is known of ${name} cannot be had back`);
  await page.screenshot({ path: 'test-results/erase-again.png' });
  expect((await call('record.get', { kind: 'person', id }))['name']).toBe(name);
  await again.getByRole('button', { name: 'Erase for good' }).click();
  await expect(again).toBeHidden();
  const backups = page.getByRole('dialog', { name: 'Backups that still name who was erased' });
  await expect(backups).toContainText('One backup says who somebody was');
  await expect(backups.getByRole('listitem')).toHaveText([/until a dozen later ones/]);
  await page.screenshot({ path: 'test-results/erased-backups.png' });
  await backups.getByRole('button', { name: 'Leave them' }).click();
  await expect(page.getByRole('heading', { name: 'Erased' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Erase person…' })).toHaveCount(0);
  await expect(page.getByText(name)).toHaveCount(0);
  await expect(page.locator('.screen-title .fact-text')).toHaveCount(0);
  await expect(factOf(page.locator('main'), 'E-mail')).toHaveCount(0);
  await act(page.locator('main'), 'Backups with names…');
  await backups.getByRole('button', { name: 'Make them anew without' }).click();
  await expect(page.getByText('One backup was made anew.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Backups with names…' })).toHaveCount(0);
  expect(await call('shell.backupsNaming', {})).toEqual([]);
  await program.go('/records/person');
  await expect(page.getByRole('row').filter({ hasText: 'Erased' }).first()).toBeVisible();
});

test('a person is erased from the page of a delegate too, and it is said that no backup holds the name', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', { kind: 'delegate', limit: 5 });
  const delegate = rows.at(-1);
  const id = String(delegate?.['personId']);
  await call('record.update', { kind: 'person', id, values: { name: 'Perpetua Vexley' } });
  await program.go(`/records/delegate/${delegate?.id ?? ''}`);
  await act(page.locator('main'), 'Erase person…');
  await page.getByRole('button', { name: 'Go on…' }).click();
  await page.keyboard.press('Escape');
  expect((await call('record.get', { kind: 'person', id }))['name']).toBe('Perpetua Vexley');
  await act(page.locator('main'), 'Erase person…');
  await page.getByRole('button', { name: 'Go on…' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect.poll(async () => (await call('record.get', { kind: 'person', id }))['name']).toBe('');
});
