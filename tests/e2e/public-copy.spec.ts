import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { z } from 'zod';
import type { InputOf } from '../../shared/contract/contract.ts';
import { launch, type Program } from '../support/electron.ts';
import { A4, holds, letters, pagesOf, tool } from '../support/pdf.ts';

let parent: string;
let program: Program;

test.beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), 'reconvene-public-'));
  program = await launch();
  await program.call('shell.openSample', {});
});

test.afterEach(async () => {
  await program.close();
  rmSync(parent, { recursive: true });
});

/** What the copy is made of besides the sample's record: a released programme, a text that somebody has endorsed. */
async function prepare(): Promise<{ commitmentId: string }> {
  const { call } = program;
  const meeting = await call('record.list', { kind: 'reconvening', text: 'March 2024' });
  const reconveningId = meeting.rows[0]?.id ?? '';
  await call('release.make', { reconveningId, languages: ['en', 'fr', 'ar'], paper: 'A4' });
  const commitments = await call('record.list', { kind: 'commitment', where: { publicity: ['public'] } });
  const commitmentId = commitments.rows[0]?.id ?? '';
  await call('record.create', {
    kind: 'publication',
    values: {
      title: { en: 'Report of the first meeting', ar: 'تقرير الاجتماع الأول' },
      date: '2024-04-02',
      sharedWith: 'everybody',
      link: 'https://www.example.org/first-meeting',
    },
  });
  return { commitmentId };
}

const folder = () => join(parent, 'public-copy');

async function openDialog(): Promise<ReturnType<Page['getByRole']>> {
  const { page } = program;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('public copy');
  await page.getByRole('option', { name: /Prepare the public copy/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Prepare the public copy' });
  await expect(dialog).toContainText('It would hold:');
  return dialog;
}

test('a public copy says what it is without, is written, and what becomes confidential since is said', async () => {
  const { page, call } = program;
  const { commitmentId } = await prepare();
  const dialog = await openDialog();
  await expect(dialog).toContainText('No public copy was made before.');
  await expect(dialog).toContainText('What stays out, and why');
  await page.screenshot({ path: 'test-results/public-copy-first.png' });
  await dialog.getByLabel('For whom, or where it goes').fill('The press');
  await program.answerDialogs(parent);
  await dialog.getByRole('button', { name: 'Choose a folder and write it' }).click();
  await expect(page.getByText(/Public copy written: \d+ files in public-copy/)).toBeVisible();
  expect(readdirSync(parent)).toEqual(['public-copy']);
  expect(await call('shell.jobs', {})).toContainEqual(
    expect.objectContaining({ purpose: 'publicCopy', state: 'done' }),
  );

  await call('record.update', {
    kind: 'commitment',
    id: commitmentId,
    values: { publicity: 'confidential' },
  });
  const second = await openDialog();
  await expect(second.getByRole('alert')).toContainText('1 thing is out there and not public any more');
  await expect(second.getByRole('alert')).toContainText('for The press');
  await expect(second).toContainText('1 is no longer in it');
  await expect(second).toContainText('Nothing else is new or has changed');
  await page.screenshot({ path: 'test-results/public-copy-gone.png' });
  await call('shell.setPreferences', { language: 'ar' });
  await expect(page.getByRole('dialog')).toContainText('إعداد النسخة العلنية');
  await page.screenshot({ path: 'test-results/public-copy-ar.png' });
  await call('shell.setPreferences', { language: 'en' });
  await page.keyboard.press('Escape');

  await program.go('/records/publicCopy');
  await page.getByRole('row').filter({ hasText: 'The press' }).click();
  await page.screenshot({ path: 'test-results/public-copy-list.png' });
  const { rows } = await call('record.list', { kind: 'publicCopy' });
  await program.go(`/records/publicCopy/${rows[0]?.id}`);
  await expect(page.getByText('1 thing is out there and not public any more')).toBeVisible();
  await page.screenshot({ path: 'test-results/public-copy-page.png' });
  await program.go('/records/publication');
  await page.screenshot({ path: 'test-results/publications.png' });
  await program.go('/');
  await expect(page.getByRole('alert')).toContainText('1 thing is out there and not public any more');
  await page.screenshot({ path: 'test-results/public-copy-home.png' });

  // What is out there leads to its record; the languages are those of the copy before.
  const elsewhere = join(parent, 'elsewhere');
  mkdirSync(elsewhere);
  await program.answerDialogs(elsewhere);
  await call('shell.savePublicCopy', { languages: ['en', 'fr'] });
  const third = await openDialog();
  await expect(third.getByRole('button', { name: /French/ }).first()).toBeVisible();
  await page.screenshot({ path: 'test-results/public-copy-third.png' });
  await third.getByRole('alert').getByRole('link').click();
  await expect(third).toBeHidden();
  await expect(page).toHaveURL(new RegExp(commitmentId));
  expect(program.problems).toEqual([]);
});

test('a copy that somebody has changed is replaced only when a person says so, and another folder never', async () => {
  const { ask, call, app } = program;
  await program.answerDialogs(parent);
  const asked: InputOf<'shell.savePublicCopy'> = { languages: ['en'] };
  const page = join(folder(), 'en', 'index.html');
  const answer = (response: number) =>
    app.evaluate(({ dialog }, given) => {
      dialog.showMessageBox = (...args: unknown[]) => {
        Reflect.set(globalThis, 'detail', Reflect.get(Object(args.at(-1)), 'detail'));
        return Promise.resolve({ response: given, checkboxChecked: false });
      };
    }, response);
  expect(await call('shell.savePublicCopy', asked)).toMatchObject({ done: true });
  const first = readFileSync(join(folder(), 'manifest.json'), 'utf8');
  await answer(0);
  expect(await call('shell.savePublicCopy', asked)).toMatchObject({ done: false });
  expect(await app.evaluate(() => Reflect.get(globalThis, 'detail'))).toMatch(/\d{4}/);
  expect(readFileSync(join(folder(), 'manifest.json'), 'utf8')).toBe(first);
  writeFileSync(page, 'mine');
  expect(await call('shell.savePublicCopy', asked)).toMatchObject({ done: false });
  expect(await app.evaluate(() => Reflect.get(globalThis, 'detail'))).toBe('en/index.html');
  expect(readFileSync(page, 'utf8')).toBe('mine');
  await answer(1);
  // Whoever chooses the copy itself means it.
  await program.answerDialogs(folder());
  expect(await call('shell.savePublicCopy', asked)).toMatchObject({ done: true });
  expect(readFileSync(page, 'utf8')).toContain('<!doctype html>');
  rmSync(join(folder(), 'manifest.json'));
  await program.answerDialogs(parent);
  expect(await ask('shell.savePublicCopy', asked)).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
  expect(existsSync(page)).toBe(true);
});

test('where a link leads to an earlier copy, that one is replaced, and the link stays', async () => {
  const { call, app } = program;
  const elsewhere = join(parent, 'elsewhere');
  mkdirSync(elsewhere);
  await program.answerDialogs(elsewhere);
  const asked: InputOf<'shell.savePublicCopy'> = { languages: ['en'] };
  expect(await call('shell.savePublicCopy', asked)).toMatchObject({ done: true });
  const there = join(elsewhere, 'public-copy', 'manifest.json');
  symlinkSync(join(elsewhere, 'public-copy'), folder());
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
  });
  for (const chosen of [parent, folder()]) {
    const before = readFileSync(there, 'utf8');
    await program.answerDialogs(chosen);
    expect(await call('shell.savePublicCopy', asked)).toMatchObject({ done: true });
    expect(lstatSync(folder()).isSymbolicLink()).toBe(true);
    expect(readFileSync(there, 'utf8')).not.toBe(before);
  }
});

/** Chromium alone, with nothing of the program in it, that opens files. */
async function openBrowser(): Promise<{ browser: ElectronApplication; page: Page }> {
  const entry = join(parent, 'browser.cjs');
  writeFileSync(
    entry,
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 900, useContentSize: true,
       webPreferences: { javascript: true } }).loadURL('about:blank'));`,
  );
  const browser = await _electron.launch({ args: [entry, '--no-sandbox', '--disable-gpu'] });
  return { browser, page: await browser.firstWindow() };
}

const PAGES = [
  'index.html',
  'meetings.html',
  'texts.html',
  'actions.html',
  'commitments.html',
  'publications.html',
];

/** One page of each kind: of meetings, and of texts, that with most on it. */
function oneOfEach(names: readonly string[], sizeOf: (name: string) => number): string[] {
  const largest = (kind: string): string[] =>
    names
      .filter((name) => name.startsWith(kind))
      .sort((a, b) => sizeOf(b) - sizeOf(a))
      .slice(0, 1);
  return [
    ...names.filter((name) => !/^(meeting|text)-/.test(name)),
    ...largest('meeting-'),
    ...largest('text-'),
  ];
}

/** What keeps somebody from reading a page, as axe says it. */
async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

for (const language of ['en', 'fr', 'ar'] as const) {
  test(`the pages in ${language} can be read by everybody: no barrier that axe finds, no way that leads nowhere, wide and narrow`, async () => {
    test.setTimeout(180_000);
    await prepare();
    await program.answerDialogs(parent);
    await program.call('shell.savePublicCopy', { languages: ['en', 'fr', 'ar'] });
    const { browser, page } = await openBrowser();
    const within = (name: string): string => join(folder(), language, name);
    try {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const all = readdirSync(join(folder(), language)).filter((name) => name.endsWith('.html'));
      expect(all).toEqual(expect.arrayContaining(PAGES));
      const some = oneOfEach(all, (name) => statSync(within(name)).size);
      // Colours go by light or dark, places by the width: neither asks for the other.
      for (const { width, colorScheme, looked } of [
        { width: 1280, colorScheme: 'light', looked: all },
        { width: 360, colorScheme: 'dark', looked: some },
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await browser.evaluate(
          ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size, 900),
          width,
        );
        for (const name of all) {
          await page.goto(pathToFileURL(within(name)).href);
          if (looked.includes(name)) expect(await barriersOn(page), `${name} at ${width}`).toEqual([]);
          // Nothing is wider than the window but what is moved within itself.
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${name} at ${width}`).toBeLessThanOrEqual(0);
          const links = await page.evaluate(() =>
            [...document.querySelectorAll('a[href], link[href]')].map(
              (link) => link.getAttribute('href') ?? '',
            ),
          );
          for (const href of links.filter((one) => !/^(https?:|#)/.test(one)))
            expect(existsSync(within(href)), `${name}: ${href}`).toBe(true);
        }
      }
      await page.goto(pathToFileURL(join(folder(), 'index.html')).href);
      await page.locator(`a[lang="${language}"], a[hreflang="${language}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
}

/** What the data say of the commitments, in the language that they were written in. */
const dataSchema = z.object({
  commitments: z.array(
    z.object({ title: z.object({ text: z.string() }), text: z.object({ text: z.string() }) }),
  ),
});

const entriesIn = (data: unknown) =>
  dataSchema.parse(data).commitments.map(({ title, text }) => ({ title: title.text, text: text.text }));

const HEAD_OF_NAMES = { en: 'Participant', fr: 'Participant', ar: 'المشارك' } as const;

test('on paper a list has its head on each page, an entry stays whole, an address stands once, and the date is below the last entry', async () => {
  test.setTimeout(120_000);
  await prepare();
  await program.answerDialogs(parent);
  await program.call('shell.savePublicCopy', { languages: ['en', 'fr', 'ar'] });
  const { browser, page } = await openBrowser();
  const print = async (language: string, name: string): Promise<string[]> => {
    await page.goto(pathToFileURL(join(folder(), language, name)).href);
    const bytes = await browser.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const printed = await window?.webContents.printToPDF({ pageSize: 'A4' });
      return printed?.toString('base64') ?? '';
    });
    const path = join(parent, `${language}-${name}.pdf`);
    writeFileSync(path, Buffer.from(bytes, 'base64'));
    expect(tool('pdfinfo', path)).toMatch(A4);
    return pagesOf(path);
  };
  try {
    for (const language of ['en', 'fr', 'ar'] as const) {
      const endorsed = await print(language, 'text-gc-2023-decl-1.html');
      expect(endorsed.length).toBeGreaterThan(1);
      for (const one of endorsed) expect(holds(one, HEAD_OF_NAMES[language], language)).toBe(true);

      const entries = await print(language, 'commitments.html');
      const data: unknown = JSON.parse(readFileSync(join(folder(), language, 'data.json'), 'utf8'));
      const said = entriesIn(data);
      expect(said.length).toBeGreaterThan(5);
      for (const { title, text } of said) {
        const whole = entries.some((one) =>
          [title, text].every((part) => letters(one).includes(letters(part))),
        );
        expect(whole, title).toBe(true);
      }

      const publications = (await print(language, 'publications.html')).join('\n');
      expect(publications.split('https://www.example.org/first-meeting')).toHaveLength(2);

      for (const name of ['meetings.html', 'actions.html', 'commitments.html']) {
        const last = (await print(language, name)).at(-1) ?? '';
        expect(
          last.split('\n').filter((line) => line.trim() !== '').length,
          `${language}/${name}`,
        ).toBeGreaterThan(1);
      }
    }
  } finally {
    await browser.close();
  }
});
