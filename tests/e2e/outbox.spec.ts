import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;
let delegation: string;
let reconvening: string;
let session: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-outbox-'));
  program = await launch();
  const { page, call } = program;
  await page.getByRole('button', { name: 'Open the sample workspace' }).click();
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const sessions = await call('record.list', {
    kind: 'session',
    where: { status: ['confirmed'], access: ['open'] },
    limit: 200,
  });
  const delegations = await call('record.list', {
    kind: 'delegation',
    where: { attendance: ['confirmed'] },
    limit: 1000,
  });
  const found = delegations.rows.find((one) =>
    sessions.rows.some((row) => row['reconveningId'] === one['reconveningId']),
  );
  delegation = found?.id ?? '';
  reconvening = String(found?.['reconveningId']);
  session = sessions.rows.find((row) => row['reconveningId'] === reconvening)?.id ?? '';
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

async function handOut(name: string): Promise<string> {
  const { page } = program;
  await program.go(`/records/delegation/${delegation}`);
  await page.getByRole('button', { name: 'Export calendar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Calendar file' });
  const path = join(folder, name);
  await program.answerDialogs(path);
  await dialog.getByRole('button', { name: 'Save calendar' }).click();
  await expect(dialog).toBeHidden();
  return readFile(path, 'utf8');
}

async function openOutbox(): Promise<void> {
  await program.go(`/records/reconvening/${reconvening}`);
  await program.page.getByRole('tab', { name: 'To be told' }).click();
}

test('a delegation that was handed its file is due nothing until something of it changes', async () => {
  const { page, call } = program;
  const first = await handOut('first.ics');
  expect(first).toContain('SEQUENCE:0');
  const due = await call('outbox.get', { reconveningId: reconvening });
  expect(due.map(({ delegationId }) => delegationId)).not.toContain(delegation);

  await call('record.update', { kind: 'session', id: session, values: { status: 'cancelled' } });
  await openOutbox();
  const list = page.getByRole('list', { name: 'To be told' });
  const row = list.getByRole('listitem').filter({ hasText: 'Last recorded as handed out' });
  await expect(row.first()).toContainText('Cancelled: ');
});

test('the file that tells it says so before it is saved, and then it is told', async () => {
  const { page } = program;
  const list = page.getByRole('list', { name: 'To be told' });
  const row = list.getByRole('listitem').filter({ hasText: 'Last recorded as handed out' });
  await row.first().getByRole('button', { name: 'Export calendar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Calendar file' });
  await expect(dialog).toContainText('Cancelled: ');
  const path = join(folder, 'second.ics');
  await program.answerDialogs(path);
  await dialog.getByRole('button', { name: 'Save calendar' }).click();
  await expect(dialog).toBeHidden();
  await expect(row).toHaveCount(0);
  expect(await readFile(path, 'utf8')).toContain('STATUS:CANCELLED');
});

test('that it was acknowledged is recorded at the dispatch, and said in what is to be told', async () => {
  const { page, call } = program;
  await page.getByRole('tab', { name: 'Dispatches' }).click();
  await page.getByRole('row', { name: /second\.ics/ }).dblclick();
  await page.getByRole('tab', { name: 'Acknowledgements' }).click();
  await page.getByRole('button', { name: 'New acknowledgement' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New acknowledgement' });
  await dialog.getByRole('textbox', { name: 'By whom' }).fill('The Counsellor');
  await dialog.getByRole('spinbutton', { name: /^day, Acknowledged on/ }).press('ArrowUp');
  await dialog.getByRole('spinbutton', { name: /^month, Acknowledged on/ }).press('ArrowUp');
  await dialog.getByRole('spinbutton', { name: /^year, Acknowledged on/ }).press('ArrowUp');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('gridcell', { name: 'The Counsellor' })).toBeVisible();
  const told = (await call('record.list', { kind: 'dispatch', text: '', limit: 50 })).rows.find(
    ({ extras, alertId }) => alertId === null && extras['acknowledgedOn'] !== null,
  );
  expect(told?.['fileName']).toBe('second.ics');
  await call('record.update', { kind: 'session', id: session, values: { status: 'confirmed' } });
  await openOutbox();
  const row = page.getByRole('list', { name: 'To be told' }).getByRole('listitem');
  await expect(row.filter({ hasText: 'acknowledged on' })).toContainText('Last recorded as handed out');
  await call('record.update', { kind: 'session', id: session, values: { status: 'cancelled' } });
});

test('a dispatch that was not sent is declared void, with the reason, and is due again', async () => {
  const { page } = program;
  await page.getByRole('tab', { name: 'Dispatches' }).click();
  await page.getByRole('row', { name: /second\.ics/ }).dblclick();
  await page.getByRole('button', { name: 'Declare void' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Declare void' });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The mail came back.');
  await dialog.getByRole('button', { name: 'Declare void' }).click();
  await expect(dialog).toBeHidden();
  await openOutbox();
  const list = page.getByRole('list', { name: 'To be told' });
  await expect(
    list.getByRole('listitem').filter({ hasText: 'Last recorded as handed out' }).first(),
  ).toContainText('Cancelled: ');
});

test('a release is due to who does not have it, and handing it out is recorded for all of them at once', async () => {
  const { page, call } = program;
  const release = await call('release.make', {
    reconveningId: reconvening,
    audience: 'members',
    languages: ['en', 'fr'],
    paper: 'A4',
  });
  await openOutbox();
  const releases = page.getByRole('list', { name: 'Releases to hand out' });
  await expect(releases).toContainText(/Programme of “.+”, 2/);
  await expect(releases).toContainText(/participants? do(es)? not have it/);
  await releases.getByRole('button', { name: 'Record as handed out' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record as handed out' });
  await dialog.getByRole('button', { name: /Record for \d+ participant/ }).click();
  await expect(dialog).toBeHidden();
  await expect(releases).toHaveCount(0);

  await page.getByRole('tab', { name: 'Dispatches' }).click();
  await page.getByRole('row', { name: /, 2/ }).first().dblclick();
  await expect(page.getByRole('list', { name: 'What it said' })).toContainText('Handed out');

  await call('release.void', { id: release.id, reason: 'The hour was wrong.' });
  await openOutbox();
  await expect(releases).toContainText(/void; \d+ participant/);
  await releases.getByRole('button', { name: 'Record as told' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Record for/ })
    .click();
  await expect(releases).toHaveCount(0);
});

test('what is due goes out as a file a change, for all delegations at once, and then nothing of it is due', async () => {
  const { page, call } = program;
  await call('record.update', { kind: 'session', id: session, values: { status: 'confirmed' } });
  await openOutbox();
  const changes = join(folder, 'changes');
  await mkdir(changes);
  await writeFile(join(changes, 'other.txt'), 'kept');
  const due = await call('outbox.get', { reconveningId: reconvening });
  await program.answerDialogs(changes);
  await page.getByRole('button', { name: 'Save the changes, a file each' }).click();
  await expect(page.getByText(/Saved in changes: \d+ changes/)).toBeVisible();
  const files = (await readdir(changes)).filter((name) => name.endsWith('.ics'));
  expect(files).toHaveLength(due.flatMap(({ news }) => news).length);
  for (const name of files) {
    const text = await readFile(join(changes, name), 'utf8');
    expect(text).toMatch(/^METHOD:(REQUEST|CANCEL)\r$/m);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  }
  expect(await call('outbox.get', { reconveningId: reconvening })).toEqual([]);
});
