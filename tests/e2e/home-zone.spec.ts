import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-home-'));
  program = await launch();
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

/** Types a city and takes the first that is found. */
async function findCity(text: string, found: string): Promise<void> {
  const { page } = program;
  const zone = page.getByRole('combobox', { name: 'Home zone' });
  await zone.fill(text);
  await expect(page.getByRole('option').first()).toHaveText(new RegExp(`^${found.replace(/[()]/g, '\\$&')}`));
  await page.getByRole('option').first().click();
  await expect(zone).toHaveValue(found);
}

test('a new workspace is at home where the laptop is, or wherever a city says', async () => {
  const { page, call, answerDialogs } = program;
  await page.getByRole('button', { name: 'New workspace' }).click();
  await expect(page.getByRole('combobox', { name: 'Home zone' })).toHaveValue('New York (America/New_York)');
  await findCity('Vienna', 'Vienna (Europe/Vienna)');
  await findCity('new york', 'New York (America/New_York)');
  await findCity('Geneva', 'Geneva (Europe/Zurich)');
  await page.screenshot({ path: 'test-results/home-zone-new.png' });
  await answerDialogs(join(folder, 'coalition.reconvene'));
  await page.getByRole('button', { name: 'Choose where to keep it' }).click();
  await expect(page.getByRole('heading', { name: 'Five first steps' })).toBeVisible();
  expect((await call('workspace.info', {})).homeZone).toBe('Europe/Zurich');
  expect((await call('history.status', {})).undo).toBeNull();
});

test('it is changed in the preferences, for everybody, and taken back', async () => {
  const { page, call } = program;
  await page.keyboard.press('Control+,');
  await findCity('kiritimati', 'Kiritimati (Pacific/Kiritimati)');
  await expect(page.getByText('The home zone is set, for everybody')).toBeVisible();
  await page.screenshot({ path: 'test-results/home-zone-preferences.png' });
  expect((await call('workspace.info', {})).homeZone).toBe('Pacific/Kiritimati');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await call('workspace.info', {})).homeZone).toBe('Europe/Zurich');
  await expect(page.locator('.frame-clocks')).toContainText('Zurich');
  await page.screenshot({ path: 'test-results/home-zone-frame.png' });
});

test('the list of the whole coalition is printed as at by its clock, in words', async () => {
  const { call, answerDialogs } = program;
  await call('participant.addStates', { iso3s: ['KEN', 'FRA'], coalitionStatus: 'member' });
  const path = join(folder, 'participants.pdf');
  for (const [language, clock] of [
    ['en', 'Zurich time'],
    ['ar', 'زيورخ'],
  ] as const) {
    await answerDialogs(path);
    await call('shell.savePdf', { document: 'participants', language, paper: 'A4', reconveningId: null });
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    expect(text.normalize('NFKC')).toContain(clock);
    expect(text).not.toMatch(/UTC/);
  }
  expect(program.problems).toEqual([]);
});
