/**
 * A small window, and a usual one drawn twice as large: nothing scrolls sideways as a whole, what one needs is in the
 * window and reached with Tab, and the work is done with the keyboard alone, in Arabic and in French.
 */
import { expect, test } from '@playwright/test';
import { foldText } from '../../shared/domain/text/fold.ts';
import { LISTS } from '../../shared/domain/vocabulary.ts';
import { choices as arabic } from '../../shared/words/ar/choices.ts';
import { choices as french } from '../../shared/words/fr/choices.ts';
import { launch, type Program } from '../support/electron.ts';
import { closeOver, openScreen, screensOf, type Screen } from '../support/screens.ts';
import { pressLetter, tabTo, TRIED, wear, WINDOWS, type Tried } from '../support/small-windows.ts';

test.describe.configure({ mode: 'serial' });

const WORDS = { ar: arabic, fr: french } as const;

let program: Program;
let screens: readonly Screen[] = [];
let reconveningId: string;
let documentId: string;

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  await call('shell.openSample', {});
  await page.locator('nav').waitFor();
  const all = await screensOf(program);
  // Pages of what is only seen within another record are laid out as the others are.
  screens = all.filter(({ name }) => !name.startsWith('page of') || DESIGNED.test(name));
  const ahead = await call('record.list', { kind: 'reconvening', where: { startDate: ['2027-03-08'] } });
  reconveningId = ahead.rows[0]?.id ?? '';
  documentId = await openDocument();
});

test.afterAll(() => program.close());

const DESIGNED =
  /participant|delegation$|session|document$|reconvening|workingGroup|priorityAction|commitment$|consultation$/;

/** One of which nobody has said anything yet. */
async function openDocument(): Promise<string> {
  const { call } = program;
  const { id } = await call('record.create', {
    kind: 'document',
    values: { symbol: 'GC/2026/CALL/1', title: { en: 'Call to action' }, kind: 'call_to_action' },
  });
  for (const to of ['negotiation', 'final', 'open'] as const) {
    await call('document.moveState', { id, to, reason: 'As agreed' });
  }
  await call('record.create', {
    kind: 'documentVersion',
    values: { documentId: id, label: 'L.1', date: '2026-01-01' },
  });
  return id;
}

/** What stands outside of the window, in part or as a whole, though it should be in it whatever scrolls. */
async function outside(): Promise<readonly string[]> {
  return program.page.evaluate(() => {
    const scrolls = ['html', 'body', '.frame', '.frame-main', '.screen', '.inspector-body'].filter((one) => {
      const element = document.querySelector(one);
      return element !== null && element.scrollWidth > element.clientWidth;
    });
    const fixed = [
      '.frame-title',
      '.frame-status',
      '.screen-head',
      '.screen-head .button-primary',
      '.screen-bar',
      '.screen-lead',
      '.tab',
      '.inspector',
      '.inspector-head button',
      '.inspector-actions button',
      '.dialog',
      '.dialog-head button',
      '.dialog-actions button',
    ];
    const cut = [...document.querySelectorAll(fixed.join(', '))].filter((element) => {
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1);
    });
    return [
      ...scrolls.map((one) => `${one} scrolls sideways`),
      ...cut.map(({ outerHTML }) => outerHTML.slice(0, 160)),
    ];
  });
}

/** Chooses a word in a cell in which none stands, by its first letter. */
async function choose(list: 'position' | 'formality', word: string, words: Readonly<Record<string, string>>) {
  const letter = (value: string): string => foldText(words[value] ?? '').slice(0, 1);
  const alike: readonly string[] = LISTS[list].filter((value) => letter(value) === letter(word));
  for (let presses = 0; presses <= alike.indexOf(word); presses += 1)
    await pressLetter(program, letter(word));
}

for (const language of TRIED) {
  for (const size of WINDOWS) {
    const look = `${language}, ${size.width}×${size.height} at ${size.zoom} %`;

    test(`no screen scrolls sideways, and what it is worked with is in the window: ${look}`, async () => {
      test.setTimeout(180_000);
      await wear(program, language, size);
      const found: Record<string, readonly string[]> = {};
      for (const screen of screens) {
        await openScreen(program, screen);
        const here = await outside();
        if (here.length > 0) found[screen.name] = here;
        await closeOver(program);
      }
      expect(found).toEqual({});
    });

    test(`close and the main action are reached with Tab: ${look}`, async () => {
      const { page } = program;
      await wear(program, language, size);
      const room = (await program.call('record.list', { kind: 'room', limit: 1 })).rows[0];
      await program.go(`/records/room?id=${room?.id ?? ''}`);
      await tabTo(program, page.locator('.screen-head .button-primary'));
      const close = page.locator('.inspector-head button').last();
      await tabTo(program, close);
      await expect(close).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.locator('.inspector')).toBeHidden();
      await program.go('/records/room?isNew=true');
      const main = page.locator('.dialog-actions button').last();
      await tabTo(program, main);
      await expect(main).toBeInViewport({ ratio: 1 });
      await tabTo(program, page.locator('.dialog-head button'));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeHidden();
    });

    test(`fifteen delegations are confirmed in one deed, from the keyboard alone: ${look}`, async () => {
      const { page, call } = program;
      await wear(program, language, size);
      await page.evaluate((id) => localStorage.setItem('reconvening', id), reconveningId);
      await program.go('/help');
      await page.reload();
      await program.go('/records/delegation');
      const grid = page.getByRole('grid');
      await expect(grid.getByRole('row').nth(2)).toBeVisible();
      const where = { reconveningId: [reconveningId] };
      const { rows } = await call('record.list', {
        kind: 'delegation',
        where,
        sort: [{ by: 'participantId' }],
        limit: 200,
        language,
      });
      const confirmed = async (): Promise<number> =>
        (
          await call('record.list', {
            kind: 'delegation',
            where: { ...where, attendance: ['confirmed'] },
            limit: 0,
          })
        ).total;
      const before = await confirmed();
      // After an invited one its letter chooses a confirmed one, in both languages.
      const first = rows.findIndex(({ attendance }) => attendance === 'invited');
      const open = rows
        .slice(first, first + 15)
        .filter(({ attendance }) => attendance !== 'confirmed').length;
      await tabTo(program, grid);
      await page.keyboard.press('Control+Home');
      for (let row = 0; row < first; row += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
      for (let taken = 1; taken < 15; taken += 1) await page.keyboard.press('Shift+ArrowDown');
      await expect(page.locator('.selection-bar')).toBeVisible();
      await pressLetter(program, foldText(WORDS[language].attendance.confirmed).slice(0, 1));
      await expect.poll(confirmed).toBe(before + open);
      await page.keyboard.press('Control+z');
      await expect.poll(confirmed).toBe(before);
    });

    test(`one endorsement is recorded and taken back, from the keyboard alone: ${look}`, async () => {
      const { page } = program;
      await wear(program, language, size);
      await program.go(`/tally/${documentId}`);
      const grid = page.getByRole('grid');
      await expect(grid.getByRole('row').nth(2)).toBeVisible();
      await tabTo(program, grid);
      const on = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
      for (const key of ['Control+Home', 'Home', on]) await page.keyboard.press(key);
      await choose('position', 'endorsed', WORDS[language].position);
      await page.keyboard.press(on);
      await choose('formality', 'signed', WORDS[language].formality);
      await expect(grid.getByRole('row').nth(1)).toContainText(WORDS[language].formality.signed);
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => steps(language)).toEqual(['endorsed', 'signed']);
      await page.keyboard.press('Control+z');
      await expect.poll(() => steps(language)).toEqual([]);
    });

    test(`a session is made in the timetable by its name, from the keyboard alone: ${look}`, async () => {
      const { page, call } = program;
      await wear(program, language, size);
      await program.go(`/timetable/${reconveningId}`);
      await page.locator('[data-session]').first().waitFor();
      const made = async (): Promise<number> =>
        (await call('record.list', { kind: 'session', text: 'Debriefing', limit: 0 })).total;
      await page.keyboard.press('n');
      await page.keyboard.type("Debriefing 30'");
      await page.keyboard.press('Enter');
      await expect.poll(made).toBe(1);
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-session]').filter({ hasText: 'Debriefing' })).toBeVisible();
      await page.keyboard.press('Control+z');
      await expect.poll(made).toBe(0);
    });
  }
}

/** What the ledger of the document says of position and form. */
async function steps(language: Tried): Promise<readonly unknown[]> {
  const { rows } = await program.call('record.list', {
    kind: 'endorsementStep',
    where: { documentId: [documentId], axis: ['position', 'formality'] },
    sort: [{ by: 'axis' }],
    language,
  });
  return rows.map(({ value }) => value);
}

test('and nothing was reported on any console', () => {
  expect(program.problems).toEqual([]);
});
