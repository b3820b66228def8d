/** What the forms of the window say where an input cannot be kept, and that what was typed stays. */
import { expect, test, type Locator } from '@playwright/test';
import type { Kind } from '../../shared/contract/kinds.ts';
import { launch, type Program } from '../support/electron.ts';
import { openFact } from '../support/facts.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let reconveningId: string;

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  reconveningId = await find('reconvening', 'March 2024');
});

test.afterAll(() => program.close());

async function find(kind: Kind, text: string): Promise<string> {
  const { rows } = await program.call('record.list', { kind, text, limit: 1 });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`the sample has no ${kind} “${text}”`);
  return id;
}

async function openDetails(kind: Kind, id: string): Promise<void> {
  await program.go(`/records/${kind}/${id}?tab=overview`);
  await program.page.getByRole('tab', { name: 'Overview', selected: true }).waitFor();
}

/** Types a date, and a time where one is given, as a person does: segment after segment. */
async function type(
  field: string,
  digits: string,
  within: Locator = program.page.locator('main'),
): Promise<void> {
  await within.getByRole('group', { name: field, exact: true }).getByRole('spinbutton').first().click();
  await program.page.keyboard.type(digits);
}

const save = (): Promise<void> => program.page.keyboard.press('Control+S');
const discard = (): Promise<void> => program.page.keyboard.press('Escape');
const open = (field: string): Promise<void> => openFact(program.page.locator('main'), field);

async function newSession(startWall: string, endWall: string, zone: string): Promise<string> {
  const { id } = await program.call('record.create', {
    kind: 'session',
    values: { reconveningId, title: { en: 'Tried session' }, kind: 'plenary', startWall, endWall, zone },
  });
  return id;
}

test('a session that ends before it starts is refused at its end, and stays as it was typed', async () => {
  const { page } = program;
  await openDetails('session', await newSession('2024-03-15T10:00', '2024-03-15T11:00', 'Europe/Vienna'));
  await open('When');
  await type('End', '150320240900');
  await save();
  await expect(page.getByRole('group', { name: 'End', exact: true }).locator('..')).toContainText(
    'The end is not after the start.',
  );
  await expect(page.getByRole('spinbutton', { name: 'hour, End' })).toHaveText('09');
  await expect(page.getByText('1 form not saved')).toBeVisible();
  await discard();
});

test('a time that the clocks skip is refused with the nearest times that exist', async () => {
  const { page } = program;
  await openDetails('session', await newSession('2024-03-31T01:00', '2024-03-31T05:00', 'Europe/Vienna'));
  await open('When');
  await type('Start', '310320240230');
  await save();
  await expect(page.locator('main')).toContainText(
    'The clocks in Europe/Vienna skip 31 Mar 2024, 02:30. The nearest times that exist are 31 Mar 2024, 01:59 and 31 Mar 2024, 03:00.',
  );
  await discard();
});

test('a time that occurs twice asks which of the two is meant, and keeps the one chosen', async () => {
  const { page, call } = program;
  const id = await newSession('2024-10-27T01:00', '2024-10-27T05:00', 'Europe/Vienna');
  await openDetails('session', id);
  await open('When');
  await type('Start', '271020240230');
  await save();
  await expect(page.locator('main')).toContainText('occurs twice on that day. Choose which one is meant.');
  await page.getByRole('button', { name: /^Use .*01:30 UTC/ }).click();
  await page.getByRole('spinbutton', { name: 'hour, Start' }).press('Control+S');
  await expect(page.getByText('All changes saved')).toBeVisible();
  expect(await call('record.get', { kind: 'session', id })).toMatchObject({
    startWall: '2024-10-27T02:30',
    startUtc: '2024-10-27T01:30:00.000Z',
  });
});

test('a reconvening outside the dates of its host event is saved, and said to be so', async () => {
  const { page } = program;
  await openDetails('reconvening', reconveningId);
  await open('Dates');
  await type('Last day', '30042024');
  await save();
  await expect(page.getByRole('status').filter({ hasText: 'outside those of the host event' })).toBeVisible();
  await expect(page.getByText('All changes saved')).toBeVisible();
  await page.keyboard.press('Control+Z');
});

test('a second head of a delegation is refused with the name of the first', async () => {
  const { page, call } = program;
  const heads = await call('record.list', { kind: 'delegate', where: { role: ['head'] }, limit: 1 });
  const delegationId = String(heads.rows[0]?.['delegationId']);
  const { id } = await call('record.create', {
    kind: 'delegate',
    values: { delegationId, role: 'support' },
    alongside: { personId: [{ name: 'Second Person' }] },
  });
  await openDetails('delegate', id);
  await open('Role');
  await page.getByRole('option', { name: 'Head of delegation', exact: true }).click();
  await expect(page.locator('main')).toContainText(
    `has a head of delegation already: ${String(heads.rows[0]?.titles['person']?.en)}. Choose one`,
  );
  await discard();
});

test('an endorsement from before its version is refused, and the statement stays in the form', async () => {
  const { page } = program;
  await program.go(`/tally/${await find('document', 'Coalition Pledge')}`);
  await page
    .getByRole('grid', { name: 'Participants and what they have said' })
    .getByRole('row')
    .nth(1)
    .click();
  await page.getByRole('main').getByRole('button', { name: 'Record endorsement' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Record endorsement' });
  await dialog.getByRole('button', { name: /Version$/ }).click();
  await page.getByRole('option').last().click();
  await type('Date', '01011999', dialog);
  await dialog.getByRole('button', { name: 'Record endorsement' }).click();
  await expect(dialog.getByRole('alert').first()).toContainText('it cannot have been endorsed on 1 Jan 1999');
  await expect(dialog.getByRole('spinbutton', { name: 'year, Date' })).toHaveText('1999');
  // Escape loses none of it, as in every other form.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('1 form not saved')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Record endorsement' }).first().click();
  await expect(dialog.getByRole('spinbutton', { name: 'year, Date' })).toHaveText('1999');
  await page.screenshot({ path: 'test-results/statement-draft.png' });
  await dialog.getByRole('button', { name: 'Discard changes' }).click();
  await expect(dialog.getByRole('spinbutton', { name: 'year, Date' })).not.toHaveText('1999');
  await expect(page.getByText('All changes saved')).toBeVisible();
});

test('the history of who attends names those who came and went', async () => {
  const { page, call } = program;
  const { rows: persons } = await call('record.list', { kind: 'person', limit: 2 });
  const { rows: sessions } = await call('record.list', { kind: 'session', limit: 1 });
  const id = sessions[0]?.id ?? '';
  const names = ['Agathe Went', 'Bruno Came'];
  for (const [at, { id: person }] of persons.entries()) {
    await call('record.update', { kind: 'person', id: person, values: { name: names[at] } });
    await call('record.update', { kind: 'session', id, values: { personIds: [person] } });
  }
  await program.go(`/records/session/${id}?tab=history`);
  const line = page.getByRole('listitem').filter({ hasText: 'Who attends by name' });
  await expect(line.first().locator('s')).toHaveText(names[0] ?? '');
  await expect(line.first()).toContainText(names[1] ?? '');
  await page.screenshot({ path: 'test-results/history-set.png' });
});
