import { expect, test } from '@playwright/test';
import { dayAt } from '../../shared/domain/time/days.ts';
import { launch, type Program } from '../support/electron.ts';
import { act } from '../support/facts.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let documentId: string;
let participantId: string;

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  await page.getByRole('button', { name: 'Open the sample workspace' }).click();
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const documents = await call('record.list', { kind: 'document', text: 'pledge' });
  documentId = documents.rows[0]?.id ?? '';
  const { standings } = await call('tally.get', { documentId });
  // Of a participant that was never approached nothing but its membership says whether it is asked.
  participantId = standings.find(({ position }) => position === 'not_approached')?.participantId ?? '';
});

test.afterAll(async () => {
  await program.close();
});

const invited = async () =>
  (await program.page.locator('.tally-main figcaption').innerText()).match(/of (\d+)/)?.[1];

async function askFor(label: string, day: string): Promise<void> {
  const field = program.page.getByRole('group', { name: label });
  const [year = '', month = '', date = ''] = day.split('-');
  await field.getByRole('spinbutton', { name: /^day/i }).fill(date);
  await field.getByRole('spinbutton', { name: /^month/i }).fill(month);
  await field.getByRole('spinbutton', { name: /^year/i }).fill(year);
}

test('a status is stated as of a past day, on the page of the participant', async () => {
  const { page, call } = program;
  await program.go(`/records/participant/${participantId}`);
  await page.getByRole('button', { name: 'Change status…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change status…' });
  await dialog.getByRole('button', { name: /Status in the coalition/ }).click();
  await page.getByRole('option', { name: 'Withdrawn' }).click();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog.getByText('This needs a reason.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Note verbale 12/2026');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toBeHidden();
  expect(await call('record.get', { kind: 'participant', id: participantId })).toMatchObject({
    coalitionStatus: 'withdrawn',
  });
  await page.getByRole('tab', { name: 'Membership', exact: true }).click();
  await expect(page.getByText('Note verbale 12/2026')).toBeVisible();
  // And once more, as of a day of the week before, on which it was in the directory.
  await call('membership.record', {
    participantIds: [participantId],
    date: '2026-11-24',
    status: 'withdrawn',
    reason: 'As the depositary was told',
  });
});

test('the tally as at that day counts without it, as at the day before with it', async () => {
  const { page } = program;
  await program.go(`/tally/${documentId}`);
  await expect(page.locator('.tally-main')).toBeVisible();
  await page.screenshot({ path: 'test-results/tally-as-at.png' });
  const today = Number(await invited());
  await askFor('As at', '2026-11-23');
  await expect.poll(invited).toBe(String(today + 1));
  await askFor('As at', '2026-11-24');
  await expect.poll(invited).toBe(String(today));
  // Nobody knew it some days before.
  await askFor('Known on', '2026-11-22');
  await expect.poll(invited).toBe(String(today + 1));
});

test('what is said is said on the day that it is where the text is endorsed', async () => {
  const { page, call } = program;
  const { reconveningId } = await call('record.get', { kind: 'document', id: documentId });
  const now = new Date();
  // Of these two one has another day than UTC, and will have for an hour yet.
  const zone = now.getUTCHours() < 10 ? 'Pacific/Midway' : 'Pacific/Kiritimati';
  const day = dayAt(now.toISOString(), zone);
  expect(day).not.toBe(now.toISOString().slice(0, 10));
  await call('record.update', { kind: 'reconvening', id: String(reconveningId), values: { zone } });
  await program.go(`/tally/${documentId}`);
  await page.getByRole('row', { name: 'Argentina' }).click();
  // Letters are the table's: the dialog opens from the name.
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const date = page.getByRole('dialog').getByRole('group', { name: 'Date', exact: true });
  const segment = (name: RegExp) => date.getByRole('spinbutton', { name });
  await expect(segment(/^year/i)).toHaveText(day.slice(0, 4));
  await expect(segment(/^month/i)).toHaveText(day.slice(5, 7));
  await expect(segment(/^day/i)).toHaveText(day.slice(8));
  await page.keyboard.press('Escape');
});

test('a document says from when on it counts otherwise', async () => {
  const { page, call } = program;
  await program.go(`/records/document/${documentId}`);
  await act(page.locator('main'), 'Counting…');
  const dialog = page.getByRole('dialog', { name: 'Counting…' });
  await dialog.getByRole('button', { name: /Counts from/ }).click();
  await page.getByRole('option', { name: 'Signed' }).click();
  // An hour takes the digits of an hour and nothing else.
  const time = dialog.getByRole('group', { name: 'Hour', exact: true });
  await time.getByRole('spinbutton').first().click();
  await page.keyboard.type('noon1730');
  await expect(time.getByRole('spinbutton').first()).toHaveText('17');
  await expect(time.getByRole('spinbutton').last()).toHaveText('30');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toBeHidden();
  expect(await call('tally.get', { documentId })).toMatchObject({ countsFrom: 'signed' });
  const rules = await call('record.list', { kind: 'countingRule', where: { documentId: [documentId] } });
  expect(rules.rows.map((row) => row['time'])).toContain('17:30');
  expect(await call('tally.get', { documentId, asAt: '2025-04-30' })).toMatchObject({
    countsFrom: 'in_writing',
  });
  expect(program.problems).toEqual([]);
});

test('a day that is half erased asks for no other day, and one button asks for now', async () => {
  const { page } = program;
  await program.go(`/tally/${documentId}`);
  await askFor('As at', '2025-04-30');
  const said = page.locator('.tally-main figcaption');
  await expect(said).toContainText('30 Apr 2025');
  const year = page.getByRole('group', { name: 'As at' }).getByRole('spinbutton', { name: /^year/i });
  await year.press('Backspace');
  await expect(year).toHaveText('202');
  await expect(said).toContainText('30 Apr 2025');
  await page.getByRole('searchbox').first().focus();
  await expect(year).toHaveText('2025');
  await page.screenshot({ path: 'test-results/as-at-past.png' });
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(said).toContainText('As at now');
  await expect(page.getByRole('button', { name: 'Back to now' })).toBeHidden();
});
