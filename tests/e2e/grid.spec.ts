import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(() => program.close());

const grid = (): Locator => program.page.getByRole('grid').first();
/** A cell of a row by the heading of its column. */
async function cell(row: string | RegExp, heading: string): Promise<Locator> {
  const headings = await grid().getByRole('columnheader').allInnerTexts();
  return grid()
    .getByRole('row', { name: row })
    .first()
    .getByRole('gridcell')
    .nth(headings.findIndex((text) => text.trim() === heading));
}
async function openList(name: string): Promise<void> {
  await program.page.getByRole('link', { name, exact: true }).first().click();
  await expect(program.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(grid().getByRole('row').nth(2)).toBeVisible();
}
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await program.page.keyboard.press(key);
};
const putOnClipboard = (rows: readonly (readonly string[])[]): Promise<void> =>
  program.app.evaluate(
    ({ clipboard }, text) => clipboard.writeText(text),
    rows.map((row) => row.join('\t')).join('\r\n'),
  );
const onClipboard = (): Promise<string> => program.app.evaluate(({ clipboard }) => clipboard.readText());

test('fifteen replies are set with one letter, and one undo takes all of it back', async () => {
  const { page, call } = program;
  await openList('Delegations');
  await page.getByRole('button', { name: /^Reply: any/ }).click();
  await page.getByRole('option', { name: 'Invited' }).click();
  await page.getByRole('option', { name: 'Tentative' }).click();
  await press('Escape');
  await expect(page.getByRole('button', { name: /^Reply: Invited, Tentative/ })).toBeVisible();
  await expect(grid().getByRole('row').nth(2)).toContainText(/Tentative|Invited/);
  const meeting = (await call('record.list', { kind: 'reconvening' })).rows.find(({ shortTitle }) =>
    JSON.stringify(shortTitle).includes('CND 70'),
  );
  const awaited = async (): Promise<number> =>
    (
      await call('record.list', {
        kind: 'delegation',
        where: { attendance: ['invited', 'tentative'], reconveningId: [meeting?.id ?? ''] },
        limit: 0,
      })
    ).total;
  const before = await awaited();
  const count = Math.min(before, 15);
  expect(count).toBeGreaterThan(4);
  await grid().focus();
  await press('ArrowDown', 'ArrowRight');
  for (let taken = 1; taken < count; taken += 1) await press('Shift+ArrowDown');
  await expect(page.getByRole('region', { name: `${count} selected` })).toBeVisible();
  await press('c');
  await expect.poll(awaited).toBe(before - count);
  await expect(page.getByRole('region', { name: /selected/ })).toBeHidden();
  await expect(page.getByRole('contentinfo')).toContainText(`and ${count - 1} more (Delegations)`);
  await press('Control+z');
  await expect.poll(awaited).toBe(before);
});

test('a list that was reached by the rail has the focus: Ctrl A takes its rows, and never the words of the window', async () => {
  const { page } = program;
  const taken = (): Promise<string> => page.evaluate(() => window.getSelection()?.toString() ?? '');
  await program.go('/');
  await page.getByRole('link', { name: 'Rooms', exact: true }).first().click();
  await expect(grid()).toBeFocused();
  const rooms = Number(await grid().getAttribute('aria-rowcount')) - 1;
  await press('Control+a');
  await expect(page.getByRole('region', { name: `${rooms} selected` })).toBeVisible();
  expect(await taken()).toBe('');
  await press('Escape');
  // From one list to the next, and by keys.
  await page.getByRole('link', { name: 'Delegations', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Delegations', level: 1 })).toBeVisible();
  await expect(grid()).toBeFocused();
  await press('g', 'p');
  await expect(page.getByRole('heading', { name: 'Participants', level: 1 })).toBeVisible();
  await expect(grid()).toBeFocused();
  // Elsewhere there is nothing to take; a text field keeps the key.
  await page.getByRole('link', { name: 'Home', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  await press('Control+a');
  expect(await taken()).toBe('');
  await page.getByRole('link', { name: 'Rooms', exact: true }).first().click();
  await expect(grid()).toBeFocused();
  const filter = page.getByRole('searchbox').first();
  await filter.fill('Board');
  await press('Control+a');
  const marked = await filter.evaluate((input: HTMLInputElement) => [
    input.selectionStart,
    input.selectionEnd,
  ]);
  expect(marked).toEqual([0, 'Board'.length]);
  await expect(page.getByRole('region', { name: /selected/ })).toBeHidden();
  await filter.fill('');
});

test('a range that is taken with the mouse stays in the column of the first press, though the panel has moved it', async () => {
  const { page, call } = program;
  await program.go('/records/delegation');
  await expect(grid().getByRole('row').nth(16)).toBeVisible();
  const confirmed = async (): Promise<number> =>
    (await call('record.list', { kind: 'delegation', where: { attendance: ['confirmed'] }, limit: 0 })).total;
  const before = await confirmed();
  const headings = await grid().getByRole('columnheader').allInnerTexts();
  const replyAt = headings.findIndex((text) => text.trim() === 'Reply');
  const reply = (row: number): Locator => grid().getByRole('row').nth(row).getByRole('gridcell').nth(replyAt);
  const place = await reply(1).boundingBox();
  const last = await reply(15).boundingBox();
  if (!place || !last) throw new Error('The cell is not on screen.');
  const x = place.x + place.width - 8;
  await page.mouse.click(x, place.y + place.height / 2);
  await expect(page.locator('.frame aside')).toBeVisible();
  // At the same place another column lies by now.
  await expect.poll(async () => ((await reply(1).boundingBox())?.x ?? 0) < place.x).toBe(true);
  await page.keyboard.down('Shift');
  await page.mouse.click(x, last.y + last.height / 2);
  await page.keyboard.up('Shift');
  await expect(page.getByRole('region', { name: '15 selected' })).toBeVisible();
  await expect(grid().locator('.grid-cell-taken')).toHaveCount(15);
  await press('Shift+C');
  await expect(page.getByRole('listbox')).toBeHidden();
  for (let row = 1; row <= 15; row += 1) await expect(reply(row)).toHaveText('Confirmed');
  await expect(page.getByRole('region', { name: /selected/ })).toBeHidden();
  await press('Control+z');
  await expect.poll(confirmed).toBe(before);
});

test('a choice in a cell is set in all rows that are ticked, whether by its letter or in its list', async () => {
  const { page, call } = program;
  await program.go('/records/delegation');
  await expect(grid().getByRole('row').nth(4)).toBeVisible();
  const reply = async (row: number): Promise<Locator> => {
    const headings = await grid().getByRole('columnheader').allInnerTexts();
    const at = headings.findIndex((text) => text.trim() === 'Reply');
    return grid().getByRole('row').nth(row).getByRole('gridcell').nth(at);
  };
  const declined = async (): Promise<number> =>
    (await call('record.list', { kind: 'delegation', where: { attendance: ['declined'] }, limit: 0 })).total;
  const before = await declined();
  // The last one has been declined before: what it has can be chosen for all.
  for (const row of [1, 3, 4]) await grid().getByRole('row').nth(row).locator('.select-box').click();
  await expect(page.getByRole('region', { name: '3 selected' })).toBeVisible();
  await expect(await reply(4)).toHaveText('Declined');
  await (await reply(4)).dblclick();
  await page.getByRole('option', { name: 'Declined' }).click();
  for (const row of [1, 3, 4]) await expect(await reply(row)).toHaveText('Declined');
  await expect(page.getByRole('region', { name: /selected/ })).toBeHidden();
  await press('Control+z');
  await expect.poll(declined).toBe(before);
  // A letter that begins none says so and opens nothing.
  await grid().focus();
  await press('z');
  await expect(page.getByRole('contentinfo')).toContainText('No choice in Reply begins with “z”.');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(await reply(4)).toHaveText('Declined');
});

test('the keys of a place lead there from a cell of choices, and write nothing', async () => {
  const { page, call } = program;
  const replies = async (): Promise<readonly unknown[]> =>
    (await call('record.list', { kind: 'delegation', limit: 50 })).rows.map((row) => row['attendance']);
  await program.go('/records/delegation');
  await expect(grid().getByRole('row').nth(4)).toBeVisible();
  const headings = await grid().getByRole('columnheader').allInnerTexts();
  const at = headings.findIndex((text) => text.trim() === 'Reply');
  const before = await replies();
  await grid().getByRole('row').nth(2).getByRole('gridcell').nth(at).click();
  await press('g');
  await expect(page.getByRole('contentinfo')).toContainText('No choice in Reply begins with “g”.');
  await press('t');
  await expect(page).toHaveURL(/timetable\//);
  expect(await replies()).toEqual(before);
});

test('a cell is written in where it stands; what cannot be kept stays in it with its reason', async () => {
  const { page } = program;
  await openList('Rooms');
  const name = await grid().getByRole('row').nth(1).getByRole('gridcell').nth(1).innerText();
  await grid().focus();
  await press('ArrowDown');
  const headings = await grid().getByRole('columnheader').allInnerTexts();
  for (let column = headings.indexOf('Name'); column < headings.indexOf('Capacity'); column += 1) {
    await press('ArrowRight');
  }
  await page.keyboard.type('999999999');
  await press('Enter');
  const control = grid().getByRole('textbox', { name: 'Capacity' });
  await expect(control).toHaveAccessibleDescription(/outside what is allowed/);
  await control.fill('64');
  await press('Enter');
  await expect(await cell(name, 'Capacity')).toHaveText('64');
  await press('ArrowUp', 'F2');
  await expect(control).toBeFocused();
  await page.keyboard.type('5');
  await press('Escape');
  await expect(await cell(name, 'Capacity')).toHaveText('64');
  await expect(grid()).toBeFocused();
});

test('a cell that another window has written in meanwhile shows both, and one of them is chosen', async () => {
  const { call } = program;
  await openList('Rooms');
  const [room] = (await call('record.list', { kind: 'room', sort: [{ by: 'name' }], limit: 1 })).rows;
  if (!room) throw new Error('the sample has no room');
  const capacity = async (): Promise<unknown> =>
    (await call('record.get', { kind: 'room', id: room.id }))['capacity'];
  const elsewhere = (seats: number): Promise<unknown> =>
    call('record.update', { kind: 'room', id: room.id, values: { capacity: seats } });
  const open = async (): Promise<Locator> => {
    const name = Object.values(Object(room['name']))[0];
    await (await cell(String(name), 'Capacity')).click();
    await press('F2');
    const control = grid().getByRole('textbox', { name: 'Capacity' });
    await expect(control).toBeFocused();
    return control;
  };
  const control = await open();
  await elsewhere(99);
  await control.fill('65');
  await press('Enter');
  await expect(control).toHaveAccessibleDescription(/meanwhile/);
  await expect(grid().locator('.theirs')).toContainText('99');
  expect(await capacity()).toBe(99);
  // To leave it is no choice, by the key, by the mouse, or into another cell.
  await control.focus();
  await press('Tab');
  await expect(grid().getByRole('button', { name: /Take/ })).toBeFocused();
  await control.focus();
  await grid().getByRole('row').nth(3).getByRole('gridcell').nth(1).click();
  await expect(control).not.toBeFocused();
  await expect(control).toHaveValue('65');
  await grid().focus();
  await press('F2');
  await expect(control).toBeFocused();
  await expect(control).toHaveValue('65');
  expect(await capacity()).toBe(99);
  await press('Enter');
  await expect(control).toBeHidden();
  await expect.poll(capacity).toBe(65);
  await open();
  await elsewhere(120);
  await control.fill('70');
  await press('Enter');
  await grid().getByRole('button', { name: /Take/ }).click();
  await expect(control).toBeHidden();
  expect(await capacity()).toBe(120);
  await open();
  await elsewhere(130);
  await control.fill('75');
  await press('Enter');
  await expect(grid().locator('.theirs')).toContainText('130');
  await control.focus();
  await press('Tab', 'Enter');
  await expect(control).toBeHidden();
  expect(await capacity()).toBe(130);
});

test('cells are copied as a spreadsheet takes them, and pasted back over other rows', async () => {
  const { page } = program;
  await openList('Sessions');
  await grid().focus();
  await press('Control+Home', 'Home', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
  await expect(page.getByRole('contentinfo')).toContainText('Copied 2 rows.');
  const copied = (await onClipboard()).split('\n').map((row) => row.split('\t'));
  expect(copied).toHaveLength(2);
  for (const [start = '', title = ''] of copied) {
    expect(start).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    await expect(grid().getByRole('row', { name: title })).toBeVisible();
  }
  await press('Escape');
  await putOnClipboard([
    ['9 March 2027 08:00', 'Opening, moved'],
    ['tomorrow', 'Second'],
  ]);
  await press('Control+Home', 'Home', 'Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste into the list' });
  await expect(dialog.getByRole('status')).toContainText('One cell was not understood');
  await expect(dialog.getByRole('status')).toContainText('could not be read as a day');
  await expect(dialog.getByRole('button', { name: 'Take in 2 rows' })).toBeDisabled();
  await dialog.getByRole('gridcell', { name: /tomorrow/ }).dblclick();
  await page.keyboard.type('9.3.2027 9:00');
  await press('Enter');
  await expect(dialog.getByRole('status')).toContainText('2 records are changed.');
  await press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(await cell('Opening, moved', 'Start')).toContainText('9 Mar 2027 08:00–08:50');
  await expect(await cell('Second', 'Start')).toContainText('9 Mar 2027 09:00–10:15');
  await press('Control+z');
  await expect(grid().getByRole('row', { name: 'Opening, moved' })).toHaveCount(0);
});

test('delegates come out of a spreadsheet into a delegation, with people whom nobody knew', async () => {
  const { page, call } = program;
  const total = async (): Promise<number> => (await call('record.list', { kind: 'person', limit: 0 })).total;
  const before = await total();
  await openList('Delegations');
  await grid().getByRole('row').nth(1).getByRole('gridcell').nth(1).dblclick();
  await page.getByRole('tab', { name: 'Delegates' }).click();
  await putOnClipboard([
    ['Nom', 'Fonction', 'Role', 'E-mail'],
    ['Zoé Martin', 'Director, precursor control', 'Adviser', 'z.martin@example.org'],
    ['Paul Roux', 'Head of laboratory', 'Clown', 'p.roux@example.org'],
    ['Ida Lund', 'Chemist', 'Clown', 'i.lund@example.org'],
  ]);
  await page.getByRole('heading', { level: 1 }).click();
  await press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste into the list' });
  await expect(dialog.getByRole('status')).toContainText('2 cells were not understood');
  await dialog.getByRole('gridcell', { name: /Clown/ }).first().dblclick();
  await page.keyboard.type('conseiller');
  await press('Enter');
  // One word, mended once, wherever it stands in its column.
  await expect(dialog.getByRole('status')).toContainText('3 records are added.');
  await expect(dialog.getByRole('status')).toContainText('mended in one row more');
  await press('Control+Enter');
  await expect(dialog).toBeHidden();
  for (const name of ['Zoé Martin', 'Paul Roux', 'Ida Lund']) {
    await expect(page.getByRole('row', { name })).toContainText('Adviser');
  }
  expect(await total()).toBe(before + 3);
  await press('Control+z');
  await expect.poll(total).toBe(before);
});

test('names that stand in two columns come in whole, and are sorted under the family name', async () => {
  const { page, call } = program;
  await openList('Delegations');
  await grid().getByRole('row').nth(2).getByRole('gridcell').nth(1).dblclick();
  await page.getByRole('tab', { name: 'Delegates' }).click();
  await putOnClipboard([
    ['Family name', 'First name', 'Title'],
    ['van der Berg', 'Anneke', 'Head of laboratory'],
  ]);
  await page.getByRole('heading', { level: 1 }).click();
  await press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste into the list' });
  await expect(dialog.getByRole('row', { name: 'Anneke van der Berg' })).toBeVisible();
  await expect(dialog.getByRole('status')).toContainText('One record is added.');
  await press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: 'Anneke van der Berg' })).toContainText('Head of laboratory');
  const { rows } = await call('record.list', { kind: 'person', text: 'Anneke' });
  expect(rows).toMatchObject([{ name: 'Anneke van der Berg', sortName: 'van der Berg' }]);
  await press('Control+z');
  await expect(page.getByRole('row', { name: 'Anneke van der Berg' })).toHaveCount(0);
});

test('sessions are added row by row, each beginning where the last one ended', async () => {
  const { page } = program;
  await openList('Sessions');
  await grid().focus();
  await press('Insert');
  await page.keyboard.type('Round table 1');
  await press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Kind: This is needed.');
  await page.keyboard.type('Ple');
  await press('Enter');
  await expect(grid().getByRole('row', { name: 'Round table 1' })).toBeVisible();
  await page.keyboard.type('Round table 2');
  await press('Enter');
  await expect(await cell('Round table 1', 'Start')).toContainText('10:00–11:00');
  await expect(await cell('Round table 2', 'Start')).toContainText('11:00–12:00');
  await expect(await cell('Round table 2', 'Kind')).toHaveText('Plenary');
  await press('Escape');
  await expect(page.getByRole('group', { name: 'New session' })).toBeHidden();
});

test('what is selected is set from the bar at the foot, and the selection is gone then', async () => {
  const { page } = program;
  await openList('Sessions');
  for (const name of ['Round table 1', 'Round table 2']) {
    await grid().getByRole('row', { name }).getByRole('checkbox').click();
  }
  const bar = page.getByRole('region', { name: '2 selected' });
  await bar.getByRole('button', { name: 'Set a field…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set a field of 2 records' });
  await dialog.getByRole('button', { name: /Field/ }).click();
  await page.getByRole('option', { name: 'Status' }).click();
  await dialog.getByRole('button', { name: 'Choose Status' }).click();
  await page.getByRole('option', { name: 'Confirmed' }).click();
  await press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(bar).toBeHidden();
  for (const name of ['Round table 1', 'Round table 2']) {
    await expect(await cell(name, 'Status')).toHaveText('Confirmed');
  }
});

test('a letter in a cell of references searches, and Enter and F2 begin in the search too', async () => {
  const { page } = program;
  await program.go('/records/consultation');
  await expect(grid().getByRole('row').nth(1)).toBeVisible();
  const headings = await grid().getByRole('columnheader').allInnerTexts();
  const row = grid().getByRole('row').nth(1);
  const withThem = row.getByRole('gridcell').nth(headings.findIndex((text) => text.trim() === 'With'));
  await withThem.click();
  await grid().focus();
  await press('n');
  const search = grid().getByRole('combobox', { name: 'With' });
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('n');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.screenshot({ path: 'test-results/grid-letter-in-references.png' });
  await press('Escape');
  await expect(search).toHaveCount(0);
  for (const key of ['Enter', 'F2']) {
    await press(key);
    await expect(search).toBeFocused();
    await expect(search).toHaveValue('');
    await press('Escape');
    await expect(search).toHaveCount(0);
  }
});

test('what is typed into a cell of references and means nothing stays there, and is said to', async () => {
  const { page } = program;
  await press('Enter');
  await page.keyboard.type('nobody of that name');
  await press('Tab');
  const search = grid().getByRole('combobox', { name: 'With' });
  await expect(search).toBeFocused();
  await expect(search).toHaveAccessibleDescription('Nothing is called “nobody of that name” here.');
  await press('Escape');
  await expect(search).toHaveCount(0);
});

for (const heading of ['Subject', 'When', 'Stances']) {
  test(`a letter where none is written is a command of the page: ${heading}`, async () => {
    const { page } = program;
    await program.go('/records/consultation');
    await expect(grid().getByRole('row').nth(1)).toBeVisible();
    const headings = await grid().getByRole('columnheader').allInnerTexts();
    const at = headings.findIndex((text) => text.trim().startsWith(heading));
    await grid().getByRole('row').nth(1).getByRole('gridcell').nth(at).click();
    await grid().focus();
    await press('n');
    await expect(page.getByRole('dialog', { name: 'New consultation' })).toBeVisible();
    await press('Escape');
  });
}

test('in a list on the page of another record Ctrl I opens the page of the row', async () => {
  const { page, call } = program;
  const [member] = (await call('record.list', { kind: 'groupMembership', limit: 1 })).rows;
  await program.go(`/records/workingGroup/${String(member?.['groupId'])}?tab=groupMembership`);
  await expect(grid().getByRole('row').nth(1)).toBeVisible();
  await grid().focus();
  await press('ArrowDown', 'Control+i');
  await expect(page).toHaveURL(/records\/groupMembership\/./);
});

test('what sets a role right is found by its words', async () => {
  const { page } = program;
  await press('Control+k');
  await page.keyboard.type('correct');
  await expect(page.getByRole('option').first()).toContainText('Correct the role: ');
  await page.screenshot({ path: 'test-results/palette-correct-role.png' });
  await press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('Role set right.');
  await press('Control+z');
});
