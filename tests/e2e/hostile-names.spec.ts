/** Names that would break a page, a line or a file are shown, found, printed and exported as they were written. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { launch, type Program } from '../support/electron.ts';
import { openTitle } from '../support/facts.ts';

test.describe.configure({ mode: 'serial' });

const NAMES = {
  markup: '<img src=x onerror="window.markupRan=true"> & <b>Vienna</b>',
  'a script': '</script><script>window.markupRan=true</script>',
  'direction marks': 'Panel \u202Eneppah\u202C with \u2067اجتماع وزاري (1)\u2069 end',
  pictures: 'Café 👩🏽‍🚀 🇬🇭 naïve e\u0301',
  'signs of calendars': 'Alpha, beta; gamma\\n: "delta"',
  'five hundred characters': `Length ${'words and words '.repeat(40)}`.slice(0, 499).trim(),
} as const;

let program: Program;
let folder: string;
let reconveningId: string;
const ids = new Map<string, string>();

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconvene-names-'));
  program = await launch();
  const { page, call } = program;
  await program.answerDialogs(join(folder, 'names.reconvene'));
  await call('shell.new', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const meeting = await call('record.create', {
    kind: 'reconvening',
    values: {
      title: { en: 'Names' },
      shortTitle: { en: 'Names' },
      level: 'ministerial',
      mode: 'in_person',
      startDate: '2027-03-01',
      endDate: '2027-03-12',
      city: 'Vienna',
      zone: 'Europe/Vienna',
    },
  });
  reconveningId = meeting.id;
  let day = 1;
  for (const title of Object.values(NAMES)) {
    const date = `2027-03-${String((day += 1)).padStart(2, '0')}`;
    const { id } = await call('record.create', {
      kind: 'session',
      values: {
        reconveningId,
        title: { en: title },
        kind: 'plenary',
        status: 'confirmed',
        startWall: `${date}T10:00`,
        endWall: `${date}T11:00`,
        zone: 'Europe/Vienna',
        description: `${title}\n${'long '.repeat(2000)}`,
      },
    });
    ids.set(title, id);
  }
});

test.afterAll(async () => {
  await program.close();
  await rm(folder, { recursive: true });
});

for (const [what, name] of Object.entries(NAMES)) {
  test(`${what}: in the list, on its page, in its history, in the search`, async () => {
    const { page } = program;
    await program.go('/records/session');
    await expect(page.getByRole('grid').getByText(name, { exact: true })).toBeVisible();
    await program.go(`/records/session/${ids.get(name) ?? ''}?tab=overview`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name, { useInnerText: false });
    await openTitle(page.locator('main'));
    await expect(page.locator('main').getByRole('textbox', { name: 'Title' })).toHaveValue(name);
    await page.keyboard.press('Escape');
    await program.go(`/records/session/${ids.get(name) ?? ''}?tab=history`);
    await expect(page.getByRole('tabpanel').getByText(name).first()).toBeVisible();
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: 'Search or do anything' }).fill(name.slice(0, 40));
    await expect(page.getByRole('option').getByText(name, { exact: true }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => Reflect.has(window, 'markupRan'))).toBe(false);
  });
}

test('on the printed agenda', async () => {
  const path = join(folder, 'agenda.pdf');
  await program.answerDialogs(path);
  await program.call('shell.savePdf', {
    document: 'agenda',
    reconveningId,
    audience: 'internal',
    language: 'en',
    paper: 'A4',
  });
  const printed = withoutSpaces(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }));
  for (const name of [
    NAMES.markup,
    NAMES['a script'],
    NAMES['signs of calendars'],
    NAMES['five hundred characters'],
  ]) {
    expect(printed).toContain(withoutSpaces(name));
  }
  // Where a line turns, the order of what is drawn is the reader's own.
  expect(printed).toContain('اجتماع');
  expect(printed).toContain('Café');
});

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}

test('in the calendar file, as another program reads it', async () => {
  const path = join(folder, 'names.ics');
  await program.answerDialogs(path);
  await program.call('shell.exportCalendar', { scope: 'reconvening', reconveningId });
  const calendar = new ICAL.Component(ICAL.parse(await readFile(path, 'utf8')));
  const titles = calendar
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('summary')));
  for (const name of Object.values(NAMES)) {
    expect(
      titles.some((title) => title.includes(name)),
      name,
    ).toBe(true);
  }
});

test('a title of ten thousand characters is refused with the number that is kept, and stays in the form', async () => {
  const { page } = program;
  const title = 'x'.repeat(10_000);
  await program.go(`/records/session/${ids.get(NAMES.pictures) ?? ''}?tab=overview`);
  await openTitle(page.locator('main'));
  const field = page.locator('main').getByRole('textbox', { name: 'Title' });
  await field.fill(title);
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toContainText('longer than the 500 characters that are kept');
  await expect(field).toHaveValue(title);
});

test('nothing was reported on any console', () => {
  expect(program.problems).toEqual([]);
});
