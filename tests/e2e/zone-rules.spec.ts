import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { launch, type Program } from '../support/electron.ts';

let program: Program;
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-rules-'));
  program = await launch();
});

test.afterEach(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

/** As a program left it that knew of summer time a week later: every moment of the meeting an hour after what it is now. */
function asBefore(reconveningId: string): void {
  const db = new Database(join(program.userData, 'Sample.reconvene'));
  const later = (value: string): string => `strftime('%Y-%m-%dT%H:%M:%fZ', julianday(${value}) + 1.0 / 24)`;
  try {
    db.prepare(
      `UPDATE session SET start_utc = ${later('start_utc')}, end_utc = ${later('end_utc')}
        WHERE reconvening_id = ?`,
    ).run(reconveningId);
    db.exec(`UPDATE dispatch SET items = (SELECT json_group_array(
      json_set(value, '$.slot.startUtc', ${later("value ->> '$.slot.startUtc'")})) FROM json_each(dispatch.items))`);
    db.exec("UPDATE meta SET value = 'before' WHERE key = 'zone_rules'");
  } finally {
    db.close();
  }
}

test('what stays at its hour and is at another moment is listed once, with who was told and the way there', async () => {
  const { page, call } = program;
  await call('shell.openSample', {});
  const [delegation] = (
    await call('record.list', { kind: 'delegation', where: { attendance: ['confirmed'] } })
  ).rows;
  const reconveningId = String(delegation?.['reconveningId']);
  await program.answerDialogs(join(folder, 'delegation.ics'));
  await call('shell.exportCalendar', { scope: 'delegation', delegationId: delegation?.id ?? '' });
  await call('shell.close', {});
  asBefore(reconveningId);
  await call('shell.openSample', {});
  const dialog = page.getByRole('dialog', { name: 'Clock rules have changed' });
  await expect(dialog).toBeVisible();
  const { moved } = await call('zones.moved', {});
  expect(moved.length).toBeGreaterThan(1);
  await expect(dialog.getByRole('listitem')).toHaveCount(moved.length);
  await expect(dialog).toContainText('They need a new one.');
  await page.screenshot({ path: 'test-results/moved-times.png' });
  await call('shell.setPreferences', { language: 'ar' });
  await expect(page.getByRole('dialog')).toContainText('تغيرت قواعد التوقيت');
  await page.screenshot({ path: 'test-results/moved-times-ar.png' });
  await call('shell.setPreferences', { language: 'en' });

  await dialog.getByRole('link', { name: 'To be told' }).first().click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('list', { name: 'To be told' })).toBeVisible();
  await page.screenshot({ path: 'test-results/moved-times-outbox.png' });
  await page.getByRole('button', { name: /^▲ Clock rules have changed/ }).click();
  await dialog.getByRole('link').first().click();
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible();

  await page.getByRole('button', { name: /^▲ Clock rules have changed/ }).click();
  await dialog.getByRole('button', { name: 'I have seen it' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^▲ Clock rules have changed/ })).toBeHidden();
  await call('shell.close', {});
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  expect((await call('zones.moved', {})).moved).toEqual([]);
  await expect(dialog).toBeHidden();
  expect(program.problems).toEqual([]);
});
