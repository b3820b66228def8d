import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(() => program.close());

const ROWS = 40_000;

/** Begins to write more rooms than can be written before a person has looked up. */
function writeMany(): ReturnType<typeof program.ask> {
  const rows = Array.from({ length: ROWS }, (_, at) => ({
    values: { name: { en: `Room ${at}` }, venue: 'VIC' },
  }));
  return program.ask('record.changeMany', { kind: 'room', rows });
}

test('a long command is in the status line, everything else is answered, and it can be stopped', async () => {
  const { page, call } = program;
  const { total } = await call('record.list', { kind: 'room', limit: 0 });
  const answer = writeMany();
  const status = page.getByRole('contentinfo');
  await expect(status.getByRole('button', { name: /^Writing many records: \d+ %/ })).toBeVisible();
  expect((await call('record.list', { kind: 'room', limit: 0 })).total).toBe(total);
  await status.getByRole('button', { name: 'Stop' }).click();
  expect(await answer).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
  await expect(status.getByRole('button', { name: 'Stop' })).toBeHidden();
  expect((await call('record.list', { kind: 'room', limit: 0 })).total).toBe(total);
  expect(readdirSync(join(program.userData, 'Sample.reconvene backups'))).toEqual([
    expect.stringContaining('before-large'),
  ]);
});

test('a window that closes over a job asks first, and stays where it is told to', async () => {
  const { app, page, call } = program;
  const answer = writeMany();
  const status = page.getByRole('contentinfo');
  await expect(status.getByRole('button', { name: 'Stop' })).toBeVisible();
  const asked = await app.evaluate(({ BrowserWindow, dialog }) => {
    const questions: string[] = [];
    dialog.showMessageBoxSync = (...given: unknown[]) => {
      questions.push(String(Reflect.get(Object(given.at(-1)), 'message')));
      return 0;
    };
    BrowserWindow.getAllWindows()[0]?.close();
    return questions;
  });
  expect(asked).toEqual(['Something is still being done.']);
  await status.getByRole('button', { name: 'Stop' }).click();
  expect(await answer).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
  await call('shell.checkFile', {});
});

test('another workspace, or none, takes the place over a job only where a person says so', async () => {
  const { app, page, call } = program;
  const answerBy = (response: number) =>
    app.evaluate(({ dialog }, answer) => {
      dialog.showMessageBoxSync = (...given: unknown[]) => {
        Reflect.set(globalThis, 'question', String(Reflect.get(Object(given.at(-1)), 'message')));
        return answer;
      };
    }, response);
  const isOpen = async () => (await call('shell.status', {})).workspace;
  const stop = page.getByRole('contentinfo').getByRole('button', { name: 'Stop' });
  await answerBy(0);
  const answer = writeMany();
  await expect(stop).toBeVisible();
  await call('shell.close', {});
  expect(await app.evaluate(() => Reflect.get(globalThis, 'question'))).toBe(
    'Something is still being done.',
  );
  expect(await isOpen()).toBe('open');
  await expect(stop).toBeVisible();
  await answerBy(1);
  await call('shell.close', {});
  expect(await answer).toMatchObject({ ok: false });
  expect(await isOpen()).toBe('none');
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  await call('shell.checkFile', {});
});

test('what was done is listed, and what became of it', async () => {
  const { page } = program;
  await page.keyboard.press('Control+K');
  await page.keyboard.type('being done');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What is being done' });
  // The program reads a file through by itself too, half a minute after opening it.
  await expect(
    dialog.getByRole('listitem').filter({ hasText: 'Reading the file through' }).first(),
  ).toContainText('done');
  await expect(
    dialog.getByRole('listitem').filter({ hasText: 'Writing many records' }).first(),
  ).toContainText('stopped; nothing of it was kept');
});
