import { expect, test, type Locator } from '@playwright/test';
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
  for (const to of ['negotiation', 'final', 'open'] as const) {
    await call('document.moveState', { id: documentId, to, reason: 'As agreed' });
  }
  await call('record.create', {
    kind: 'documentVersion',
    values: { documentId, label: 'L.1', date: '2026-01-01' },
  });
  await program.go(`/tally/${documentId}`);
  await expect(grid().getByRole('row').nth(12)).toBeVisible();
});

test.afterAll(() => program.close());

const grid = (): Locator => program.page.getByRole('grid', { name: 'Participants and what they have said' });
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await program.page.keyboard.press(key);
};
const row = (at: number): Locator => grid().getByRole('row').nth(at);
const foot = (): Locator => program.page.getByRole('region', { name: 'Not yet recorded' });
async function steps(): Promise<number> {
  const where = { documentId: [documentId] };
  return (await program.call('record.list', { kind: 'endorsementStep', where, limit: 0 })).total;
}
async function standings() {
  return (await program.call('tally.get', { documentId })).standings;
}

test('ten endorsements of different formality are one deed and one undo, from the keyboard alone', async () => {
  const { page } = program;
  await grid().focus();
  await press('Control+Home', 'Home', 'ArrowRight');
  for (let taken = 1; taken < 10; taken += 1) await press('Shift+ArrowDown');
  // A letter chooses for all that are selected.
  await press('e');
  await expect(foot()).toContainText('The rows of 10 participants are not yet recorded.');
  await expect(row(1)).toContainText('would not: no form recorded');
  await press('Escape', 'Control+Home', 'ArrowRight');
  // Two words begin with I, informal and in writing, and two with A: announced orally and ad referendum.
  for (const letters of ['ii', 's', 'ii', 's', 'a', 'ii', 'ii', 's', 'aa', 'ii']) {
    await press(...letters, 'ArrowDown');
  }
  await expect(row(1)).toContainText('would count');
  await expect(row(2)).toContainText('Signed');
  await expect(row(5)).toContainText('would not: below “In writing”');
  await expect(foot()).toContainText('Then 8 would count.');
  expect(await steps()).toBe(0);
  await page.screenshot({ path: 'test-results/tally-rows.png' });
  await expect(foot().getByRole('button', { name: 'Record 10 endorsements' })).toBeVisible();
  await press('Control+Enter');
  await expect(foot()).toBeHidden();
  expect(await steps()).toBe(30);
  await expect(page.getByRole('contentinfo')).toContainText('Recorded 10 endorsements (30 steps).');
  await expect(page.getByText('10 selected')).toBeHidden();
  await expect(row(5)).toContainText('below “In writing”');
  expect((await standings()).filter(({ counted }) => counted)).toHaveLength(8);
  await press('Control+z');
  await expect.poll(steps).toBe(0);
});

test('a letter that begins no choice says so, one that begins a later word chooses, and a form proposes that it endorses', async () => {
  const { page } = program;
  await grid().focus();
  await press('Control+Home', 'Home', 'ArrowRight', 'ArrowRight');
  await expect(row(1)).toContainText('Not approached');
  await press('x');
  await expect(page.getByRole('contentinfo')).toContainText('No choice in Formality begins with “x”.');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(foot()).toBeHidden();
  // “In writing”, also as a capital letter; the next key is the grid's again.
  await press('W', 'ArrowDown', 's', 'ArrowDown', 'i', 'i');
  await expect(row(1)).toContainText(/Endorsed.*In writing/);
  await expect(row(2)).toContainText(/Endorsed.*Signed/);
  await expect(row(3)).toContainText(/Endorsed.*In writing/);
  await expect(foot()).toContainText('The rows of 3 participants are not yet recorded.');
  await expect(foot()).toContainText('Then 3 would count.');
  // What is said of a position holds.
  await press('ArrowDown', 'ArrowLeft', 'd', 'ArrowRight', 'w');
  await expect(row(4)).toContainText(/Declined.*In writing/);
  await foot().getByRole('button', { name: 'Discard' }).click();
  await expect(foot()).toBeHidden();
});

test('a row has its day and its evidence beside, and what is wrong with it stands at its cell', async () => {
  const { page, call } = program;
  await grid().focus();
  await press('Control+Home', 'Home', 'ArrowRight', 'e', 'ArrowRight', 's');
  await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await page.keyboard.type('NV 12/2026');
  // The same key that records leaves the cell.
  await press('Enter', 'ArrowUp', 'ArrowLeft', 'F2');
  const day = grid().getByRole('group', { name: /^Date: / });
  await day.getByRole('spinbutton', { name: /^year/i }).fill('2025');
  await press('Enter');
  await expect(foot()).toContainText('One row cannot be recorded as it is');
  const fault = grid().getByRole('gridcell').filter({ hasText: 'cannot have been endorsed' });
  await expect(fault.first()).toBeVisible();
  await expect(foot().getByRole('button', { name: /^Record/ })).toBeDisabled();
  await page.screenshot({ path: 'test-results/tally-fault.png' });
  await press('ArrowUp', 'F2');
  await day.getByRole('spinbutton', { name: /^year/i }).fill('2026');
  await press('Control+Enter');
  await expect(foot()).toBeHidden();
  const recorded = (
    await call('record.list', { kind: 'endorsementStep', where: { documentId: [documentId] } })
  ).rows;
  expect(recorded.map(({ evidence }) => evidence)).toEqual(['NV 12/2026', 'NV 12/2026', 'NV 12/2026']);
  await expect(row(1)).toContainText('NV 12/2026');
});

test('a block of a spreadsheet becomes rows, or nothing of it', async () => {
  const { page, app } = program;
  const copy = (...lines: string[]): Promise<void> =>
    app.evaluate(
      ({ clipboard }, text) => clipboard.writeText(text),
      lines.map((line) => line.replaceAll('|', '\t')).join('\n'),
    );
  await copy(
    'State|Position|Form|Date|Note',
    'Kenya|Endorsed|Signed|5 March 2026|NV 21',
    'Atlantis|Endorsed|||NV 22',
  );
  await grid().focus();
  await press('Control+Home', 'Control+v');
  await expect(page.getByText('Nothing was pasted. Not understood: Atlantis.')).toBeVisible();
  await expect(foot()).toBeHidden();
  await copy(
    'State|Position|Form|Date|Note',
    'Kenya|Endorsed|Signed|5 March 2026|NV 21',
    'Ghana|Declined|||NV 22',
  );
  await grid().focus();
  await press('Control+v');
  await expect(foot()).toContainText('The rows of 2 participants are not yet recorded.');
  await page.getByRole('searchbox').fill('kenya');
  await expect(grid().getByRole('row', { name: 'Kenya' })).toContainText('would count');
  await expect(grid().getByRole('row', { name: 'Kenya' })).toContainText('5 Mar 2026');
  await page.getByRole('searchbox').fill('');
  await foot().getByRole('button', { name: 'Discard' }).click();
  await expect(foot()).toBeHidden();
});

test('a row that needs more is finished in the dialog, and stands in both', async () => {
  const { page } = program;
  await grid().focus();
  await press('Control+Home', 'ArrowDown', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await press('F2');
  await page.getByRole('option', { name: 'Reservation' }).click();
  await expect(foot()).toContainText('One row cannot be recorded as it is');
  await press('Home', 'Enter');
  const dialog = page.getByRole('dialog', { name: 'Record endorsement' });
  await expect(dialog.getByRole('button', { name: /Qualification/ })).toContainText('Reservation');
  await dialog.getByRole('textbox', { name: /wording/i }).fill('On the costs');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(foot()).not.toContainText('cannot be recorded');
  await foot().getByRole('button', { name: 'Discard' }).click();
  await expect(foot()).toBeHidden();
});

test('the ledger stands beside, with why its participant does not count', async () => {
  const { page } = program;
  await row(2).click();
  const panel = page.getByRole('complementary').last();
  await expect(panel.getByRole('status')).toContainText('Does not count: it has not endorsed');
  await row(1).click();
  await expect(page.getByRole('complementary').last().getByRole('status')).toHaveText('Counts.');
});

test('a public tally shows nothing that is written, and what stands beside it names nobody who spoke', async () => {
  const { page } = program;
  await grid().focus();
  await press('Control+Home', 'ArrowDown', 'ArrowDown', 'Home', 'ArrowRight', 'd');
  await expect(foot()).toBeVisible();
  const name = (await row(1).getAttribute('aria-label')) ?? '';
  await expect(page.getByRole('contentinfo')).toContainText(name);
  await page
    .getByRole('radio', { name: 'Public' })
    .or(page.getByRole('tab', { name: 'Public' }))
    .click();
  await expect(page.getByText('Only what may be made public.')).toBeVisible();
  await expect(foot()).toBeHidden();
  await expect(grid()).not.toContainText('Declined');
  await expect(page.getByRole('contentinfo')).not.toContainText(name);
  await page.screenshot({ path: 'test-results/tally-public-foot.png' });
  await page
    .getByRole('radio', { name: 'The secretariat' })
    .or(page.getByRole('tab', { name: 'The secretariat' }))
    .click();
  await expect(page.getByText('for the secretariat only')).toBeVisible();
  await foot().getByRole('button', { name: 'Discard' }).click();
});

test('sorted by position those that are alike keep the natural order', async () => {
  await grid().getByRole('button', { name: 'Position' }).click();
  const names = async (): Promise<string[]> =>
    (
      await grid()
        .getByRole('row')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
    ).slice(1, 8);
  const first = await names();
  expect(first).toEqual([...first].sort((a, b) => a.localeCompare(b, 'en')));
  await grid().getByRole('button', { name: 'Position' }).click();
  await expect(row(1)).toContainText('Endorsed');
  const [, ...others] = await names();
  expect(others).toEqual([...others].sort((a, b) => a.localeCompare(b, 'en')));
});

test('a sheet is printed for those that are selected, and for nobody else', async () => {
  const { page, call } = program;
  for (const at of [3, 5, 6]) await row(at).getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Print sheet for 3 selected' }).click();
  const dialog = page.getByRole('dialog', { name: 'Endorsement sign-off sheet' });
  await expect(dialog.getByRole('button', { name: /Who is on it/ })).toContainText('Only those selected');
  await dialog.getByRole('button', { name: 'Issue and print' }).click();
  await expect(dialog).toBeHidden();
  const [sheet] = (await call('record.list', { kind: 'signOffSheet', where: { documentId: [documentId] } }))
    .rows;
  expect(sheet).toMatchObject({ extent: 'chosen' });
  expect(sheet?.['rows']).toHaveLength(3);
  await program.go(`/records/signOffSheet/${sheet?.id ?? ''}?tab=rows`);
  await expect(page.getByRole('list', { name: 'Rows' }).getByRole('listitem')).toHaveCount(3);
});
