import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { openTitle } from '../support/facts.ts';
import { coresOf } from '../support/processes.ts';

let program: Program;
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-recovery-'));
  program = await launch();
});

test.afterEach(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

async function make(name: string): Promise<string> {
  const path = join(folder, name);
  await program.answerDialogs(path);
  await program.call('shell.new', {});
  await expect(program.page.getByRole('heading', { level: 1 })).toBeVisible();
  await program.call('record.create', {
    kind: 'room',
    values: { name: { en: 'Boardroom D' }, venue: 'VIC' },
  });
  return path;
}

test('a file that is no workspace is named, and the way back is offered', async () => {
  const { page } = program;
  const path = join(folder, 'letter.reconvene');
  await writeFile(path, 'Dear colleagues');
  await program.answerDialogs(path);
  await page.getByRole('button', { name: 'Open workspace' }).click();
  await expect(page.getByRole('alert')).toContainText('is not a Reconvene workspace');
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expect(page.getByRole('button', { name: 'Open the sample workspace' })).toBeVisible();
});

test('a damaged workspace is not opened, and its backup is put in its place', async () => {
  const { page, call } = program;
  const path = await make('coalition.reconvene');
  await call('shell.backupNow', {});
  await call('shell.close', {});
  await truncate(path, 9000);
  await program.answerDialogs(path);
  await page.getByRole('button', { name: 'Open workspace' }).click();
  await expect(page.getByRole('alert')).toContainText('is damaged');
  await page.getByRole('button', { name: 'Put in its place' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'What needs me now' })).toBeVisible();
  expect((await call('record.list', { kind: 'room' })).total).toBe(1);
});

test('a workspace of a newer version is left as it was, and said to be of one', async () => {
  const { page, call } = program;
  const path = await make('newer.reconvene');
  await call('shell.close', {});
  const bytes = await readFile(path);
  // Where SQLite keeps the version that a program gives its file.
  bytes.writeUInt32BE(99_999, 60);
  await writeFile(path, bytes);
  await program.answerDialogs(path);
  await page.getByRole('button', { name: 'Open workspace' }).click();
  await expect(page.getByRole('alert')).toContainText('was made by a newer version of Reconvene');
  expect((await readFile(path)).equals(bytes)).toBe(true);
});

test('a workspace that is gone is said to be gone', async () => {
  const { page, call } = program;
  const path = await make('moved.reconvene');
  await call('shell.close', {});
  await rm(path);
  await page.getByRole('button', { name: 'moved' }).click();
  await expect(page.getByRole('alert')).toContainText(`${path} is not there`);
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expect(page.getByRole('button', { name: 'New workspace' })).toBeVisible();
});

test('of several backups the latest that is sound is offered first', async () => {
  const { page, call } = program;
  const path = await make('several.reconvene');
  await call('shell.backupNow', {});
  await call('record.create', { kind: 'room', values: { name: { en: 'Rotunda' }, venue: 'VIC' } });
  await call('shell.backupNow', {});
  const broken = await call('shell.backupNow', {});
  await call('shell.close', {});
  await truncate(join(`${path} backups`, broken.id), 5000);
  await truncate(path, 9000);
  await program.answerDialogs(path);
  await page.getByRole('button', { name: 'Open workspace' }).click();
  await expect(page.getByRole('button', { name: 'Put in its place' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Put in its place' }).first().click();
  await page.getByRole('link', { name: 'Rooms' }).click();
  await expect(page.getByRole('row', { name: 'Rotunda' })).toBeVisible();
});

test('a workspace that another program has open is said to be so, and opens once it is free', async () => {
  const path = await make('shared.reconvene');
  const second = await launch();
  try {
    await second.answerDialogs(path);
    await second.page.getByRole('button', { name: 'Open workspace' }).click();
    await expect(second.page.getByRole('alert')).toContainText('is open in another program');
    await expect(second.page.getByText('Backups of this workspace')).toBeHidden();
    await program.call('shell.close', {});
    await second.page.getByRole('button', { name: 'Try again' }).click();
    await expect(second.page.getByRole('heading', { level: 1, name: 'What needs me now' })).toBeVisible();
  } finally {
    await second.close();
  }
});

/** Kills the process that keeps the data, and waits until the next one answers. */
async function killCore(): Promise<void> {
  const [core = 0, ...others] = coresOf(program.app.process().pid ?? 0);
  expect(core).toBeGreaterThan(0);
  expect(others).toEqual([]);
  process.kill(core, 'SIGKILL');
  await expect
    .poll(async () => {
      const answer = await program.ask('record.list', { kind: 'room' });
      return answer.ok ? answer.value.total : answer.error.code;
    })
    .toBe(1);
}

test('when the core is killed it is started again, and what was acknowledged is there', async () => {
  await make('core.reconvene');
  await killCore();
});

for (const [language, sentence] of [
  ['en', 'stopped and was started again. Everything that was shown as saved is there'],
  ['ar', 'توقف الجزء الذي يحفظ البيانات ثم أُعيد تشغيله'],
] as const) {
  test(`when the core is killed the window says so and keeps what is being typed (${language})`, async () => {
    await make('core.reconvene');
    const { page, call } = program;
    await call('shell.setPreferences', { language });
    await page.locator(`html[lang=${language}]`).waitFor();
    await program.go('/records/room?isNew=true');
    const name = page.getByRole('dialog').getByRole('textbox').first();
    await name.fill('Rotunda');
    await killCore();
    await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
    await expect(name).toHaveValue('Rotunda');
    await page.getByRole('dialog').getByRole('textbox').nth(1).fill('VIC');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('row', { name: 'Rotunda' })).toBeVisible();
  });
}

test('a core that dies again and again under a workspace is not started without end, and the person is asked', async () => {
  await make('core.reconvene');
  const { page } = program;
  for (let death = 1; death <= 3; death += 1) await killCore();
  process.kill(coresOf(program.app.process().pid ?? 0)[0] ?? 0, 'SIGKILL');
  await expect(page.getByRole('alert')).toContainText('stopped several times in a row');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('link', { name: 'Rooms' }).click();
  await expect(page.getByRole('row', { name: 'Boardroom D' })).toBeVisible();
});

test('two windows show the same workspace, and each sees what the other changes', async () => {
  await make('two.reconvene');
  const opened = program.app.waitForEvent('window');
  await program.call('shell.newWindow', {});
  const other = await opened;
  await other.getByRole('link', { name: 'Rooms' }).click();
  await expect(other.getByRole('row', { name: 'Boardroom D' })).toBeVisible();
  await program.call('record.create', { kind: 'room', values: { name: { en: 'Rotunda' }, venue: 'VIC' } });
  await expect(other.getByRole('row', { name: 'Rotunda' })).toBeVisible();
});

/** Two people rename a room at once: what this one saves was written upon what the other has changed since. */
async function renamedAtOnce(name: string) {
  await make(name);
  const { page, call } = program;
  await page.getByRole('link', { name: 'Rooms' }).click();
  await page.getByRole('row', { name: 'Boardroom D' }).click();
  const panel = page.getByRole('complementary');
  await openTitle(panel);
  await panel.getByRole('textbox', { name: 'Name' }).fill('Boardroom E');
  const { rows } = await call('record.list', { kind: 'room', limit: 1 });
  const id = rows[0]?.id ?? '';
  await call('record.update', { kind: 'room', id, values: { name: { en: 'Boardroom F' } } });
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Somebody else has changed this meanwhile')).toBeVisible();
  return { panel, id };
}

test('what another window has changed since is not overwritten unseen', async () => {
  const { panel } = await renamedAtOnce('meanwhile.reconvene');
  const { page } = program;
  const field = panel.getByRole('textbox', { name: 'Name, English' });
  await expect(field).toHaveValue('Boardroom E');
  await expect(page.getByRole('row', { name: 'Boardroom F' })).toBeVisible();
  // Leaving it does not decide it.
  await page.getByRole('searchbox', { name: 'Filter' }).focus();
  await expect(field).toHaveValue('Boardroom E');
  await expect(page.getByRole('row', { name: 'Boardroom F' })).toBeVisible();
  await field.press('Enter');
  await expect(page.getByRole('row', { name: 'Boardroom E' })).toBeVisible();
});

test('what another window has written stands beside one’s own, and can be taken', async () => {
  const { panel, id } = await renamedAtOnce('theirs.reconvene');
  await expect(panel.locator('bdi', { hasText: 'Boardroom F' })).toBeVisible();
  await program.page.keyboard.press('Alt+Enter');
  await expect(panel.getByRole('textbox', { name: 'Name' })).toHaveValue('Boardroom F');
  await expect(panel.getByText('Somebody else has changed this meanwhile')).toBeHidden();
  await expect(panel.getByText('Not saved.')).toBeHidden();
  await expect(program.page.getByText('All changes saved')).toBeVisible();
  expect(await program.call('record.get', { kind: 'room', id })).toMatchObject({
    name: { en: 'Boardroom F' },
  });
});

test('input that is not saved is asked about before the window closes', async () => {
  await make('unsaved.reconvene');
  const { page, app } = program;
  await page.getByRole('link', { name: 'Rooms' }).click();
  await page.getByRole('row', { name: 'Boardroom D' }).click();
  await openTitle(page.getByRole('complementary'));
  await page.getByRole('complementary').getByRole('textbox', { name: 'Name' }).fill('Boardroom E');
  await expect(page.getByText('1 form not saved')).toBeVisible();
  const asked = await app.evaluate(
    ({ BrowserWindow, dialog }) =>
      new Promise<string>((resolve) => {
        const answer = (..._arguments: unknown[]): 0 => {
          resolve('asked');
          return 0;
        };
        dialog.showMessageBoxSync = answer;
        dialog.showMessageBox = (...args: unknown[]) =>
          Promise.resolve({ response: answer(...args), checkboxChecked: false });
        BrowserWindow.getAllWindows()[0]?.close();
      }),
  );
  expect(asked).toBe('asked');
  await program.call('shell.setUnsaved', { unsaved: false }).catch(() => undefined);
});

test('minutes that are being typed and not left are there after the whole program was killed', async () => {
  const path = join(folder, 'minutes.reconvene');
  const first = await launch({ userData: join(folder, 'first') });
  await first.answerDialogs(path);
  await first.call('shell.new', {});
  await expect(first.page.getByRole('heading', { level: 1 })).toBeVisible();
  const group = { number: '1', name: { en: 'Precursors' } };
  const { id: groupId } = await first.call('record.create', { kind: 'workingGroup', values: group });
  const { id: sessionId } = await first.call('record.create', {
    kind: 'session',
    values: {
      groupId,
      title: { en: 'First meeting' },
      kind: 'working_group',
      zone: 'UTC',
      startWall: '2026-11-03T09:00',
      endWall: '2026-11-03T11:00',
    },
  });
  await first.call('record.create', { kind: 'minutes', values: { sessionId } });
  await first.go(`/records/session/${sessionId}?tab=minutes`);
  const opening = first.page.getByRole('textbox', { name: 'Before the first item' });
  const kept = async (program: Program): Promise<unknown> =>
    (await program.call('record.list', { kind: 'minutes' })).rows[0]?.['opening'];
  await opening.click();
  await first.page.keyboard.type('The Chair opened the meeting.');
  await expect.poll(() => kept(first)).toBe('The Chair opened the meeting.');
  // Hands go on where they were, in the middle of the text too.
  for (let letters = ' the meeting.'.length; letters > 0; letters -= 1) {
    await first.page.keyboard.press('ArrowLeft');
  }
  await first.page.keyboard.type(' and closed');
  await expect.poll(() => kept(first)).toBe('The Chair opened and closed the meeting.');
  await expect(opening).toBeFocused();
  // A line that is not noted yet is kept as well, and nowhere said to be noted.
  const lines = async (): Promise<unknown> =>
    (await first.call('minutes.get', { sessionId, language: 'en' })).lines.map(({ text }) => text);
  await first.page.keyboard.press('Alt+t');
  await first.page.keyboard.type('Ask the capi');
  await first.page.keyboard.press('Tab');
  await first.page.keyboard.type('Nobo');
  await first.page.keyboard.press('Alt+d');
  await first.page.keyboard.type('A list of precurs');
  await expect.poll(lines).toEqual(['Ask the capi', 'A list of precurs']);
  const { pid = 0 } = first.app.process();
  const all = [pid, ...coresOf(pid)];
  for (const one of all) process.kill(one, 'SIGKILL');
  await expect.poll(() => all.some(isRunning)).toBe(false);
  const second = await launch({ userData: join(folder, 'second'), args: [path] });
  await expect(second.page.locator('.frame')).toBeVisible();
  expect(await kept(second)).toBe('The Chair opened and closed the meeting.');
  await second.go(`/records/session/${sessionId}?tab=minutes`);
  const { page } = second;
  await expect(page.getByRole('textbox', { name: 'Type a decision' })).toHaveValue('A list of precurs');
  await page.getByRole('textbox', { name: 'Type a decision' }).click();
  await page.keyboard.press('Alt+t');
  await expect(page.getByRole('textbox', { name: 'Type what is to be done' })).toHaveValue('Ask the capi');
  await expect(page.getByRole('combobox', { name: 'Who', exact: true })).toHaveValue('Nobo');
  await page.keyboard.press('Alt+d');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('ors is kept.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A list of precursors is kept.')).toBeVisible();
  const left = async (): Promise<unknown> =>
    (await second.call('minutes.get', { sessionId, language: 'en' })).lines.map(({ what }) => what);
  await expect.poll(left).toEqual(['task']);
  await second.close();
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
