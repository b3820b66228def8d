import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { act, factOf, openFact } from '../support/facts.ts';

/** A working group from its founding to the end of one of its sessions, by the buttons and forms that a person has. */
test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let dialog: Locator;
let group: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-groups-'));
  program = await launch();
  const { page, call } = program;
  dialog = page.getByRole('dialog');
  await program.answerDialogs(join(folder, 'coalition.reconvene'));
  await page.getByRole('button', { name: 'New workspace' }).click();
  await page.getByRole('button', { name: 'Choose where to keep it' }).click();
  await expect(page.getByRole('heading', { name: 'Five first steps' })).toBeVisible();
  await call('participant.addStates', { iso3s: ['KEN', 'FRA', 'PER'], coalitionStatus: 'member' });
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

async function open(tab: string): Promise<void> {
  await program.go(`/records/workingGroup/${group}?tab=${tab}`);
}

async function type(label: string, text: string): Promise<void> {
  await dialog.getByRole('textbox', { name: label, exact: true }).fill(text);
}

async function choose(label: string, option: string): Promise<void> {
  await dialog.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await program.page.getByRole('option', { name: option, exact: true }).click();
}

async function find(label: string, text: string): Promise<void> {
  await dialog.getByRole('combobox', { name: label, exact: true }).fill(text);
  await program.page
    .getByRole('option', { name: new RegExp(text) })
    .first()
    .click();
}

async function typeTime(label: string, digits: string): Promise<void> {
  await dialog.getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first().click();
  await program.page.keyboard.type(digits);
}

async function create(): Promise<void> {
  await program.page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

/** Kenya's row in what is to be told. */
function kenya(): Locator {
  return program.page.getByRole('list', { name: 'To be told' }).getByRole('listitem').filter({
    hasText: 'Kenya',
  });
}

async function exportFrom(place: Locator, name: string): Promise<string> {
  const path = join(folder, name);
  await program.answerDialogs(path);
  await act(place, 'Export calendar');
  await dialog.getByRole('button', { name: 'Save calendar' }).click();
  // The dialog goes with its line, which goes as soon as it is recorded; the file has its name a moment later.
  await expect(dialog).toBeHidden();
  await expect(program.page.getByText(`Saved as ${name}`)).toBeVisible();
  return readFile(path, 'utf8');
}

test('a group is made, and members of it', async () => {
  const { page, call } = program;
  await page.getByRole('link', { name: 'Working groups' }).click();
  await page.getByRole('button', { name: 'New working group' }).first().click();
  await type('Number', '1.1');
  await type('Name, English', 'Precursors');
  await find('Time zone', 'Nairobi');
  await create();
  group = (await call('record.list', { kind: 'workingGroup' })).rows[0]?.id ?? '';
  await open('groupMembership');
  for (const participant of ['Kenya', 'France']) {
    await page.getByRole('button', { name: 'New group membership' }).click();
    await find('Participant', participant);
    await create();
    await expect(page.getByRole('row', { name: participant })).toBeVisible();
  }
});

test('a session is made on its page, for its members and in its zone', async () => {
  const { page, call } = program;
  await open('session');
  await page.getByRole('button', { name: 'New session' }).click();
  await expect(dialog.getByRole('combobox', { name: 'Time zone' })).toHaveValue(/Nairobi/);
  await type('Title, English', 'First session on precursors');
  await choose('Status', 'Confirmed');
  await typeTime('Start', '140320351000');
  // As long as nobody says otherwise.
  await expect(dialog.getByRole('group', { name: /^End/ })).toHaveText(/14.*2035.*11.*00/);
  await typeTime('End', '140320351200');
  await create();
  // Its page opens; it says to what it belongs.
  await page.getByRole('tab', { name: 'Overview' }).click();
  await expect(page.getByRole('link', { name: 'Open the page of Precursors' })).toBeVisible();
  await expect(factOf(page.getByRole('main'), 'Working group')).toHaveCount(0);
  const { rows } = await call('record.list', { kind: 'session' });
  expect(rows).toMatchObject([
    { groupId: group, reconveningId: null, access: 'members', startUtc: '2035-03-14T07:00:00.000Z' },
  ]);
});

test('a session that belongs to nothing is refused at what it could belong to', async () => {
  const { page } = program;
  await page.getByRole('link', { name: 'Sessions', exact: true }).click();
  await expect(page.getByRole('row', { name: 'First session on precursors' })).toContainText('Precursors');
  await page.getByRole('button', { name: 'New session' }).first().click();
  await type('Title, English', 'Of nothing');
  await choose('Kind', 'Plenary');
  await typeTime('Start', '140320351000');
  await typeTime('End', '140320351200');
  await find('Time zone', 'Nairobi');
  await page.keyboard.press('Control+Enter');
  await expect(
    dialog.getByText('It belongs to a reconvening, to a working group, or to both: choose one at least.'),
  ).toBeVisible();
  // The first fault has the focus; its choices are not opened by it.
  await expect(dialog.getByRole('combobox', { name: 'Reconvening', exact: true })).toBeFocused();
  await expect(page.getByRole('listbox')).toBeHidden();
  await dialog.getByRole('button', { name: 'Discard' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
});

test('home names it, and what is due to its members is told by a file each', async () => {
  const { page } = program;
  await page.getByRole('link', { name: 'Home' }).click();
  const next = page.getByRole('link', { name: /^10:00–12:00/ });
  await expect(next).toContainText('Precursors');
  await open('outbox');
  await expect(kenya()).toContainText('New: “First session on precursors”');
  const file = await exportFrom(kenya(), 'kenya.ics');
  expect(file).toContain('SUMMARY;LANGUAGE=en:First session on precursors');
  expect(file).toContain('SEQUENCE:0');
  await expect(kenya()).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'To be told' })).toContainText('France');
});

test('the secretariat has a file of the whole group, and its programme on paper', async () => {
  const { page } = program;
  await open('overview');
  const file = await exportFrom(page.getByRole('main'), 'group.ics');
  expect(file).toContain('X-WR-CALNAME:Precursors');
  await act(page.getByRole('main'), 'Print agenda');
  await dialog.getByRole('button', { name: /For whom$/ }).click();
  await page.getByRole('option', { name: 'Members' }).click();
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByText(/Preview: \d+ page/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).first().click();
});

test('a group with a session to come is not closed; cancelled, it is told to those who were told, and to nobody else', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', { kind: 'session' });
  const id = rows[0]?.id ?? '';
  const close = () => program.ask('workingGroup.moveState', { id: group, to: 'closed', reason: 'Done' });
  await call('workingGroup.moveState', { id: group, to: 'active' });
  await call('workingGroup.moveState', { id: group, to: 'reported' });
  expect(await close()).toMatchObject({ error: { problems: [{ rule: 'meetingsToCome' }] } });
  await program.go(`/records/session/${id}?tab=overview`);
  await openFact(page.getByRole('main'), 'Status');
  await page.getByRole('option', { name: 'Cancelled', exact: true }).click();
  await expect(page.getByText('Saved: Status.')).toBeVisible();
  await open('outbox');
  await expect(kenya()).toContainText('Cancelled: “First session on precursors”');
  // The list of whom, each with a list of what.
  await expect(page.getByRole('list', { name: 'To be told' }).locator(':scope > li')).toHaveCount(1);
  const file = await exportFrom(kenya(), 'off.ics');
  expect(file).toContain('STATUS:CANCELLED');
  await expect(page.getByText('Nothing is left to hand out')).toBeVisible();
  expect(await close()).toMatchObject({ ok: true });
});

test('one that is begun by a command on its page belongs to the group alone, whatever meeting one works on', async () => {
  const { page, call } = program;
  const { id: reconveningId } = await call('record.create', {
    kind: 'reconvening',
    values: {
      title: { en: 'Senior officials' },
      shortTitle: { en: 'Senior officials' },
      level: 'technical',
      startDate: '2035-05-01',
      endDate: '2035-05-02',
      zone: 'Europe/Vienna',
    },
  });
  await program.go(`/records/reconvening/${reconveningId}`);
  await expect(page.getByRole('button', { name: /^Senior officials.*Choose reconvening$/ })).toBeVisible();
  await open('overview');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('new session');
  await expect(page.getByRole('option').first()).toContainText('New session');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Working group' })).toHaveValue(/Precursors/);
  await expect(dialog.getByRole('combobox', { name: 'Reconvening' })).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // The key that makes one in a list makes one here.
  await expect(page.getByRole('tab', { name: 'Sessions' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('n');
  await expect(dialog.getByRole('combobox', { name: 'Working group' })).toHaveValue(/Precursors/);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
});

test('nothing was reported on any console', () => {
  expect(program.problems).toEqual([]);
});
