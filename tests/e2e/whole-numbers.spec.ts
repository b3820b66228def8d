import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { factOf, openFact } from '../support/facts.ts';

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});
test.afterAll(() => program.close());

/** The capacity of a room, as the core has it. */
async function capacityOf(name: string): Promise<unknown> {
  const { rows } = await program.call('record.list', { kind: 'room' });
  return rows.find((row) => JSON.stringify(row['name']).includes(name))?.['capacity'];
}

test('a number that is still being typed is saved by the key that saves', async () => {
  const { page } = program;
  await page.getByRole('link', { name: 'Rooms' }).click();
  await page.getByRole('button', { name: 'New room' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name, English').fill('Annex');
  await dialog.getByLabel('Venue').fill('VIC');
  const capacity = dialog.getByLabel('Capacity');
  await capacity.click();
  await page.keyboard.type('-');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('120');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => capacityOf('Annex')).toBe(120);
});

test('one that is changed in a record is told as it is typed, and saved by the key that saves', async () => {
  const { page } = program;
  await page.getByRole('row', { name: 'Annex' }).click();
  const panel = page.getByRole('complementary');
  await openFact(panel, 'Capacity');
  const capacity = panel.getByRole('textbox', { name: 'Capacity' });
  await expect(capacity).toHaveValue('120');
  await capacity.click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('5');
  await expect(capacity).toHaveValue('125');
  await page.keyboard.press('Control+S');
  await expect.poll(() => capacityOf('Annex')).toBe(125);
  await expect(factOf(panel, 'Capacity')).toContainText('125');
});
