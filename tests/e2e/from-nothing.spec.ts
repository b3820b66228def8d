import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

/** The whole job in an empty workspace, by the buttons and forms that a person has. */
test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let dialog: Locator;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-nothing-'));
  program = await launch();
  dialog = program.page.getByRole('dialog');
  await program.answerDialogs(join(folder, 'coalition.reconvene'));
  await program.page.getByRole('button', { name: 'New workspace' }).click();
  await program.page.getByRole('button', { name: 'Choose where to keep it' }).click();
  await expect(program.page.getByRole('heading', { name: 'Five first steps' })).toBeVisible();
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

async function begin(place: string, button: string): Promise<void> {
  const { page } = program;
  await page.getByRole('link', { name: place }).click();
  await page.getByRole('button', { name: button }).first().click();
  await expect(dialog).toBeVisible();
}

async function type(label: string, text: string): Promise<void> {
  await dialog.getByRole('textbox', { name: label, exact: true }).fill(text);
}

async function choose(label: string, option: string): Promise<void> {
  await dialog.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await program.page.getByRole('option', { name: option, exact: true }).click();
}

/** Types into a box that finds, and takes what it finds. */
async function find(label: string, text: string): Promise<void> {
  await dialog.getByRole('combobox', { name: label, exact: true }).fill(text);
  await program.page
    .getByRole('option', { name: new RegExp(text) })
    .first()
    .click();
}

async function typeDate(label: string, digits: string): Promise<void> {
  await dialog.getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first().click();
  await program.page.keyboard.type(digits);
}

async function create(): Promise<void> {
  await program.page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

test('every State of the United Nations is added with its names', async () => {
  const { page } = program;
  await begin('Participants', 'Add States');
  await dialog.getByRole('checkbox', { name: 'Select all' }).click();
  await dialog.getByRole('button', { name: 'Add 195 States' }).click();
  await expect(page.getByRole('row', { name: 'Afghanistan' })).toBeVisible();
});

test('a host event, and a reconvening on its margins that takes over its zone, city and days', async () => {
  const { page, call } = program;
  await begin('Host events', 'New host event');
  await type('Name, English', '70th session of the Commission on Narcotic Drugs');
  await type('Short name, English', 'CND 70');
  await type('City', 'Vienna');
  await find('Time zone', 'Europe/Vienna');
  await typeDate('First day', '08032027');
  await typeDate('Last day', '12032027');
  await create();

  await begin('Reconvenings', 'New reconvening');
  await type('Title, English', 'Ministerial reconvening');
  await type('Short title, English', 'CND 70 ministerial');
  await choose('Level', 'Ministerial');
  await find('Host event', 'CND 70');
  await expect(dialog.getByRole('textbox', { name: 'City', exact: true })).toHaveValue('Vienna');
  await create();
  const { rows } = await call('record.list', { kind: 'reconvening' });
  expect(rows).toMatchObject([{ zone: 'Europe/Vienna', startDate: '2027-03-08', city: 'Vienna' }]);
  await expect(page.getByRole('row', { name: 'CND 70 ministerial' })).toBeVisible();
});

test('a session with an agenda that fills its slot', async () => {
  const { page } = program;
  await begin('Sessions', 'New session');
  await type('Title, English', 'Plenary');
  await choose('Kind', 'Plenary');
  await create();
  await page.getByRole('row', { name: 'Plenary' }).getByText('Plenary').first().dblclick();
  await page.getByRole('tab', { name: 'Agenda' }).click();
  const items = [
    { title: 'Opening', minutes: '10' },
    { title: 'Statements', minutes: '50' },
  ];
  await page.getByRole('button', { name: 'New agenda item' }).click();
  for (const [at, { title, minutes }] of items.entries()) {
    await page.keyboard.type(`${title} ${minutes}'`);
    await page.keyboard.press('Enter');
    const line = page.locator('.agenda-line').nth(at);
    await expect(line.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
    await expect(line.getByRole('textbox', { name: 'Minutes' })).toHaveValue(minutes);
  }
  await expect(page.getByText('60 of 60 min planned')).toBeVisible();
  const first = page.locator('.agenda-line').first().getByRole('textbox', { name: 'Minutes' });
  await first.fill('ten');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Minutes are a whole number, such as 15.')).toBeVisible();
  await expect(first).toHaveValue('ten');
  await page.keyboard.press('Escape');
  await expect(first).toHaveValue('10');
  // No item takes longer than a day.
  await first.fill('1441');
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Escape');
});

test('the coalition is invited, and a delegation gets its head', async () => {
  const { page, call } = program;
  await page.getByRole('link', { name: 'Delegations' }).click();
  await page.getByRole('button', { name: 'Invite…' }).click();
  await dialog.getByRole('checkbox', { name: 'Select all' }).click();
  await dialog.getByRole('button', { name: 'Invite 195' }).click();
  await expect(page.getByText('Invited 195')).toBeVisible();
  const { rows } = await call('record.list', { kind: 'delegation', text: 'Ghana' });
  await program.go(`/records/delegation/${rows[0]?.id ?? ''}?tab=delegate`);
  await page.getByRole('button', { name: 'New delegate' }).click();
  await dialog.getByRole('combobox', { name: 'Person' }).fill('Minister of Health');
  await choose('Role', 'Head of delegation');
  await create();
  await expect(page.getByRole('row', { name: 'Minister of Health' })).toContainText('Head');
});

test('a document gets a version, endorsements and a numbered sheet on paper', async () => {
  const { page, call } = program;
  await begin('Outcome documents', 'New document');
  await type('Symbol', 'GC/2027/1');
  await dialog.getByRole('textbox', { name: 'Title, English' }).first().fill('Vienna Declaration');
  await choose('Kind', 'Declaration');
  await create();
  const { rows } = await call('record.list', { kind: 'document' });
  const id = rows[0]?.id ?? '';
  await program.go(`/records/document/${id}?tab=documentVersion`);
  await page.getByRole('button', { name: 'New version' }).click();
  await type('Version', 'Final');
  await typeDate('Date', '01022026');
  await create();

  await program.go(`/records/document/${id}`);
  await page.getByRole('button', { name: 'Drafting' }).click();
  await page.getByRole('menuitem', { name: 'Move to: Final' }).click();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('A declaration of the chair');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Final', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to: Open for endorsement' }).click();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('button', { name: 'Open for endorsement' })).toBeVisible();

  await program.go(`/tally/${id}`);
  await page.getByRole('row', { name: 'Albania' }).getByRole('checkbox').click();
  await page.getByRole('row', { name: 'Algeria' }).getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Record endorsement' }).click();
  await choose('Version', 'Final');
  await dialog.getByRole('button', { name: 'Record endorsement' }).click();
  await expect(dialog).toBeHidden();
  const tally = await call('tally.get', { documentId: id });
  expect(tally.standings.filter(({ position }) => position === 'endorsed')).toHaveLength(2);

  const path = join(folder, 'sheet.pdf');
  await program.answerDialogs(path);
  await page.getByRole('button', { name: 'Print sign-off sheet' }).click();
  await dialog.getByRole('button', { name: 'Save PDF' }).click();
  await expect(page.getByText('Saved as sheet.pdf')).toBeVisible();
  expect((await stat(path)).size).toBeGreaterThan(10_000);
});
