/** The clipboard between the program and a spreadsheet that is not ours, both ways. */
import { expect, test } from '@playwright/test';
import { openCalc, type Calc } from '../support/calc/calc.ts';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let calc: Calc;

test.beforeAll(async () => {
  // One after the other: two programs that come up at once on two cores take longer than both.
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  calc = await openCalc();
});

test.afterAll(async () => {
  await calc.close();
  await program.close();
});

const grid = () => program.page.locator('main').getByRole('grid');
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await program.page.keyboard.press(key);
};

test('a range of the list of sessions stands in Calc cell by cell', async () => {
  const { page, app } = program;
  await program.go('/records/session');
  await expect(grid().getByRole('row').nth(3)).toBeVisible();
  await grid().focus();
  await press('Control+Home', 'Home');
  for (let times = 0; times < 5; times += 1) await press('Shift+ArrowRight');
  for (let times = 0; times < 6; times += 1) await press('Shift+ArrowDown');
  await press('Control+c');
  await expect(page.getByRole('contentinfo')).toContainText('Copied 7 rows.');
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  const cells = copied.split('\n').map((row) => row.split('\t'));
  expect(cells).toHaveLength(7);
  expect(cells.every((row) => row.length === 6)).toBe(true);
  expect(await calc.paste()).toEqual(cells);
});

test('delegates copied in Calc come into a delegation, two cells are corrected on the way, and one undo takes them back', async () => {
  const { page, call } = program;
  const total = async (): Promise<number> => (await call('record.list', { kind: 'person', limit: 0 })).total;
  const before = await total();
  const [delegation] = (await call('record.list', { kind: 'delegation', limit: 1 })).rows;
  await program.go(`/records/delegation/${delegation?.id ?? ''}?tab=delegate`);
  await expect(page.getByRole('tab', { name: 'Delegates' })).toHaveAttribute('aria-selected', 'true');
  await calc.copy([
    ['Title', 'Name', 'Role', 'E-mail'],
    ['Director, “precursors”', 'Zoé Martin', 'Adviser', 'z.martin@example.org'],
    ['Head of laboratory', 'Paul Roux', 'Clown', 'p.roux@example.org'],
    ['First Secretary', 'مريم حداد', 'Deputy', 'm.haddad@example.org'],
  ]);
  await page.getByRole('heading', { level: 1 }).click();
  await press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste into the list' });
  await expect(dialog.getByRole('status')).toContainText('2 cells were not understood');
  for (const [wrong, right] of [
    ['Clown', 'conseiller'],
    ['Deputy', 'deputy head'],
  ] as const) {
    await dialog.getByRole('gridcell', { name: new RegExp(wrong) }).dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(right);
    await press('Enter');
  }
  await expect(dialog.getByRole('status')).toContainText('3 records are added.');
  await press('Control+Enter');
  await expect(dialog).toBeHidden();
  const row = (name: string) => page.getByRole('row', { name });
  await expect(row('Zoé Martin')).toContainText('Director, “precursors”');
  await expect(row('Paul Roux')).toContainText('Adviser');
  await expect(row('مريم حداد')).toContainText('Deputy head');
  expect(await total()).toBe(before + 3);
  await press('Control+z');
  await expect.poll(total).toBe(before);
});
