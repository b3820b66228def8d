import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let documentId: string;

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  documentId = await call('record.create', {
    kind: 'document',
    values: { symbol: 'GC/2026/CALL/1', title: { en: 'Call to action' }, kind: 'call_to_action' },
  }).then(({ id }) => id);
  const values = { documentId, label: 'L.1', date: '2026-01-01' };
  const { id } = await call('record.create', { kind: 'documentVersion', values });
  await program.go(`/records/documentVersion/${id}`);
  await expect(page.getByRole('button', { name: 'Paste text…' })).toBeVisible();
});

test.afterAll(() => program.close());

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await program.page.keyboard.press(key);
};
const copied = (...lines: string[]): Promise<void> =>
  program.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), lines.join('\n'));
const area = (label: string) =>
  program.page.getByRole('textbox', { name: `Text of paragraph ${label}`, exact: true });
const labels = (): Promise<(string | null)[]> =>
  program.page.locator('.text-label').evaluateAll((all) => all.map((one) => one.getAttribute('value')));

test('a text that was copied elsewhere becomes paragraphs, seen before, in one deed and one undo', async () => {
  const { page } = program;
  await copied(
    'Alarmed by the spread of synthetic drugs,',
    'Recalling their declaration,',
    '1. Resolve to act together;',
    '(a) in Vienna;',
    '2. Decide to meet again.',
  );
  await page.getByRole('heading', { name: 'No paragraphs yet' }).click();
  await press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste a text' });
  await expect(dialog.getByRole('status')).toHaveText('5 paragraphs · 3 of them numbered');
  await dialog.getByRole('textbox', { name: 'Number of paragraph PP2' }).fill('PP1');
  await page.screenshot({ path: 'test-results/text-paste.png' });
  await press('Control+Enter');
  // Refused: before that is said, the main action is still under way.
  const second = dialog.getByRole('textbox', { name: 'Number of paragraph PP1' }).nth(1);
  await expect(second).toHaveAccessibleDescription('There is one already.');
  await second.fill('PP2');
  await press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(labels).toEqual(['PP1', 'PP2', 'OP1', 'OP1 (a)', 'OP2']);
  await expect(area('OP1')).toHaveValue('Resolve to act together;');
  // In a field the same keys are the field's.
  await page.getByRole('tab', { selected: true }).focus();
  await press('Control+z');
  await expect.poll(labels).toEqual([]);
  await press('Control+Shift+z');
  await expect.poll(labels).toHaveLength(5);
});

test('a few lines pasted within a paragraph go behind it at once; words within it stay words', async () => {
  await area('OP2').click();
  await press('End');
  await copied('Invite others;', 'Report on it.');
  await press('Control+v');
  await expect.poll(labels).toEqual(['PP1', 'PP2', 'OP1', 'OP1 (a)', 'OP2', 'OP3', 'OP4']);
  await expect(area('OP4')).toHaveValue('Report on it.');
  await copied(' in 2028');
  await area('OP2').click();
  await press('End', 'Control+v');
  await expect(area('OP2')).toHaveValue('Decide to meet again. in 2028');
});

test('a text is translated beside its source, from one paragraph to the next by Tab', async () => {
  const { page, call } = program;
  await page.getByRole('button', { name: /Language of the text/ }).click();
  await page.getByRole('option', { name: 'French' }).click();
  await page.getByRole('button', { name: /Beside it/ }).click();
  await page.getByRole('option', { name: 'Beside it in English' }).click();
  await expect(page.locator('.text-source').first()).toHaveText('Alarmed by the spread of synthetic drugs,');
  await area('PP1').click();
  await page.keyboard.type('Alarmés,');
  await press('Tab');
  await expect(area('PP2')).toBeFocused();
  await page.keyboard.type('Rappelant,');
  await press('Tab', 'Shift+Tab');
  await expect(area('PP2')).toBeFocused();
  await page.screenshot({ path: 'test-results/text-beside.png' });
  await expect
    .poll(async () => (await call('record.list', { kind: 'paragraph' })).rows.map(({ text }) => text))
    .toContainEqual({ en: 'Recalling their declaration,', fr: 'Rappelant,' });
});

test('a new version begins as a copy of the last, and a reservation picks its paragraphs from the text', async () => {
  const { page, call } = program;
  for (const to of ['negotiation', 'final', 'open'] as const) {
    await call('document.moveState', { id: documentId, to, reason: 'As agreed' });
  }
  await program.go(`/records/document/${documentId}?tab=documentVersion`);
  await page.getByRole('button', { name: 'New version' }).first().click();
  const form = page.getByRole('dialog', { name: 'New version' });
  await form.getByRole('textbox', { name: 'Version' }).fill('L.2');
  const day = form.getByRole('group', { name: /^Date/ });
  await day.getByRole('spinbutton', { name: /^day/i }).fill('02');
  await day.getByRole('spinbutton', { name: /^month/i }).fill('02');
  await day.getByRole('spinbutton', { name: /^year/i }).fill('2026');
  await press('Control+Enter');
  await expect(area('OP1')).toHaveValue(/Resolve to act together/);

  await program.go(`/tally/${documentId}`);
  await page.getByRole('row', { name: 'Albania' }).click();
  await page.getByRole('button', { name: 'Record endorsement' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Record endorsement' });
  await dialog.getByRole('button', { name: /Qualification$/ }).click();
  await page.getByRole('option', { name: 'Reservation' }).click();
  const picks = dialog.getByRole('list', { name: /aragraphs/ });
  await expect(picks.getByRole('listitem').filter({ hasText: 'Resolve to act together' })).toBeVisible();
  await picks.getByRole('listitem').filter({ hasText: 'Resolve to act together' }).getByText('OP1').click();
  await page.screenshot({ path: 'test-results/tally-paragraphs.png' });
  await dialog.getByRole('button', { name: 'Record endorsement' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('complementary').last()).toContainText('Resolve to act together;');
});
