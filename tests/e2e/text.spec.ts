import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  await page.getByRole('button', { name: 'Open the sample workspace' }).click();
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const { rows } = await call('record.list', { kind: 'documentVersion', where: { label: ['Rev.1'] } });
  const draft = rows.find(({ titles }) => titles['document']?.en?.startsWith('Vienna') === true);
  await program.go(`/records/documentVersion/${draft?.id ?? ''}`);
});

test.afterAll(async () => {
  await program.close();
});

const area = (label: string) =>
  program.page.getByRole('textbox', { name: `Text of paragraph ${label}`, exact: true });

test('a version is made of the one before, with its paragraphs', async () => {
  const { page } = program;
  await expect(page.getByText('stays as it is')).toBeVisible();
  await page.getByRole('button', { name: 'New version from this…' }).click();
  const dialog = page.getByRole('dialog', { name: 'New version' });
  await dialog.getByRole('textbox', { name: 'Version' }).fill('Rev.2');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('heading', { name: 'Rev.2' })).toBeVisible();
  await expect(area('OP5')).toHaveValue(/^Agree to report/);
});

test('its text is written, split, moved and numbered from the keyboard', async () => {
  const { page } = program;
  await area('OP3').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(area('OP3 bis')).toBeFocused();
  await page.keyboard.type('Decide to meet again.');
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => page.locator('.text-label').evaluateAll((all) => all.map((one) => one.getAttribute('value'))))
    .toEqual(['PP1', 'PP2', 'PP3', 'OP1', 'OP2', 'OP3 bis', 'OP3', 'OP4', 'OP5']);
  await area('OP1').fill('Resolve to act together.');
  await page.getByRole('button', { name: 'Number anew' }).click();
  await expect(area('OP6')).toHaveValue(/^Agree to report/);
  await expect(area('OP3')).toHaveValue('Decide to meet again.');
  await area('OP6').focus();
  await page.getByRole('button', { name: 'Delete OP6' }).click();
  await expect(area('OP6')).toBeHidden();
});

test('what changed since the version before is said paragraph by paragraph', async () => {
  const { page } = program;
  await page.getByRole('tab', { name: 'What changed' }).click();
  const line = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await expect(line('Decide to meet again.')).toContainText('Added');
  await expect(line('Resolve to act together.').first()).toContainText('Changed');
  await expect(line('Undertake to widen access')).toContainText('Was OP3');
  await expect(line('Agree to report')).toContainText('Deleted');
  await expect(line('Alarmed by')).toContainText('Carried over');
  await expect(page.getByText('1 added · 1 deleted · 1 changed')).toBeVisible();
  expect(program.problems).toEqual([]);
});

/** What is saved of all paragraphs, read past the page. */
const saved = async (): Promise<unknown[]> =>
  (await program.call('record.list', { kind: 'paragraph' })).rows.map(({ text }) => text);
const english = (en: string) => expect.objectContaining({ en });

for (const keys of ['Control+Enter', 'Control+s']) {
  test(`${keys} saves a paragraph and leaves it whole`, async () => {
    const { page } = program;
    await page.getByRole('tab', { name: 'Text', exact: true }).click();
    const count = await page.locator('.text-line').count();
    const text = `Decide by ${keys}.`;
    await area('OP2').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
    await page.keyboard.press(keys);
    await expect(area('OP2')).not.toBeFocused();
    await expect.poll(saved).toContainEqual(english(text));
    await expect(page.getByText('form not saved')).toBeHidden();
    await expect(page.locator('.text-line')).toHaveCount(count);
    await expect(area('OP2')).toHaveValue(text);
    await page.keyboard.press('Enter');
    await expect(area('OP2')).toBeFocused();
  });
}

test('a paragraph that is left for another tab is saved before the tab is read', async () => {
  const { page } = program;
  await area('OP2').fill('Decide on the way to the tab.');
  await page.getByRole('tab', { name: 'What changed' }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'Decide on the way to the tab.' });
  await expect(line).toContainText('Changed');
  await expect(page.getByText('form not saved')).toBeHidden();
});

test('a paragraph that is left for another page by keys is saved', async () => {
  const { page } = program;
  await page.getByRole('tab', { name: 'Text', exact: true }).click();
  await area('OP2').fill('Decide on the way to another page.');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Go to Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  await expect.poll(saved).toContainEqual(english('Decide on the way to another page.'));
  await page.goBack();
  await page.getByRole('tab', { name: 'Text', exact: true }).click();
  await area('OP2').fill('Decide on the way back.');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Rev.1' })).toBeVisible();
  await expect.poll(saved).toContainEqual(english('Decide on the way back.'));
  await expect(page.getByText('form not saved')).toBeHidden();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(area('OP2')).toHaveValue('Decide on the way back.');
  expect(program.problems).toEqual([]);
});

test('what two windows type into one paragraph is shown to whoever comes second, and counts as not saved', async () => {
  const { page, call, app } = program;
  await page.getByRole('tab', { name: 'Text', exact: true }).click();
  const unsaved = page.getByText('1 form not saved');
  await area('OP2').fill('Decide to meet at noon.');
  await expect(unsaved).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(unsaved).toBeHidden();

  const opened = app.waitForEvent('window');
  await call('shell.newWindow', {});
  const other = await opened;
  await other.goto(page.url());
  await other.getByRole('tab', { name: 'Text', exact: true }).click();
  const theirs = other.getByRole('textbox', { name: 'Text of paragraph OP2', exact: true });
  await area('OP2').fill('Decide to meet at noon.');
  await theirs.fill('Decide to meet at dusk.');
  await theirs.blur();
  const notice = page.getByRole('alert').filter({ hasText: 'Somebody else has written this here meanwhile' });
  await expect(notice).toContainText('Decide to meet at dusk.');
  await page.screenshot({ path: 'test-results/text-meanwhile.png' });
  await area('OP1').focus();
  await expect(area('OP2')).toHaveValue('Decide to meet at noon.');
  await expect(unsaved).toBeVisible();
  await expect(theirs).toHaveValue('Decide to meet at dusk.');
  await notice.getByRole('button', { name: 'Put mine in its place' }).click();
  await expect(theirs).toHaveValue('Decide to meet at noon.');
  await expect(notice).toBeHidden();
  await expect(unsaved).toBeHidden();

  await area('OP2').fill('Decide to meet at night.');
  await theirs.fill('Decide to meet at dawn.');
  await theirs.blur();
  await notice.getByRole('button', { name: 'Take theirs' }).click();
  await expect(area('OP2')).toHaveValue('Decide to meet at dawn.');
  await expect(unsaved).toBeHidden();
  await other.close();
  expect(program.problems).toEqual([]);
});

test('what is refused stays as it was typed, and the way out is offered', async () => {
  const { page, userData } = program;
  await page.getByRole('tab', { name: 'Text', exact: true }).click();
  const path = join(userData, 'Sample.reconvene');
  await rename(path, `${path} 2`);
  const refused = page.locator('.toast').filter({ hasText: 'is not where it was opened' });
  await area('OP2').fill('Decide to act at once.');
  await area('OP1').focus();
  await expect(refused.getByRole('button', { name: 'Save a copy' })).toBeVisible();
  await expect(area('OP2')).toHaveValue('Decide to act at once.');
  await refused.getByRole('button', { name: 'Close' }).click();
  await expect(refused).toBeHidden();
  const label = page.getByRole('textbox', { name: 'Number of paragraph OP4', exact: true });
  await label.fill('OP4 ter');
  await label.press('Enter');
  await expect(refused).toBeVisible();
  await expect(label).toHaveValue('OP4 ter');
  await label.press('Escape');
  await rename(`${path} 2`, path);
  await area('OP2').focus();
  await area('OP1').focus();
  await expect.poll(saved).toContainEqual(english('Decide to act at once.'));
});

test('a paragraph that is empty in one language alone is not deleted with Backspace', async () => {
  const { page } = program;
  const count = await page.locator('.text-line').count();
  await page.getByRole('button', { name: 'Language of the text' }).click();
  await page.getByRole('option', { name: 'French' }).click();
  await expect(area('OP3')).toHaveValue('');
  await area('OP3').press('Backspace');
  await area('OP3').press('Escape');
  await page.getByRole('button', { name: 'Language of the text' }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await expect(area('OP3')).toHaveValue('Decide to meet again.');
  await expect(page.locator('.text-line')).toHaveCount(count);
});
