/**
 * The long jobs in a small window and in a usual one drawn twice as large, in Arabic on a board without Latin letters and in
 * French, without a mouse: a block out of a spreadsheet, an agenda, a clash moved and notices accepted, what has changed, and
 * twenty invitations.
 */
import { expect, test, type Locator } from '@playwright/test';
import { choices as arabicChoices } from '../../shared/words/ar/choices.ts';
import { choices as frenchChoices } from '../../shared/words/fr/choices.ts';
import { records as arabicRecords } from '../../shared/words/ar/records.ts';
import { records as frenchRecords } from '../../shared/words/fr/records.ts';
import { launch, type Program } from '../support/electron.ts';
import { pressKey, tabInto, tabTo, TRIED, wear, WINDOWS, type Tried } from '../support/small-windows.ts';

test.describe.configure({ mode: 'serial' });

const ROLES = { ar: arabicChoices.delegateRole, fr: frenchChoices.delegateRole } as const;
const RECORDS = { ar: arabicRecords, fr: frenchRecords } as const;

/** More than any block has. */
const MANY_COLUMNS = 20;

let program: Program;
/** The reconvening to come. */
let reconveningId: string;

test.beforeAll(async () => {
  program = await launch();
  const { call, page } = program;
  await call('shell.openSample', {});
  await page.locator('nav').waitFor();
  await call('shell.setPreferences', { actor: 'Protocol officer' });
  const ahead = await call('record.list', { kind: 'reconvening', where: { startDate: ['2027-03-08'] } });
  reconveningId = ahead.rows[0]?.id ?? '';
  await page.evaluate((id) => localStorage.setItem('reconvening', id), reconveningId);
  await page.reload();
});

test.afterAll(() => program.close());

const dialog = (): Locator => program.page.getByRole('dialog');

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await program.page.keyboard.press(key);
}

async function count(kind: 'person' | 'delegation'): Promise<number> {
  return (await program.call('record.list', { kind, limit: 0 })).total;
}

/** A session that begins at eight on the first day of the reconvening. */
async function session(title: string): Promise<string> {
  const { id } = await program.call('record.create', {
    kind: 'session',
    values: {
      reconveningId,
      title: { en: title },
      kind: 'plenary',
      startWall: '2027-03-08T08:00',
      endWall: '2027-03-08T10:00',
      zone: 'Europe/Vienna',
    },
  });
  return id;
}

async function agendaOf(sessionId: string): Promise<unknown[]> {
  const { lines } = await program.call('agenda.get', { sessionId });
  return lines.map(({ number, title, minutes }) => [number, title.en ?? title.ar ?? title.fr, minutes]);
}

async function open(): Promise<{ readonly clashes: number; readonly notices: number }> {
  const home = await program.call('home.get', { now: new Date().toISOString() });
  return { clashes: home.openClashes, notices: home.openNotices };
}

/** Goes to a cell of a grid in the dialog by arrows: down to its row, then along. */
async function goTo(cell: Locator, language: Tried): Promise<void> {
  const grid = dialog().getByRole('grid');
  await tabTo(program, grid);
  await press('Control+Home');
  const { id, row } = await cell.evaluate((one) => ({
    id: one.id,
    row: Number(one.closest('[role=row]')?.getAttribute('aria-rowindex')),
  }));
  // The heads are the first row, and the first row below has the focus.
  for (let at = 2; at < row; at += 1) await press('ArrowDown');
  for (let steps = 0; steps < MANY_COLUMNS; steps += 1) {
    if ((await grid.getAttribute('aria-activedescendant')) === id) return;
    await press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
  }
  throw new Error(`the cell is not reached with arrows: ${cell.toString()}`);
}

for (const language of TRIED) {
  for (const size of WINDOWS) {
    const look = `${language}, ${size.width}×${size.height} at ${size.zoom} %`;
    const undo = (): Promise<void> => pressKey(program, language, 'z', { ctrl: true });

    test(`delegates come out of a spreadsheet, two cells corrected on the way: ${look}`, async () => {
      const { page, app, call } = program;
      await wear(program, language, size);
      const before = await count('person');
      const [delegation] = (await call('record.list', { kind: 'delegation', limit: 1 })).rows;
      await program.go(`/records/delegation/${delegation?.id ?? ''}?tab=delegate`);
      await page.locator('[role=tabpanel]').waitFor();
      const block = [
        ['Title', 'Name', 'Role', 'E-mail'],
        ['Director', 'Zoé Martin', ROLES[language].adviser, 'z.martin@example.org'],
        ['Head of laboratory', 'Paul Roux', 'Clown', 'p.roux@example.org'],
        ['First Secretary', 'مريم حداد', 'Pierrot', 'm.haddad@example.org'],
      ];
      await app.evaluate(
        ({ clipboard }, text) => clipboard.writeText(text),
        block.map((cells) => cells.join('\t')).join('\n'),
      );
      await press('Control+v');
      const mended = dialog().getByRole('gridcell');
      await expect(mended.filter({ hasText: 'Clown' })).toBeVisible();
      for (const wrong of ['Clown', 'Pierrot']) {
        await goTo(mended.filter({ hasText: wrong }), language);
        await press('F2', 'Control+a');
        await page.keyboard.type(ROLES[language].deputy_head);
        await press('Enter');
      }
      await press('Control+Enter');
      await expect(dialog()).toBeHidden();
      await expect.poll(() => count('person')).toBe(before + 3);
      await expect(page.getByRole('row', { name: 'Paul Roux' })).toContainText(ROLES[language].deputy_head);
      await undo();
      await expect.poll(() => count('person')).toBe(before);
    });

    test(`an agenda of eight items is typed like a list: ${look}`, async () => {
      const { page } = program;
      await wear(program, language, size);
      const id = await session('Typed');
      await program.go(`/records/session/${id}?tab=agenda`);
      const first = page.locator('[role=tabpanel] button').first();
      await first.waitFor();
      await tabTo(program, first);
      await press('Enter');
      const line = page.locator('.agenda-next input, .agenda-next textarea');
      await expect(line).toBeFocused();
      const typed = [
        ['', "Opening 5'"],
        ['', "Statements 10'"],
        ['Tab', "Members 40'"],
        ['', "Observers 20'"],
        ['Shift+Tab', "Endorsement 15'"],
        ['Tab', "By signature 10'"],
        ['Shift+Tab', "Other matters 10'"],
        ['', "Closing 5'"],
      ] as const;
      for (const [key, text] of typed) {
        if (key !== '') await press(key);
        await page.keyboard.type(text);
        await press('Enter');
      }
      await expect
        .poll(() => agendaOf(id))
        .toEqual([
          ['1', 'Opening', 5],
          ['2', 'Statements', 10],
          ['2 (a)', 'Members', 40],
          ['2 (b)', 'Observers', 20],
          ['3', 'Endorsement', 15],
          ['3 (a)', 'By signature', 10],
          ['4', 'Other matters', 10],
          ['5', 'Closing', 5],
        ]);
      await press('Escape');
      await expect(line).toBeHidden();
      await program.call('record.delete', { kind: 'session', ids: [id] });
    });

    test(`a session is moved out of its clash on Home, and three notices are accepted: ${look}`, async () => {
      const { page } = program;
      await wear(program, language, size);
      await program.go('/');
      const list = page.locator('.clash-rows');
      await expect(list.locator('.clash-row').first()).toBeVisible();
      const before = await open();
      await tabInto(program, list);
      await press('ArrowDown');
      await pressKey(program, language, 'm');
      await expect(dialog().locator('[role="spinbutton"]').first()).toBeFocused();
      const place = dialog().locator('.clash-places button').first();
      await tabTo(program, place);
      await press('Enter', 'Control+Enter');
      await expect(dialog()).toBeHidden();
      await expect.poll(async () => (await open()).clashes).toBeLessThan(before.clashes);
      await expect(list).toBeVisible();
      await undo();
      await expect.poll(open).toEqual(before);

      const all = page.locator('.section').filter({ has: list }).locator('.clashes + button');
      await tabTo(program, all);
      await press('Enter');
      const rows = list.locator('.clash-row');
      await expect(rows).toHaveCount(before.clashes + before.notices);
      await tabInto(program, list);
      await press('Home');
      const severities = await rows.evaluateAll((some) =>
        some.map((row) => (row.querySelector('.mark-clash') === null ? 'notice' : 'clash')),
      );
      let taken = 0;
      for (const severity of severities) {
        if (severity === 'notice' && taken < 3) {
          await press('Space');
          taken += 1;
        }
        await press('ArrowDown');
      }
      expect(taken).toBe(3);
      await pressKey(program, language, 'a');
      await expect(dialog().getByRole('textbox')).toBeFocused();
      await page.keyboard.type('Agreed with the interpreters');
      await press('Control+Enter');
      await expect(dialog()).toBeHidden();
      await expect.poll(async () => (await open()).notices).toBe(before.notices - 3);
      await undo();
      await expect.poll(open).toEqual(before);
    });

    test(`what has changed is narrowed by who did it, and one deed is taken back: ${look}`, async () => {
      const { page, call } = program;
      await wear(program, language, size);
      const [room] = (await call('record.list', { kind: 'room', limit: 1 })).rows;
      const name = { en: `Boardroom ${language} ${size.width}` };
      await call('record.update', { kind: 'room', id: room?.id ?? '', values: { name } });
      await program.go('/help');
      await pressKey(program, language, 'g');
      await pressKey(program, language, 'c');
      const deeds = page.locator('.deeds-row');
      await expect(deeds.first()).toContainText(name.en);
      const who = page.locator('.screen-bar .select-button').first();
      await tabTo(program, who);
      await press('Enter');
      await expect(page.getByRole('option').first()).toBeVisible();
      await press('Enter', 'Escape');
      await tabInto(program, page.locator('.deeds'));
      await press('Home');
      await expect(deeds.first()).toBeFocused();
      await expect(deeds.first()).toContainText(name.en);
      const on = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
      await press(on, on, 'Enter');
      await expect
        .poll(async () => (await call('record.get', { kind: 'room', id: room?.id ?? '' }))['name'])
        .toEqual(room?.['name']);
    });

    test(`twenty States are invited in one deed: ${look}`, async () => {
      const { page } = program;
      await wear(program, language, size);
      await program.go('/records/delegation');
      const before = await count('delegation');
      const invite = page.getByRole('button', { name: RECORDS[language].invite });
      await tabTo(program, invite);
      await press('Enter');
      const grid = dialog().getByRole('grid');
      await expect(grid.getByRole('row').nth(3)).toBeVisible();
      await tabTo(program, grid);
      await press('Control+Home');
      for (let ticked = 1; ticked < 20; ticked += 1) await press('Shift+ArrowDown');
      await expect(dialog().locator('.dialog-actions button').last()).toContainText('20');
      await press('Control+Enter');
      await expect(dialog()).toBeHidden();
      await expect.poll(() => count('delegation')).toBe(before + 20);
      await undo();
      await expect.poll(() => count('delegation')).toBe(before);
    });
  }
}

test('and nothing was reported on any console', () => {
  expect(program.problems).toEqual([]);
});
