/** An alert goes from one office to another as a file, and its update after it; from there it is passed on. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let theirs: Program;
let ours: Program;
let folder: string;
let alertId: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-incoming-'));
  theirs = await launch();
  await theirs.call('shell.openSample', {});
  await expect(theirs.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  ours = await launch();
  await ours.answerDialogs(join(folder, 'ours.reconvene'));
  await ours.call('shell.new', {});
  await expect(ours.page.getByRole('main')).toBeVisible();
});

test.afterAll(async () => {
  await theirs.close();
  await ours.close();
  await rm(folder, { recursive: true });
});

/** Saves the alert of theirs as it was sent last, by keys. */
async function out(path: string): Promise<void> {
  const { page } = theirs;
  await theirs.go(`/records/alert/${alertId}`);
  await theirs.answerDialogs(path);
  await page.getByRole('button', { name: 'More', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Save for another office' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText(path.split('/').at(-1) ?? '');
}

/** Opens the dialog from the command box and chooses a file, by keys. */
async function choose(path: string): Promise<void> {
  const { page } = ours;
  await ours.answerDialogs(path);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('take in an alert');
  await expect(page.getByRole('option', { name: /Take in an alert from a file/ })).toBeVisible();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Take in an alert from a file' });
  await dialog.getByRole('button', { name: 'Choose the file…' }).focus();
  await page.keyboard.press('Enter');
}

async function press(name: string): Promise<void> {
  await ours.page.getByRole('dialog').getByRole('button', { name, exact: true }).focus();
  await ours.page.keyboard.press('Enter');
}

test('it is shown, then taken in, on record', async () => {
  const { page, call } = ours;
  const { rows } = await theirs.call('record.list', {
    kind: 'alert',
    text: 'protonitazene in parcels',
    limit: 1,
  });
  alertId = rows[0]?.id ?? '';
  const first = join(folder, 'first.json');
  await out(first);
  await choose(first);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('New here: it is put on record as it came.')).toBeVisible();
  await expect(dialog.getByText(/Nothing was taken in from this workspace before/)).toBeVisible();
  const { alert } = JSON.parse(await readFile(first, 'utf8'));
  await expect(dialog).toContainText(String(alert.number));
  expect((await call('record.list', { kind: 'alert', limit: 9 })).rows).toEqual([]);
  await page.screenshot({ path: 'test-results/alert-incoming.png' });
  await press('Take in');
  await expect(page.getByText(/^On record as it came from .*marked TLP:/).first()).toBeVisible();
  // It has no number of ours yet, and stands under theirs.
  const head = page.getByRole('group', { name: 'What it is' });
  await expect(head).toContainText(`Their number: ${String(alert.number)}`);
  const taken = await call('record.list', { kind: 'alert', limit: 9 });
  expect(taken.rows).toMatchObject([{ number: null, state: 'closed', title: alert.title }]);
  // It is not sent as ours, and what they said is not ours to change.
  await expect(page.getByRole('button', { name: 'Pass on', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(When|Where exactly|Kind|How reliable) / })).toHaveCount(0);
});

test('its update replaces what it says, and the same file again is nothing new', async () => {
  const { page, call } = ours;
  await theirs.call('record.update', {
    kind: 'alert',
    id: alertId,
    values: { seen: { en: 'Seven parcels by now.' } },
  });
  await theirs.call('alert.send', { id: alertId, languages: ['en'], paper: 'A4' });
  const second = join(folder, 'second.json');
  await out(second);
  await choose(second);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^We have it: what it says is replaced/)).toBeVisible();
  await expect(dialog).toContainText('Seven parcels by now.');
  await press('Take in');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Seven parcels by now.').first()).toBeVisible();
  expect((await call('record.list', { kind: 'alert', limit: 9 })).rows).toHaveLength(1);
  await choose(second);
  await expect(
    dialog.getByText('Nothing new: this alert was taken in already, as it is in this file.'),
  ).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Take in', exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
});

test('one that was altered, and one that is too large, are refused in words', async () => {
  const { page } = ours;
  const altered = join(folder, 'altered.json');
  const text = await readFile(join(folder, 'second.json'), 'utf8');
  await writeFile(altered, text.replace('Seven parcels', 'No parcels'));
  await choose(altered);
  await expect(page.getByText(/was altered or damaged since it was saved/)).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Take in', exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  const large = join(folder, 'large.json');
  await writeFile(large, Buffer.alloc(1024 * 1024 + 1, ' '));
  await choose(large);
  const said = page.getByText(/large\.json is 1\.01 MB large; a file may have 1 MB at most/);
  await expect(said).toBeVisible();
  // What is said of the file goes with the dialog.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(said).toBeHidden();
});

test('it is passed on by a rule that is set here, in their name, and saved on for a third office', async () => {
  const { page, call } = ours;
  const [taken] = (await call('record.list', { kind: 'alert', limit: 1 })).rows;
  const id = taken?.id ?? '';
  const kenya = await call('record.create', {
    kind: 'participant',
    values: {
      participantKind: 'state',
      iso3: 'KEN',
      shortName: { en: 'Kenya' },
      formalName: { en: 'Kenya' },
    },
  });
  await call('membership.record', {
    participantIds: [kenya.id],
    date: '2026-01-01',
    status: 'member',
    reason: 'As was agreed',
  });
  await ours.go(`/records/alert/${id}`);
  await page.getByRole('button', { name: /^To all/ }).click();
  await page.getByRole('combobox', { name: 'To all' }).fill('mem');
  await page.getByRole('option', { name: 'Member' }).click();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^To all Members/ })).toBeVisible();
  await call('record.update', { kind: 'alert', id, values: { added: { en: 'Nothing of it here.' } } });
  await page.getByRole('button', { name: 'Pass on', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Pass on' });
  await expect(dialog).toContainText('It is for 1 recipient: Kenya.');
  await expect(dialog).toContainText('in the name of those who sent it');
  await dialog.getByRole('button', { name: /^Release as GC-ALERT\// }).click();
  await expect(dialog).toBeHidden();
  const { number, origin } = await call('record.get', { kind: 'alert', id });
  await page.getByRole('tab', { name: 'Recipients', exact: true }).click();
  await page.getByRole('button', { name: 'Record 1 as told' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Record 1 as told' }).click();
  await expect(page.getByRole('button', { name: 'Ask 1 again' })).toBeVisible();
  const path = join(folder, 'on.json');
  await ours.answerDialogs(path);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save for another office' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('on.json');
  const [first, on] = [
    JSON.parse(await readFile(join(folder, 'second.json'), 'utf8')),
    JSON.parse(await readFile(path, 'utf8')),
  ];
  expect(on.alert).toEqual(first.alert);
  expect(on.sha256).toBe(first.sha256);
  expect(on.passedOn).toMatchObject([{ number, added: { en: 'Nothing of it here.' } }]);
  expect(Object(origin).number).toBe(first.alert.number);
});
