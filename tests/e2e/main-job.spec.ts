import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { openTitle } from '../support/facts.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-job-'));
  program = await launch();
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

test('the first start offers the sample, a new workspace and an existing one', async () => {
  const { page } = program;
  await expect(page.getByRole('button', { name: 'Open the sample workspace' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New workspace' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open workspace' })).toBeVisible();
  await page.getByRole('button', { name: 'Open the sample workspace' }).click();
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test('home shows what is next, what is to be decided and what has changed', async () => {
  const { page } = program;
  for (const title of ['Today and next', /open clash/, 'Deadlines of documents', /outstanding/, 'Changed']) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  }
});

test('a session is made, changed, refused where it ends before it starts, undone and deleted', async () => {
  const { page } = program;
  await page.getByRole('link', { name: 'Sessions', exact: true }).click();
  await page.getByRole('button', { name: 'New session' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Evening consultation');
  await dialog.getByRole('button', { name: /Kind/ }).click();
  await page.getByRole('option', { name: 'Consultation' }).click();
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(dialog).toBeHidden();
  const row = page.getByRole('row', { name: 'Evening consultation', exact: true });
  await expect(row).toBeVisible();
  // What was made is gone to once it is there; hands come after that.
  await expect(page.getByRole('grid', { name: 'Sessions' })).toBeFocused();

  const panel = page.getByRole('complementary', { name: 'Session' });
  await openTitle(panel);
  await panel.getByRole('textbox', { name: 'Title' }).fill('Late consultation');
  await expect(page.getByText('1 form not saved')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: 'Late consultation', exact: true })).toBeVisible();

  await page.keyboard.press('Control+Z');
  await expect(row).toBeVisible();
  await row.click();
  await page.keyboard.press('Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(row).toBeHidden();
  await page.keyboard.press('Control+Z');
  await expect(row).toBeVisible();
});

test('a session is moved by keys in the timetable, and moved back by undo', async () => {
  const { page } = program;
  await page.getByRole('link', { name: 'Timetable' }).click();
  const block = page.locator('[data-session]').first();
  const before = await block.getAttribute('aria-label');
  await block.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(block).not.toHaveAttribute('aria-label', before ?? '');
  await page.keyboard.press('Control+Z');
  await expect(block).toHaveAttribute('aria-label', before ?? '');

  const id = (await block.getAttribute('data-session')) ?? '';
  const day = await dayOf(id);
  await block.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => dayOf(id)).not.toBe(day);
  await expect(page.locator(`[data-session="${id}"]`)).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect.poll(() => dayOf(id)).toBe(day);
});

async function dayOf(id: string): Promise<string | null> {
  const column = program.page.locator('[data-column]', {
    has: program.page.locator(`[data-session="${id}"]`),
  });
  return column.getAttribute('data-column');
}

test('one box finds records and gives commands', async () => {
  const { page } = program;
  await page.keyboard.press('Control+K');
  const box = page.getByRole('combobox', { name: 'Search or do anything' });
  await box.fill('Ghana');
  await expect(page.getByRole('option', { name: /Ghana/ }).first()).toBeVisible();
  await box.fill('go to participants');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Participants' })).toBeVisible();
});

test('a delegation’s calendar tells what it leaves out before it is saved', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', {
    kind: 'delegation',
    where: { attendance: ['confirmed'] },
    limit: 1,
  });
  const id = rows[0]?.id ?? '';
  await program.go(`/records/delegation/${id}`);
  await page.getByRole('button', { name: 'Export calendar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Calendar file' });
  await expect(dialog).toContainText(/The file will hold|nothing to put/);
  const path = join(folder, 'delegation.ics');
  await program.answerDialogs(path);
  await dialog.getByRole('button', { name: 'Save calendar' }).click();
  await expect(dialog).toBeHidden();
  expect(await readFile(path, 'utf8')).toContain('BEGIN:VEVENT');
});

test('a sign-off sheet is numbered, saved as a PDF and shown in a preview', async () => {
  const { page, call, app } = program;
  const { rows } = await call('record.list', { kind: 'document', text: 'pledge', limit: 1 });
  await program.go(`/records/document/${rows[0]?.id ?? ''}`);
  await page.getByRole('button', { name: 'Print sign-off sheet' }).click();
  const dialog = page.getByRole('dialog', { name: 'Endorsement sign-off sheet' });
  const path = join(folder, 'sheet.pdf');
  await program.answerDialogs(path);
  await dialog.getByRole('button', { name: 'Save PDF' }).click();
  await expect(page.getByText('Saved as sheet.pdf')).toBeVisible();
  expect((await stat(path)).size).toBeGreaterThan(50_000);
  const opened = app.waitForEvent('window');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await (await opened).close();
  expect((await call('record.list', { kind: 'signOffSheet', limit: 1 })).total).toBe(0);

  const issued = app.waitForEvent('window');
  await dialog.getByRole('button', { name: 'Issue and print' }).click();
  await (await issued).close();
  await expect(dialog).toBeHidden();
  await page.getByRole('tab', { name: 'Sign-off sheets' }).click();
  await page.getByRole('row', { name: /S-A1/ }).dblclick();
  const again = app.waitForEvent('window');
  await page.getByRole('button', { name: 'Print again' }).click();
  await (await again).close();
});

test('the main screens have no fault that axe finds, in English and in Arabic, light and dark', async () => {
  const { page, call } = program;
  for (const [language, theme] of [
    ['en', 'light'],
    ['ar', 'dark'],
  ] as const) {
    await call('shell.setPreferences', { language, theme });
    await page.locator(`html[lang=${language}][data-theme=${theme}]`).waitFor();
    for (const place of ['/', '/records/session', '/records/participant', '/help']) {
      await program.go(`${place}`);
      await page.locator('h1').waitFor();
      // The announcer speaks by labels of elements that may be gone: it is heard, not seen.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .exclude('[data-live-announcer]')
        .analyze();
      expect(violations.map(({ id, nodes }) => [place, id, nodes[0]?.html])).toEqual([]);
    }
  }
  await call('shell.setPreferences', { language: 'en', theme: 'light' });
});

test('nothing was reported on any console', () => {
  expect(program.problems).toEqual([]);
});
