/** Where the focus is: in the first field of every dialog, on the first fault, on what was made; never nowhere. */
import { expect, test } from '@playwright/test';
import { act } from '../support/facts.ts';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let reconveningId: string;
let documentId: string;

test.beforeAll(async () => {
  program = await launch();
  const { call, page } = program;
  await call('shell.openSample', {});
  await expect(page.getByRole('navigation', { name: 'Map of the program' })).toBeVisible();
  reconveningId = (await call('record.list', { kind: 'reconvening', limit: 1 })).rows[0]?.id ?? '';
  documentId = (await call('record.list', { kind: 'document', limit: 1 })).rows[0]?.id ?? '';
});

test.afterAll(() => program.close());

/** What has the focus: where it stands, and what of. */
const focus = () =>
  program.page.evaluate(() => {
    const element = document.activeElement;
    const dialog = element?.closest('[role="dialog"], [role="alertdialog"]');
    const isField = element?.matches('input, textarea, .select-button, [role="spinbutton"]') ?? false;
    const hasField =
      dialog?.querySelector(
        '.dialog-content :is(input:enabled:not([readonly]), textarea:enabled, .select-button:enabled, [role="spinbutton"])',
      ) !== null;
    return {
      isNowhere: element === document.body || element === null,
      isInDialog: dialog !== null && dialog !== undefined && element !== dialog,
      isField: isField || !hasField,
    };
  });

/** A press that misses the dialog closes nothing. */
const pressBeside = (): Promise<void> => program.page.mouse.click(4, 400);

const IN_DIALOG = { isNowhere: false, isInDialog: true, isField: true };

const KINDS = [
  'session',
  'delegation',
  'document',
  'participant',
  'workingGroup',
  'reconvening',
  'hostEvent',
  'room',
];

for (const kind of KINDS) {
  test(`a new ${kind} begins in its first field, and closing it leaves the focus on the page`, async () => {
    const { page } = program;
    await program.go(`/records/${kind}`);
    await expect(page.locator('.frame-main [role="grid"]')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('.screen-actions .button-primary').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect.poll(focus).toEqual(IN_DIALOG);
    await pressBeside();
    await expect.poll(focus).toEqual(IN_DIALOG);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect.poll(focus).toMatchObject({ isNowhere: false, isInDialog: false });
  });
}

for (const [path, buttons] of [
  ['records/reconvening/RECONVENING', ['Print participants', 'Export calendar', 'Invite']],
  ['records/participant', ['Add States']],
  ['tally/DOCUMENT', ['Print tally']],
] as const) {
  for (const name of buttons) {
    test(`“${name}” of ${path} begins within the dialog`, async () => {
      const { page } = program;
      await program.go(`/${path.replace('RECONVENING', reconveningId).replace('DOCUMENT', documentId)}`);
      await act(page.locator('main'), name);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect.poll(focus).toEqual(IN_DIALOG);
      await pressBeside();
      await expect.poll(focus).toEqual(IN_DIALOG);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect.poll(focus).toMatchObject({ isNowhere: false });
    });
  }
}

for (const command of ['Preferences', 'Save a copy to share', 'Restore a backup', 'What is being done']) {
  test(`“${command}” begins within the dialog`, async () => {
    const { page } = program;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or do anything' }).fill(command);
    await expect(page.getByRole('option').first()).toContainText(command);
    await page.keyboard.press('Enter');
    await expect(page.locator('.dialog-body')).toBeVisible();
    await expect.poll(focus).toEqual(IN_DIALOG);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect.poll(focus).toMatchObject({ isNowhere: false });
  });
}

test('what is refused is gone to, and what was typed makes the fault go', async () => {
  const { page } = program;
  await program.go('/records/room?isNew=true');
  const dialog = page.getByRole('dialog', { name: 'New room' });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('Venue').fill('VIC');
  await dialog.getByLabel('Capacity').fill('12');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('textbox', { name: /^Name, English/ })).toBeFocused();
  await page.keyboard.type('Annex');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: /Annex/ })).toBeVisible();
  await expect(page.locator('.frame-main [role="grid"]')).toBeFocused();
});

test('a page that is left by its keys leaves the focus in the next one', async () => {
  const { page } = program;
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New room' }).focus();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/records\/participant/);
  await expect(page.locator('.frame-main [role="grid"]')).toBeFocused();
});
