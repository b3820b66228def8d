/** The box for everything: which words find which commands, and what stands before what. */
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { act } from '../support/facts.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(() => program.close());

async function look(text: string): Promise<void> {
  const { page } = program;
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search or do anything' }).fill(text);
}

for (const [text, title] of [
  ['backup', 'Back up now'],
  ['back up', 'Back up now'],
  ['backup', 'Restore a backup…'],
  ['restore', 'Restore a backup…'],
  ['job', 'What is being done'],
  ['check', 'Read the file through'],
  ['quit', 'Quit'],
  ['print', 'Help'],
] as const) {
  test(`“${text}” finds ${title}`, async () => {
    const { page } = program;
    await look(text);
    await expect(page.getByRole('option').filter({ hasText: title }).first()).toBeVisible();
    await page.keyboard.press('Escape');
  });
}

for (const [text, titles] of [
  ['task', ['Go to tasks', 'New task']],
  ['help', ['Help']],
] as const) {
  test(`“${text}” finds ${titles.join(' and ')} before whatever else is called so`, async () => {
    const { page } = program;
    await look(text);
    for (const [at, title] of titles.entries()) {
      await expect(page.getByRole('option').nth(at)).toContainText(title);
    }
    await page.keyboard.press('Escape');
  });
}

test('a session that says a word somewhere in its notes stands after the command that is called so', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', { kind: 'session', limit: 1 });
  const id = rows[0]?.id ?? '';
  await call('record.update', { kind: 'session', id, values: { internalNotes: 'to share with the host' } });
  await look('share');
  const options = page.getByRole('option');
  await expect(options.filter({ hasText: 'to share with the host' })).toBeVisible();
  const told = await options.allInnerTexts();
  const at = (text: string): number => told.findIndex((one) => one.includes(text));
  expect(at('Save a copy to share')).toBeGreaterThanOrEqual(0);
  expect(at('Save a copy to share')).toBeLessThan(at('to share with the host'));
  await page.screenshot({ path: 'test-results/palette.png' });
  await page.keyboard.press('Escape');
});

test('what a page prints, and whom it erases, is found on that page', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', { kind: 'reconvening', limit: 1 });
  await program.go(`/records/reconvening/${rows[0]?.id ?? ''}`);
  await look('history');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'History', selected: true })).toBeVisible();
  await look('print');
  await expect(page.getByRole('option').first()).toContainText('Print');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Language');
  await page.keyboard.press('Escape');
  const delegates = await call('record.list', { kind: 'delegate', limit: 1 });
  await program.go(`/records/delegate/${delegates.rows[0]?.id ?? ''}`);
  await look('erase');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('erased for good');
  await page.keyboard.press('Escape');
});

test('that there is nothing to do again is said in its own words, and is no failure', async () => {
  const { page } = program;
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('There is nothing to do again').first()).toBeVisible();
  await expect(page.locator('.toast-error')).toHaveCount(0);
});

test('a dialog that prints keeps its keys after it has shown a page', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', { kind: 'reconvening', limit: 1 });
  await program.go(`/records/reconvening/${rows[0]?.id ?? ''}`);
  await act(page.locator('main'), 'Print participants');
  const dialog = page.getByRole('dialog', { name: 'List of participants' });
  const shown = program.app.waitForEvent('window');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await shown;
  await expect(page.getByText(/^Preview/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

for (const [text, title] of [
  ['countries', 'Go to participants'],
  ['schedule', 'Go to the timetable'],
  ['zoom', 'Larger'],
  ['dark mode', 'Switch between light and dark'],
  ['sidebar', 'Fold the rail'],
] as const) {
  test(`“${text}” finds ${title}`, async () => {
    const { page } = program;
    await look(text);
    await expect(page.getByRole('option').filter({ hasText: title }).first()).toBeVisible();
    await page.keyboard.press('Escape');
  });
}

test('it begins with what was last looked at', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', { kind: 'hostEvent', limit: 1, sort: [{ by: 'shortName' }] });
  await program.go(`/records/hostEvent/${rows[0]?.id ?? ''}`);
  const name = (await page.locator('h1').textContent()) ?? '';
  await program.go('/help');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Escape');
});

test('a name in another language is shown where it is what matched', async () => {
  const { page } = program;
  await look('autriche');
  const option = page.getByRole('option').filter({ hasText: 'Austria' }).first();
  await expect(option).toContainText('Autriche');
  await page.keyboard.press('Escape');
  await look('austria');
  await expect(page.getByRole('option').filter({ hasText: 'Austria' }).first()).not.toContainText('Autriche');
  await page.keyboard.press('Escape');
});
