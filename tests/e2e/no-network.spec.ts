import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as promptly, test } from '@playwright/test';
import { KINDS } from '../../shared/contract/kinds.ts';
import { tryToBeCalled, tryToLeave } from '../support/attempts.ts';
import { departures, programsRun } from '../support/departures.ts';
import { launch, type Program } from '../support/electron.ts';
import { tracedElectron, type TracedElectron } from '../support/traced.ts';

test.describe.configure({ mode: 'serial' });

/** A watched process takes its time. */
const expect = promptly.configure({ timeout: 30_000 });

let folder: string;
let traced: TracedElectron;
let program: Program;
let isClosed = false;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-network-'));
  traced = await tracedElectron(folder);
  program = await launch({ executable: traced.executable });
});

test.afterAll(async () => {
  if (!isClosed) await program.close();
  await rm(folder, { recursive: true });
});

test('the main job is done under the eyes of strace', async () => {
  const { page, call } = program;
  await page.getByRole('button', { name: 'Open the sample workspace' }).click();
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  for (const kind of KINDS) {
    await program.go(`/records/${kind}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Timetable' }).click();
  await expect(page.locator('[data-session]').first()).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Search or do anything' }).fill('Ghana');
  await expect(page.getByRole('option', { name: /Ghana/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await program.go('/help');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await call('shell.setPreferences', { language: 'ar', theme: 'dark' });
  await page.locator('html[lang=ar][data-theme=dark]').waitFor();
  await call('shell.setPreferences', { language: 'en', theme: 'light' });
  await call('shell.backupNow', {});
});

test('papers, calendars and copies are made', async () => {
  const { call } = program;
  const { rows } = await call('record.list', { kind: 'reconvening', limit: 1 });
  const reconveningId = rows[0]?.id ?? '';
  const agenda = { document: 'agenda', reconveningId, language: 'ar', paper: 'A4' } as const;
  const pdf = join(folder, 'agenda.pdf');
  await program.answerDialogs(pdf);
  await call('shell.savePdf', agenda);
  expect((await stat(pdf)).size).toBeGreaterThan(30_000);
  await call('shell.preview', agenda);
  await expect.poll(previewsLoaded).toBe(1);

  const calendar = join(folder, 'all.ics');
  await program.answerDialogs(calendar);
  await call('shell.exportCalendar', { scope: 'reconvening', reconveningId });
  expect(await readFile(calendar, 'utf8')).toContain('BEGIN:VCALENDAR');
  await program.answerDialogs(join(folder, 'copy.reconvene'));
  expect(await call('shell.saveCopy', {})).toMatchObject({ done: true });
});

/** What was seen of the program, which is ended for it. */
async function closed(): Promise<string> {
  await program.close();
  isClosed = true;
  return traced.read();
}

function previewsLoaded(): Promise<number> {
  return program.app.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .map(({ webContents }) => webContents)
        .filter((each) => each.getURL().startsWith('app://preview/') && !each.isLoading()).length,
  );
}

test('a page that tries every way out gets nothing by any of them', async () => {
  expect(await program.page.evaluate(tryToLeave)).toEqual([]);
});

test('of all that ran, no process reached for anything outside this machine', async () => {
  // A connection to this machine, so that the watch is known to have been on to the end.
  await program.app.evaluate(() => {
    const { connect } = process.getBuiltinModule('node:net');
    return new Promise<void>((resolve) => {
      connect(9, '127.0.0.9').on('error', () => resolve());
    });
  });
  const trace = await closed();
  expect(trace).toMatch(
    /connect\([^{]*\{sa_family=AF_INET, sin_port=htons\(9\), sin_addr=inet_addr\("127\.0\.0\.9"\)/,
  );
  // The shell, Chromium's own processes beside it, and the process that keeps the data.
  expect(programsRun(trace).length).toBeGreaterThanOrEqual(4);
  expect(departures(trace)).toEqual([]);
});

test('a page that would call another page sends nothing', async () => {
  program = await launch({ executable: traced.executable });
  isClosed = false;
  expect(await program.page.evaluate(tryToBeCalled)).toEqual([]);
  const trace = await closed();
  expect(programsRun(trace).length).toBeGreaterThanOrEqual(4);
  expect(departures(trace).filter(({ isSilent }) => !isSilent)).toEqual([]);
});
