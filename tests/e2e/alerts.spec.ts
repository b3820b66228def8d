import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { alertFileSchema } from '../../shared/contract/alert-file.ts';
import { launch, type Program } from '../support/electron.ts';
import { pagesOf } from '../support/pdf.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-alerts-'));
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

const alertCalled = async (text: string): Promise<string> => {
  const { rows } = await program.call('record.list', { kind: 'alert', text, limit: 10 });
  expect(rows, text).not.toEqual([]);
  return rows[0]?.id ?? '';
};

test('a substance is found by any of its names', async () => {
  const { page } = program;
  await page.keyboard.press('g');
  await page.keyboard.press('u');
  await expect(page.getByRole('heading', { name: 'Substances', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('desmethylfentanyl');
  await expect(page.getByRole('option', { name: /Acetylfentanyl/ })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('an alert is written, cleared, sent under a number, told and acknowledged', async () => {
  const { page, call } = program;
  const { id } = await call('record.create', {
    kind: 'alert',
    values: {
      title: { en: 'Powder sold as ketamine' },
      kind: 'adulterant',
      seen: { en: 'A laboratory found another substance in it.' },
      toGroupIds: [
        (await call('record.list', { kind: 'workingGroup', where: { number: ['3'] } })).rows[0]?.id ?? '',
      ],
    },
  });
  await program.go(`/records/alert/${id}`);
  await expect(page.getByRole('heading', { name: 'Powder sold as ketamine', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Draft', exact: true }).click();
  await page.getByRole('menuitem', { name: /Cleared/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('button', { name: 'Cleared', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText(/It is for \d+ recipients?: \p{L}/u);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Release as GC-ALERT\// })
    .click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const { number } = await call('record.get', { kind: 'alert', id });
  expect(number).toMatch(/^GC-ALERT\/\d{4}\/\d+$/);

  await page.getByRole('tab', { name: 'Recipients', exact: true }).click();
  const table = page.getByRole('table', { name: 'Whom it is for, and who has it' });
  await expect(table.getByText('to be told').first()).toBeVisible();
  await page.getByRole('button', { name: /^Record \d+ as told/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Record \d+ as told/ })
    .click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: /^Ask \d+ again/ })).toBeVisible();
  await table.getByRole('button', { name: 'Record as acknowledged' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What they see').fill('Nothing of the kind yet');
  await dialog.getByRole('button', { name: 'Record as acknowledged' }).click();
  await expect(table.getByText('Nothing of the kind yet')).toBeVisible();
  await expect(table.getByRole('button', { name: 'Add an answer' })).toHaveCount(1);
});

test('an update that would say the same is sent only once that is said to', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Send update 1' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Nothing has changed since it was sent last');
  await page.screenshot({ path: 'test-results/alert-send-same.png' });
  const release = dialog.getByRole('button', { name: 'Release as Update 1' });
  await expect(release).toBeDisabled();
  await dialog.getByText('Send it all the same').click();
  await expect(release).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('somebody is left out by hand with a reason, and taken in again by one undo', async () => {
  const { page } = program;
  const table = page.getByRole('table', { name: 'Whom it is for, and who has it' });
  const leave = table.getByRole('button', { name: 'Leave out' });
  const count = await leave.count();
  await leave.first().click();
  await page.getByRole('dialog').getByLabel('Reason').fill('They reported it');
  await page.getByRole('dialog').getByRole('button', { name: 'Leave out' }).click();
  await expect(table.getByText('They reported it')).toBeVisible();
  await expect(leave).toHaveCount(count - 1);
  await page.keyboard.press('Control+z');
  await expect(leave).toHaveCount(count);
});

test('what is marked TLP:RED is in no list that goes out, and in no count of it', async () => {
  const { page } = program;
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: 'Alerts', level: 1 })).toBeVisible();
  await expect(page.getByRole('grid').getByText('TLP:RED')).toBeVisible();
  const path = join(folder, 'alerts.csv');
  await program.answerDialogs(path);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  await expect(page.getByRole('contentinfo')).toContainText('alerts.csv');
  const text = await readFile(path, 'utf8');
  expect(text).toContain('TLP:AMBER');
  expect(text).not.toContain('TLP:RED');
  expect(text).not.toContain('A precursor bought under a false name');
});

test('its page says who has not acknowledged it, and it is printed with its marking at head and foot', async () => {
  const { page, call } = program;
  const id = await alertCalled('protonitazene in parcels');
  await program.go(`/records/alert/${id}`);
  await expect(page.getByRole('region', { name: 'Not acknowledged' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'How it went round' })).toContainText('72 hours');
  const { releases } = await call('alert.get', { id });
  for (const language of ['en', 'fr'] as const) {
    const pdf = join(folder, `alert-${language}.pdf`);
    await program.answerDialogs(pdf);
    const request = {
      document: 'alertRelease',
      releaseId: releases[0]?.id ?? '',
      language,
      paper: 'A4',
    } as const;
    expect((await call('shell.savePdf', request)).done).toBe(true);
    for (const one of pagesOf(pdf)) expect(one.match(/TLP:AMBER\b/g)).toHaveLength(2);
  }
});

test('while a new alert is typed it is said what was seen before, and where to read it', async () => {
  const { page } = program;
  await program.go('/records/alert?isNew=true');
  const dialog = page.getByRole('dialog', { name: 'New alert' });
  const seen = dialog.getByRole('region', { name: 'Seen before?' });
  await expect(dialog.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('Powder sold as Aceta');
  await expect(seen).toBeHidden();
  await page.keyboard.press('Control+a');
  const { rows: substances } = await program.call('record.list', { kind: 'substance', limit: 200 });
  const { rows: alerts } = await program.call('record.list', { kind: 'alert', limit: 50 });
  const named = alerts
    .filter(({ seenOn }) => String(seenOn) > '2025-06')
    .flatMap(({ substanceIds }) => (Array.isArray(substanceIds) ? substanceIds : []));
  const synonyms = substances
    .filter(({ id }) => named.includes(id))
    .flatMap((row) => String(row['synonyms'] ?? '').split('\n'));
  const synonym = synonyms.find((one) => one !== '') ?? '';
  expect(synonym, `of ${named.length} substances`).not.toBe('');
  await page.keyboard.type(`Powder sold as ${synonym}`);
  await expect(seen).toBeVisible();
  await expect(seen.getByRole('listitem').first()).toContainText('alike: substance');
  await page.screenshot({ path: 'test-results/alert-seen-before.png' });
  // In a small window it leaves the most to the form, and covers no field that has the focus.
  const resize = (width: number, height: number): Promise<void> =>
    program.app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
  await resize(900, 600);
  await expect.poll(() => page.evaluate(() => innerHeight)).toBe(600);
  expect((await seen.boundingBox())?.height ?? 600).toBeLessThanOrEqual(120);
  const covered: string[] = [];
  let fields = 0;
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press('Tab');
    const { isField, isCovered, name } = await seen.evaluate((panel) => {
      const { activeElement } = document;
      const scroller = panel.parentElement;
      const isIn = activeElement?.matches('input, textarea') === true && scroller?.contains(activeElement);
      return {
        isField: isIn === true,
        isCovered:
          isIn === true &&
          activeElement !== null &&
          activeElement.getBoundingClientRect().bottom > panel.getBoundingClientRect().top,
        name: activeElement?.outerHTML.slice(0, 120) ?? '',
      };
    });
    if (isField) fields += 1;
    if (isCovered) covered.push(name);
  }
  expect(fields).toBeGreaterThan(8);
  expect(covered).toEqual([]);
  await resize(1280, 800);
  await seen.getByRole('link').first().click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Recipients', exact: true })).toBeVisible();
});

test('States and roles are chosen and taken out by keys alone, and the focus stays where one is', async () => {
  const { page } = program;
  await program.go('/records/alert?isNew=true');
  const dialog = page.getByRole('dialog', { name: 'New alert' });
  const discard = dialog.getByRole('button', { name: 'Discard changes' });
  if (await discard.isVisible()) await discard.click();
  const states = dialog.getByRole('combobox', { name: 'States' });
  await states.focus();
  // INCB is no State.
  await page.keyboard.type('incb');
  await expect(page.getByText('No match', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+a');
  for (const name of ['kenya', 'ireland', 'albania']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(states).toBeFocused();
    await expect(states).toHaveValue('');
  }
  const takeOut = (name: string) => dialog.getByRole('button', { name: `Remove ${name}`, exact: true });
  for (const name of ['Kenya', 'Ireland', 'Albania']) {
    await page.keyboard.press('Shift+Tab');
    await expect(takeOut(name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(takeOut('Ireland')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(states).toBeFocused();

  const roles = dialog.getByRole('combobox', { name: 'Of the groups, only these roles' });
  await roles.focus();
  await page.keyboard.press('ArrowDown');
  // A key that comes before the list has one of them to choose closes it.
  await expect(page.getByRole('option')).toHaveCount(3);
  await expect(roles).toHaveAttribute('aria-activedescendant', /./);
  for (const left of [2, 1]) {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option')).toHaveCount(left);
  }
  await page.keyboard.press('Enter');
  await expect(roles).toHaveCount(0);
  await expect(takeOut('Observer')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(roles).toBeFocused();
  await page.keyboard.press('Escape');
});

test('it is saved for another office with what was sent, by keys alone, and one that is TLP:RED is refused', async () => {
  const { page, call } = program;
  const id = await alertCalled('protonitazene in parcels');
  await program.go(`/records/alert/${id}`);
  const path = join(folder, 'alert.json');
  await program.answerDialogs(path);
  const save = async (): Promise<void> => {
    await page.getByRole('button', { name: 'More', exact: true }).focus();
    await page.keyboard.press('Enter');
    const entry = page.getByRole('menuitem', { name: 'Save for another office' });
    await entry.focus();
    await page.keyboard.press('Enter');
  };
  await save();
  await expect(page.getByRole('contentinfo')).toContainText('alert.json');
  const { number, marking } = await call('record.get', { kind: 'alert', id });
  const { format, version, alert, sha256 } = alertFileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  expect({ format, version }).toEqual({ format: 'reconvene-alert', version: 1 });
  expect(alert).toMatchObject({ number, marking });
  expect(Object.keys(alert.seen)).not.toEqual([]);
  // By the words of its description alone, with another program's hands.
  const ordered = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(ordered)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .toSorted(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, one]) => [key, ordered(one)]),
          )
        : value;
  const bytes = JSON.stringify(ordered(alert));
  expect(createHash('sha256').update(bytes, 'utf8').digest('hex')).toBe(sha256);

  await call('alert.mark', { id, marking: 'red' });
  const refused = join(folder, 'red.json');
  await program.answerDialogs(refused);
  await save();
  await expect(page.getByText(/is marked TLP:RED: it is for persons by name alone/)).toBeVisible();
  expect(existsSync(refused)).toBe(false);
});

test('cells of what is TLP:RED are not copied out of a list, which is said; those beside them are', async () => {
  const { page, app } = program;
  const clipboard = (): Promise<string> => app.evaluate(({ clipboard: held }) => held.readText());
  await program.go('/records/alert');
  const grid = page.getByRole('grid', { name: 'Alerts' });
  const red = grid.getByRole('row', { name: /protonitazene in parcels/i });
  await expect(red).toContainText('TLP:RED');
  await app.evaluate(({ clipboard: held }) => held.writeText('as before'));
  await red.getByRole('gridcell').nth(1).click();
  await page.keyboard.press('Control+c');
  await expect(page.getByText('One row is marked TLP:RED and was left out.').first()).toBeVisible();
  expect(await clipboard()).toBe('as before');

  await grid.focus();
  await page.keyboard.press('Control+Home');
  for (let taken = 0; taken < 30; taken += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect.poll(clipboard).not.toBe('as before');
  expect(await clipboard()).not.toMatch(/protonitazene in parcels|TLP:RED/i);
  expect((await clipboard()).split('\n').length).toBeGreaterThan(5);
});

test('where and when it was seen is a table whose numbers lead to the alerts, and goes out without what is TLP:RED', async () => {
  const { page } = program;
  await program.go('/records/alert');
  await page.getByRole('button', { name: 'By region and time' }).press('Enter');
  const { length: red } = (await program.call('alert.byRegion', {})).filter(
    ({ marking }) => marking === 'red',
  );
  expect(red).toBeGreaterThan(0);
  await expect(page.getByText(/TLP:RED and in no table that goes out/)).toBeVisible();
  const table = page.getByRole('region', { name: 'By region and time' }).getByRole('table');
  await expect(table.getByRole('row').last()).toContainText('All');
  const number = table.getByRole('row').last().getByRole('button').last();
  const count = Number(await number.innerText());
  expect(count).toBeGreaterThan(0);
  await number.press('Enter');
  await expect(page.locator('.regions-shown').getByRole('listitem')).toHaveCount(count);
  await page.screenshot({ path: 'test-results/alerts-by-region.png' });

  const sum = async (): Promise<number> => {
    const numbers = await table.getByRole('row').last().getByRole('button').allInnerTexts();
    return numbers.reduce((all, one) => all + Number(one), 0);
  };
  const path = join(folder, 'regions.csv');
  await program.answerDialogs(path);
  await page.getByRole('button', { name: 'Export' }).press('Enter');
  await page.getByRole('menuitem', { name: /CSV/ }).press('Enter');
  await expect.poll(() => existsSync(path)).toBe(true);
  const lines = (await readFile(path, 'utf8')).trim().split(/\r?\n/);
  const all = lines.find((line) => line.startsWith('All')) ?? '';
  const out = all.split(/[,;\t]/).slice(1);
  expect(out.reduce((total, one) => total + Number(one), 0)).toBe((await sum()) - red);
});

test('a page that is marked wider than its alert by now, or of one that was withdrawn, is shown after that was said', async () => {
  const { page, call, app } = program;
  const sent = async (title: string): Promise<string> => {
    const { id } = await call('record.create', {
      kind: 'alert',
      values: { title: { en: title }, kind: 'form', seen: { en: 'Three parcels' }, marking: 'clear' },
    });
    await call('alert.moveState', { id, to: 'cleared' });
    await call('alert.send', { id, languages: ['en'], paper: 'A4' });
    return id;
  };
  const [id, other] = [await sent('Tablets as sweets'), await sent('Tablets in parcels')];
  await call('alert.mark', { id, marking: 'amber' });
  await program.go(`/records/alert/${id}`);
  await page.getByRole('button', { name: 'Show in English' }).click();
  const asked = page.getByRole('alertdialog');
  await expect(asked).toContainText('The alert is marked TLP:AMBER now. The page says TLP:CLEAR');
  await page.screenshot({ path: 'test-results/alert-page-narrower.png' });
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await expect(asked).toBeHidden();

  await call('alert.moveState', { id, to: 'withdrawn', reason: 'It was sugar' });
  const ended = page.getByRole('region', { name: 'It does not stand any more' });
  await expect(ended).toContainText('It was sugar');
  await page.screenshot({ path: 'test-results/alert-withdrawn.png' });
  await page.getByRole('button', { name: 'Show in English' }).click();
  await expect(asked).toContainText('The alert was withdrawn since.');
  await page.keyboard.press('Escape');
  const copied = async (): Promise<string> => {
    await app.evaluate(({ clipboard }) => clipboard.writeText(''));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Copy the text for a message');
    await page.getByRole('option', { name: /Copy the text for a message/ }).click();
    const text = () => app.evaluate(({ clipboard }) => clipboard.readText());
    await expect.poll(text).not.toBe('');
    return text();
  };
  const { number } = await call('record.get', { kind: 'alert', id });
  const withdrawal = await copied();
  expect(withdrawal).toContain(`TLP:AMBER Withdrawn: ${String(number)} Tablets as sweets`);
  expect(withdrawal).toMatch(/This alert was withdrawn on \d+ \w+ \d{4}\./);
  expect(withdrawal).toContain('It was sugar');
  expect(withdrawal).not.toContain('Three parcels');

  await call('alert.moveState', { id: other, to: 'merged', mergedIntoId: id, reason: 'The same' });
  await program.go(`/records/alert/${other}`);
  await expect(ended).toContainText('The same');
  // What it was merged into is for fewer: by its number alone.
  const merged = await copied();
  expect(merged).toContain(`into ${String(number)}, which stands in its place`);
  expect(merged).not.toContain('sweets');
  await ended.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Tablets as sweets', level: 1 })).toBeVisible();
});

test('a working group without members is said to have none, on the page and as it is sent', async () => {
  const { page, call } = program;
  const group = await call('record.create', {
    kind: 'workingGroup',
    values: { number: '97', name: { en: 'Precursors at sea' } },
  });
  const { id } = await call('record.create', {
    kind: 'alert',
    values: {
      title: { en: 'For nobody yet' },
      kind: 'form',
      seen: { en: 'Parcels' },
      toGroupIds: [group.id],
    },
  });
  await call('alert.moveState', { id, to: 'cleared' });
  await program.go(`/records/alert/${id}?tab=outbox`);
  await expect(page.getByText(/Precursors at sea: no members on/)).toBeVisible();
  await expect(page.getByText('Its rules name nobody today')).toBeVisible();
  await page.screenshot({ path: 'test-results/alert-for-nobody.png' });
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('It is for nobody so far.');
  await page.keyboard.press('Escape');
});
