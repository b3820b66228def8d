import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from '../support/electron.ts';

test('a copy to share says what it is without, is its user’s alone, and opens as a workspace of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reconvene-share-'));
  const program = await launch();
  try {
    const { page, call } = program;
    await call('shell.openSample', {});
    const { id } = await call('record.create', {
      kind: 'room',
      values: { name: { en: 'Zqroom' }, venue: 'VIC', notes: 'zqnotes' },
    });
    await call('record.update', { kind: 'room', id, values: { name: { en: 'Hall of mirrors' } } });
    const sessions = { kind: 'session', limit: 0 } as const;
    const drafts = await call('record.list', { ...sessions, where: { status: ['draft'] } });
    const confirmed = await call('record.list', { ...sessions, where: { status: ['confirmed'] }, limit: 1 });
    const planned = confirmed.rows[0]?.id ?? '';
    await page.keyboard.press('Control+k');
    await page.keyboard.type('copy to share');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Save a copy to share' });
    await expect(dialog).toContainText('the history, whatever was deleted');
    await expect(dialog).toContainText(`${drafts.total} sessions that are still drafts`);
    await page.screenshot({ path: 'test-results/sharing.png' });
    await call('shell.setPreferences', { language: 'fr' });
    await expect(page.getByRole('dialog')).toContainText('à l’état de projet');
    await page.screenshot({ path: 'test-results/sharing-fr.png' });
    await call('shell.setPreferences', { language: 'ar' });
    await expect(page.getByRole('dialog')).toContainText('ولا يتضمن');
    await page.screenshot({ path: 'test-results/sharing-ar.png' });
    await call('shell.setPreferences', { language: 'en' });
    const path = join(folder, 'for partners.reconvene');
    await program.answerDialogs(path);
    await dialog.getByRole('button', { name: 'Choose where to keep it' }).click();
    await expect(page.getByText('Copy to share saved as for partners.reconvene')).toBeVisible();
    expect((await readFile(path, 'latin1')).toLowerCase()).not.toMatch(/zqroom|zqnotes/);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await call('shell.jobs', {})).toContainEqual(
      expect.objectContaining({ purpose: 'shareCopy', state: 'done' }),
    );

    await call('shell.open', {});
    await expect(page.getByText('Nothing to undo')).toBeVisible();
    expect(await call('record.get', { kind: 'room', id })).toMatchObject({
      name: { en: 'Hall of mirrors' },
      notes: null,
    });
    expect(await call('record.list', { ...sessions, where: { status: ['draft'] } })).toMatchObject({
      total: 0,
    });
    expect(await call('record.list', { ...sessions, where: { status: ['confirmed'] } })).toMatchObject({
      total: confirmed.total,
    });
    // A session of a reconvening stands there as it stood, with its history and nobody's name in that.
    expect(await call('record.get', { kind: 'session', id: planned })).toMatchObject({
      title: confirmed.rows[0]?.title,
      startWall: confirmed.rows[0]?.startWall,
    });
    expect(await call('history.list', { kind: 'session', id: planned, limit: 1 })).toMatchObject([
      { deed: { actor: '' } },
    ]);
    expect(await call('workspace.info', {})).toMatchObject({
      homeZone: 'Europe/Vienna',
      name: 'for partners',
    });
    await page.screenshot({ path: 'test-results/sharing-opened.png' });
    expect(program.problems).toEqual([]);
  } finally {
    await program.close();
    await rm(folder, { recursive: true });
  }
});
