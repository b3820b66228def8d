/** One workspace after another in one window: nothing of the one is left in the other, and nothing is lost unasked. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { openFact } from '../support/facts.ts';
import { coresOf } from '../support/processes.ts';

let program: Program;
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-leaving-'));
  program = await launch();
});

test.afterEach(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

/** Makes a workspace with one room in it, and leaves it open. */
async function make(name: string, room: string): Promise<string> {
  const path = join(folder, `${name}.reconvene`);
  await program.answerDialogs(path);
  await program.call('shell.new', {});
  await program.call('record.create', { kind: 'room', values: { name: { en: room }, venue: 'VIC' } });
  return path;
}

/** As a double click on the file does. */
async function openFromOutside(path: string): Promise<void> {
  await program.app.evaluate(
    ({ app }, file) => void app.emit('second-instance', {}, ['reconvene', file], '/'),
    path,
  );
}

/** What is asked by a box of the system is answered so from now on; gives what was asked. */
async function answerBoxes(button: number): Promise<() => Promise<string[]>> {
  await program.app.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    dialog.showMessageBoxSync = (...given: unknown[]) => {
      asked.push(String(Reflect.get(Object(given.at(-1)), 'message')));
      return response;
    };
    dialog.showMessageBox = (...given: unknown[]) => {
      asked.push(String(Reflect.get(Object(given.at(-1)), 'message')));
      return Promise.resolve({ response, checkboxChecked: false });
    };
  }, button);
  return () => program.app.evaluate(() => Reflect.get(globalThis, 'asked'));
}

const name = async (): Promise<string> => (await program.call('shell.status', {})).name;
const home = (): Locator => program.page.getByRole('heading', { name: 'What needs me now' });
const rooms = (): Promise<void> => program.page.getByRole('link', { name: 'Rooms' }).click();

test('what is typed into a form is asked for before another workspace comes, and never stands in that one', async () => {
  const { page, call } = program;
  const spring = await make('spring', 'Boardroom D');
  await make('autumn', 'Rotunda');
  await rooms();
  await page.getByRole('button', { name: 'New room' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New room' });
  const text = dialog.getByRole('textbox').first();
  await text.fill('Half a room');
  await expect(page.getByText('1 form not saved')).toBeAttached();

  const asked = await answerBoxes(0);
  await openFromOutside(spring);
  await expect.poll(asked).toEqual(['This window holds input that is not saved.']);
  expect(await name()).toBe('autumn');
  await expect(text).toHaveValue('Half a room');

  await answerBoxes(1);
  await openFromOutside(spring);
  await expect.poll(name).toBe('spring');
  await expect(dialog).toBeHidden();
  await expect(home()).toBeVisible();
  await rooms();
  await expect(page.getByRole('row', { name: 'Boardroom D' })).toBeVisible();
  await page.getByRole('button', { name: 'New room' }).first().click();
  await expect(text).toHaveValue('');
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect((await call('record.list', { kind: 'room' })).total).toBe(1);
});

test('a file that is no workspace is said to be none, and the workspace that is open stays with what was typed', async () => {
  const { page } = program;
  await make('spring', 'Boardroom D');
  await rooms();
  await page.getByRole('row', { name: 'Boardroom D' }).click();
  await openFact(page.getByRole('complementary'), 'Venue');
  const venue = page.getByRole('complementary').getByRole('textbox', { name: 'Venue' });
  await venue.fill('Typed');
  const letter = join(folder, 'letter.reconvene');
  await writeFile(letter, 'Dear colleagues');
  await program.answerDialogs(letter);
  await answerBoxes(1);
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('status').filter({ hasText: 'letter was not opened' })).toContainText(
    'is not a Reconvene workspace',
  );
  await expect(venue).toHaveValue('Typed');
  await page.screenshot({ path: 'test-results/leaving-wrong-file.png' });
  expect(await name()).toBe('spring');
});

test('another workspace begins at its Home, wherever one was in the one before', async () => {
  const { page, call } = program;
  const spring = await make('spring', 'Boardroom D');
  await call('shell.openSample', {});
  await page.getByRole('link', { name: 'Timetable' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('What needs me now');
  await call('shell.close', {});
  await expect(page.getByRole('button', { name: 'Open the sample workspace' })).toBeVisible();
  await program.answerDialogs(spring);
  await page.getByRole('button', { name: 'Open workspace' }).click();
  await expect(home()).toBeVisible();
  await expect(page.getByText('not there any more')).toBeHidden();
});

test('a record that an undo takes away takes its panel with it', async () => {
  const { page } = program;
  await make('spring', 'Boardroom D');
  await rooms();
  await page.getByRole('row', { name: 'Boardroom D' }).click();
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: 'Boardroom D' }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('row', { name: 'Boardroom D' })).toBeHidden();
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(page.getByText('not there any more')).toBeHidden();
});

test('a delegate who is being typed into one delegation is not in the next', async () => {
  const { page, call } = program;
  await call('shell.openSample', {});
  await expect(home()).toBeVisible();
  const { rows } = await call('record.list', { kind: 'delegation', limit: 2 });
  const dialog = page.getByRole('dialog', { name: 'New delegate' });
  const title = dialog.getByRole('textbox', { name: 'Function' });
  for (const [at, { id }] of rows.entries()) {
    await program.go(`/records/delegation/${id}?tab=delegate`);
    await page.getByRole('button', { name: 'New delegate' }).click();
    await expect(title).toHaveValue('');
    await title.fill(`Minister ${at}`);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  }
  await expect(page.getByText('2 forms not saved')).toBeVisible();
});

test('what is not saved is listed from the status line, and each leads to its form', async () => {
  const { page, call } = program;
  await call('shell.openSample', {});
  await expect(home()).toBeVisible();
  const { rows } = await call('record.list', { kind: 'delegation', limit: 1 });
  await program.go(`/records/delegation/${rows[0]?.id ?? ''}?tab=delegate`);
  await page.getByRole('button', { name: 'New delegate' }).click();
  const delegate = page.getByRole('dialog', { name: 'New delegate' });
  await delegate.getByRole('textbox', { name: 'Function' }).fill('Minister of a draft');
  await page.keyboard.press('Escape');
  await rooms();
  await page.getByRole('button', { name: 'New room' }).first().click();
  const room = page.getByRole('dialog', { name: 'New room' });
  await room.getByRole('textbox').first().fill('Half a room');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(home()).toBeVisible();

  await page.getByRole('button', { name: '2 forms not saved' }).focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('menu');
  await expect(list.getByRole('menuitem')).toHaveText(['New delegate', 'New room']);
  await page.keyboard.press('Enter');
  await expect(delegate.getByRole('textbox', { name: 'Function' })).toHaveValue('Minister of a draft');
  await delegate.getByRole('button', { name: 'Discard' }).click();
  await delegate.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: '1 form not saved' }).click();
  await list.getByRole('menuitem', { name: 'New room' }).click();
  await expect(room.getByRole('textbox').first()).toHaveValue('Half a room');
  await room.getByRole('button', { name: 'Discard' }).click();
  await room.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('All changes saved')).toBeVisible();
  await expect(room).toBeHidden();
});

test('a page that ended is loaded anew, and so is one that hangs', async () => {
  const { app } = program;
  await make('spring', 'Boardroom D');
  // A page that ended or hangs never answers what it was asked.
  const heading = (): Promise<unknown> =>
    app.evaluate(
      ({ BrowserWindow }, script) =>
        Promise.race([
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script),
          new Promise((resolve) => setTimeout(() => resolve('no answer'), 1_000)),
        ]),
      'document.querySelector("h1")?.textContent ?? ""',
    );

  const asked = await answerBoxes(0);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(asked).toEqual(['The page of this window ended unexpectedly.']);
  await expect.poll(heading).toBe('What needs me now');

  const again = await answerBoxes(1);
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    void window?.webContents.executeJavaScript('for (;;);');
    // Chromium says so by itself after half a minute.
    window?.emit('unresponsive');
  });
  await expect.poll(again).toEqual(['The page of this window does not answer.']);
  await expect.poll(heading).toBe('What needs me now');
});

test('a process of the data that hangs is said to be late, and is ended by a press', async () => {
  const { app, page, call } = program;
  await make('spring', 'Boardroom D');
  await rooms();
  await expect(page.getByRole('row', { name: 'Boardroom D' })).toBeVisible();
  const [core] = coresOf(app.process().pid ?? 0);
  test.skip(core === undefined, 'the core is no process of its own here');
  process.kill(core ?? 0, 'SIGSTOP');
  await page.getByRole('link', { name: 'Participants', exact: true }).click();
  const late = page.getByRole('alert').filter({ hasText: 'no answer for a while' });
  await expect(late).toBeVisible({ timeout: 30_000 });
  await page.screenshot({ path: 'test-results/leaving-late.png' });
  await late.getByRole('button').click();
  await expect(late).toBeHidden();
  await rooms();
  await expect(page.getByRole('row', { name: 'Boardroom D' })).toBeVisible();
  expect((await call('record.list', { kind: 'room' })).total).toBe(1);
});

/** The list of the whole coalition. */
const PAPER = { document: 'participants', reconveningId: null, language: 'en', paper: 'A4' } as const;

/** The address of the page on which papers are drawn, by which it knows what it draws. */
function drawing({ app }: Program): Promise<string> {
  return app.evaluate(
    ({ webContents }) =>
      webContents
        .getAllWebContents()
        .map((one) => one.getURL())
        .find((url) => url.includes('print.html#')) ?? '',
  );
}

const isWhole = async (path: string): Promise<boolean> =>
  (await readFile(path)).subarray(-8).toString('latin1').includes('%%EOF');

test('a paper that is being drawn is finished before another workspace comes', async () => {
  const autumn = await make('autumn', 'Rotunda');
  await make('spring', 'Boardroom D');
  await program.call('participant.addStates', { iso3s: ['KEN', 'AUT'], coalitionStatus: 'member' });
  const path = join(folder, 'paper.pdf');
  await program.answerDialogs(path);
  const saved = program.ask('shell.savePdf', PAPER);
  await expect.poll(() => drawing(program)).not.toBe('');
  await openFromOutside(autumn);
  expect(await saved).toMatchObject({ ok: true, value: { done: true } });
  expect(await isWhole(path)).toBe(true);
  await expect.poll(name).toBe('autumn');
});

test('a paper that is being drawn is finished before the program ends', async () => {
  const other = await launch({ userData: join(folder, 'user data') });
  await other.answerDialogs(join(folder, 'spring.reconvene'));
  await other.call('shell.new', {});
  await other.call('participant.addStates', { iso3s: ['KEN', 'AUT'], coalitionStatus: 'member' });
  const path = join(folder, 'paper.pdf');
  await other.answerDialogs(path);
  const ended = new Promise((resolve) => other.app.process().once('exit', resolve));
  await other.app.evaluate(({ BrowserWindow }, request) => {
    const [window] = BrowserWindow.getAllWindows();
    void window?.webContents.executeJavaScript(
      `void window.reconvene.call('shell.savePdf', ${JSON.stringify(request)}, 0)`,
    );
  }, PAPER);
  await expect.poll(() => drawing(other)).not.toBe('');
  await other.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  expect(await isWhole(path)).toBe(true);
});

test('settings that cannot be kept keep no workspace from being opened', async () => {
  const userData = join(folder, 'user data');
  await mkdir(join(userData, 'settings.json'), { recursive: true });
  const other = await launch({ userData });
  try {
    const path = join(folder, 'made.reconvene');
    await other.answerDialogs(path);
    await other.call('shell.new', {});
    await expect(other.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
    expect(await other.ask('shell.setPreferences', { theme: 'dark' })).toMatchObject({
      ok: false,
      error: { code: 'IO' },
    });
    expect((await other.call('shell.status', {})).preferences.theme).toBe('dark');
  } finally {
    await other.close();
  }
});
