import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { CAN_MOUNT, fill, makeReadOnly, makeWritable, mountDisk, type SmallDisk } from '../support/disks.ts';
import { launch, type Program } from '../support/electron.ts';
import { act, openFact } from '../support/facts.ts';

test.describe.configure({ mode: 'serial' });

test.describe('disks', () => {
  test.skip(!CAN_MOUNT, 'mounting a disk needs root on Linux');

  let program: Program;
  let disk: SmallDisk;

  test.beforeAll(async () => {
    disk = mountDisk(6);
    program = await launch();
  });

  test.afterAll(async () => {
    await program.close();
    disk.remove();
  });

  const on = (name: string): string => join(disk.path, name);

  /** What the window says went wrong; it stays until somebody takes it away. */
  function said(text: string): Locator {
    return program.page.getByRole('status').filter({ hasText: text });
  }

  async function dismiss(): Promise<void> {
    const { page } = program;
    const close = page.locator('.toast').getByRole('button', { name: 'Close' });
    while ((await close.count()) > 0) await close.first().click();
  }

  test('a calendar is not saved on a full disk: it is said, the dialog stays, and the earlier file too', async () => {
    const { page, call } = program;
    await call('shell.openSample', {});
    await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
    const { rows } = await call('record.list', {
      kind: 'delegation',
      where: { attendance: ['confirmed'] },
      limit: 1,
    });
    const file = on('delegation.ics');
    writeFileSync(file, 'the earlier one');
    fill(on('filler'), 0);
    await program.answerDialogs(file);
    await program.go(`/records/delegation/${rows[0]?.id ?? ''}`);
    await page.getByRole('button', { name: 'Export calendar' }).click();
    const dialog = page.getByRole('dialog', { name: 'Calendar file' });
    await dialog.getByRole('button', { name: 'Save calendar' }).click();
    await expect(said(`The disk is full, so ${file} was not written`)).toBeVisible();
    await expect(dialog).toBeVisible();
    expect(readFileSync(file, 'utf8')).toBe('the earlier one');
    expect(readdirSync(disk.path).sort()).toEqual(['delegation.ics', 'filler']);

    rmSync(on('filler'));
    await dialog.getByRole('button', { name: 'Save calendar' }).click();
    await expect(dialog).toBeHidden();
    expect(readFileSync(file, 'utf8')).toContain('BEGIN:VEVENT');
  });

  test('a PDF is not saved on a full disk: it is said, and the earlier file is there', async () => {
    const { page, call } = program;
    const { rows } = await call('record.list', { kind: 'document', text: 'Coalition Pledge', limit: 1 });
    const file = on('tally.pdf');
    writeFileSync(file, 'the earlier one');
    fill(on('filler'), 0);
    await dismiss();
    await program.answerDialogs(file);
    await program.go(`/records/document/${rows[0]?.id ?? ''}`);
    await act(page.locator('main'), 'Print tally');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save PDF' }).click();
    await expect(said(`The disk is full, so ${file} was not written`)).toBeVisible();
    expect(readFileSync(file, 'utf8')).toBe('the earlier one');
    rmSync(on('filler'));
    await dialog.getByRole('button', { name: 'Save PDF' }).click();
    await expect(said('Saved as tally.pdf')).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  test('a copy is not saved on a full disk: it is said, and nothing half is left', async () => {
    const { page } = program;
    fill(on('filler'), 100_000);
    await dismiss();
    await program.answerDialogs(on('copy.reconvene'));
    await page.keyboard.press('Control+Shift+S');
    await expect(said('The disk is full, so')).toContainText(
      'was not written. What was saved before is safe',
    );
    expect(readdirSync(disk.path).filter((name) => name.includes('copy'))).toEqual([]);
    rmSync(on('filler'));
  });

  test('a backup is not taken on a full disk: it is said, and the earlier one is kept', async () => {
    const { page, call } = program;
    await call('shell.close', {});
    for (const name of readdirSync(disk.path)) rmSync(on(name));
    await program.answerDialogs(on('small.reconvene'));
    await call('shell.new', {});
    await call('record.create', { kind: 'room', values: { name: { en: 'Boardroom D' }, venue: 'VIC' } });
    const { id } = await call('shell.backupNow', {});
    fill(on('filler'), 100_000);
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: 'Search or do anything' }).fill('Back up now');
    await page.keyboard.press('Enter');
    await expect(said('The disk is full, so')).toBeVisible();
    expect(readdirSync(on('small.reconvene backups'))).toEqual([id]);
    await dismiss();
  });

  test('an edit is refused on a full disk: the form keeps what was typed, and saves it once there is room', async () => {
    const { page, call } = program;
    await page.getByRole('link', { name: 'Rooms' }).click();
    await page.getByRole('row', { name: 'Boardroom D' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: /^More Notes/ }).click();
    await openFact(panel, 'Notes');
    await panel.getByRole('textbox', { name: 'Notes' }).fill('y'.repeat(3000));
    // A second after the last write the log of SQLite is emptied into the file, which makes room: not before the end of that.
    await expect.poll(() => statSync(on('small.reconvene-wal')).size).toBe(0);
    rmSync(on('filler'));
    fill(on('filler'), 0);
    await page.keyboard.press('Control+S');
    await expect(said('The disk is full, so')).toContainText('Free some space and try again');
    await expect(panel.getByRole('textbox', { name: 'Notes' })).toHaveValue('y'.repeat(3000));
    await expect(page.getByText('1 form not saved')).toBeVisible();

    rmSync(on('filler'));
    await panel.getByRole('textbox', { name: 'Notes' }).press('Control+S');
    await expect(page.getByText('All changes saved')).toBeVisible();
    const { rows } = await call('record.list', { kind: 'room' });
    expect(rows.map(({ notes }) => notes)).toEqual(['y'.repeat(3000)]);
    await dismiss();
  });

  test('a workspace on a disk that cannot be written to is said to be so, and opens once it can', async () => {
    const { page, call } = program;
    await call('shell.close', {});
    makeReadOnly(disk.path);
    await program.answerDialogs(on('small.reconvene'));
    await page.getByRole('button', { name: 'Open workspace' }).click();
    await expect(page.getByRole('alert')).toContainText(
      'cannot be written: the file or its folder is read-only',
    );
    await expect(page.getByText('Backups of this workspace')).toBeHidden();
    makeWritable(disk.path);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'Rooms' }).click();
    await expect(page.getByRole('row', { name: 'Boardroom D' })).toBeVisible();
  });

  test('a new workspace where nothing can be written is said to be so, and is made once it can', async () => {
    const { page, call } = program;
    await call('shell.close', {});
    makeReadOnly(disk.path);
    await program.answerDialogs(on('new.reconvene'));
    await page.getByRole('button', { name: 'New workspace' }).click();
    await page.getByRole('button', { name: 'Choose where to keep it' }).click();
    await expect(page.getByRole('alert')).toContainText('read-only');
    makeWritable(disk.path);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Nothing to undo')).toBeVisible();
    expect(await call('shell.status', {})).toMatchObject({ workspace: 'open', name: 'new' });
  });
});
