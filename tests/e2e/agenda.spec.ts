import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(() => program.close());

/** A session without an agenda, opened on it. */
async function begin(title: string): Promise<string> {
  const { call, page } = program;
  const [meeting] = (await call('record.list', { kind: 'reconvening' })).rows;
  const { id } = await call('record.create', {
    kind: 'session',
    values: {
      reconveningId: meeting?.id,
      title: { en: title },
      kind: 'plenary',
      startWall: `${String(meeting?.['startDate'])}T08:00`,
      endWall: `${String(meeting?.['startDate'])}T10:00`,
      zone: meeting?.['zone'],
    },
  });
  await program.go(`/records/session/${id}?tab=agenda`);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  return id;
}

async function agendaOf(sessionId: string): Promise<unknown[]> {
  const { lines } = await program.call('agenda.get', { sessionId });
  return lines.map(({ number, title, kind, minutes }) => [number, title.en, kind, minutes]);
}

test('eight items with sub-items are typed like a list', async () => {
  const { page } = program;
  const id = await begin('Typed agenda');
  await page.getByRole('button', { name: 'New agenda item' }).click();
  const line = page.getByRole('textbox', { name: 'Next item' });
  const count = page.locator('.agenda-line');
  const type = async (text: string, at: number, ...keys: string[]): Promise<void> => {
    await expect(line).toHaveValue('');
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(count).toHaveCount(at);
  };
  await type("Opening 5'", 1, 'Alt+1');
  await type('Adoption of the agenda 5 min', 2, 'Alt+2');
  await type('Statements', 3, 'Alt+3');
  await type("Members 40'", 4, 'Tab');
  await type("Observers 20'", 5);
  await type("Endorsement of the declaration 20'", 6, 'Shift+Tab', 'Alt+6');
  await type('Other matters', 7);
  await type("Closing 5'", 8, 'Alt+8');
  expect(await agendaOf(id)).toEqual([
    ['1', 'Opening', 'opening', 5],
    ['2', 'Adoption of the agenda', 'adoption', 5],
    ['3', 'Statements', 'statements', 10],
    ['3 (a)', 'Members', 'other', 40],
    ['3 (b)', 'Observers', 'other', 20],
    ['4', 'Endorsement of the declaration', 'endorsement', 20],
    ['5', 'Other matters', 'other', 10],
    ['6', 'Closing', 'closing', 5],
  ]);
  // Enter on a title goes on below it; what is typed there comes between.
  await page.getByRole('textbox', { name: 'Title' }).nth(1).focus();
  await page.keyboard.press('Enter');
  await type("Minute of silence 1'", 9);
  expect((await agendaOf(id)).at(2)).toEqual(['3', 'Minute of silence', 'other', 1]);
  await page.keyboard.press('Escape');
  await expect(line).toBeHidden();
});

test('an agenda is pasted as lines, and one undo takes all of it back', async () => {
  const { page } = program;
  const id = await begin('Pasted agenda');
  await page.getByRole('button', { name: 'New agenda item' }).click();
  const text = "1. Opening 5'\n2. Statements\n(a) Members 40 min\n(b) Observers 20 min\n3. Closing";
  await program.app.evaluate(({ clipboard }, lines) => clipboard.writeText(lines), text);
  await page.keyboard.press('Control+v');
  await expect(page.locator('.agenda-line')).toHaveCount(5);
  expect(await agendaOf(id)).toEqual([
    ['1', 'Opening', 'other', 5],
    ['2', 'Statements', 'other', 10],
    ['2 (a)', 'Members', 'other', 40],
    ['2 (b)', 'Observers', 'other', 20],
    ['3', 'Closing', 'other', 10],
  ]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.agenda-line')).toHaveCount(0);
});

test('eight items typed at full speed come out in their order and depth', async () => {
  const { page } = program;
  const id = await begin('Fast agenda');
  await page.getByRole('button', { name: 'New agenda item' }).click();
  await expect(page.getByRole('textbox', { name: 'Next item' })).toBeFocused();
  const lines = [
    [[], "Opening 5'"],
    [[], "Statements 10'"],
    [['Tab'], "Members 40'"],
    [[], "Observers 20'"],
    [['Shift+Tab'], "Endorsement 15'"],
    [['Tab'], "By signature 10'"],
    [['Shift+Tab'], "Other matters 10'"],
    [[], "Closing 5'"],
  ] as const;
  for (const [keys, text] of lines) {
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => agendaOf(id)).toHaveLength(8);
  expect(await agendaOf(id)).toEqual([
    ['1', 'Opening', 'other', 5],
    ['2', 'Statements', 'other', 10],
    ['2 (a)', 'Members', 'other', 40],
    ['2 (b)', 'Observers', 'other', 20],
    ['3', 'Endorsement', 'other', 15],
    ['3 (a)', 'By signature', 'other', 10],
    ['4', 'Other matters', 'other', 10],
    ['5', 'Closing', 'other', 5],
  ]);
});

test('Alt with the arrows pressed fast works on the lines as they have become', async () => {
  const { page, call } = program;
  const sessionId = await begin('Moved agenda');
  const items = ['A', 'B', 'C', 'D', 'E', 'F'].map((en) => ({ title: { en } }));
  await call('agenda.add', { sessionId, afterId: null, items });
  const row = page.locator('.agenda-line').filter({ has: page.locator('input[value="A"]') });
  await row.focus();
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowRight');
  await expect
    .poll(async () =>
      (await agendaOf(sessionId)).map((line) => (Array.isArray(line) ? line.slice(0, 2) : line)),
    )
    .toEqual([
      ['1', 'B'],
      ['2', 'C'],
      ['3', 'D'],
      ['4', 'E'],
      ['4 (a)', 'A'],
      ['5', 'F'],
    ]);
  await expect(row).toBeFocused();
});

test('a line has its keys: title, minutes and kind, and it is deleted, asked where others are under it', async () => {
  const { page, call } = program;
  const sessionId = await begin('Keyed agenda');
  await call('agenda.add', {
    sessionId,
    afterId: null,
    items: [
      { title: { en: 'Statements' } },
      { depth: 1, title: { en: 'Members' } },
      { title: { en: 'Closing' } },
    ],
  });
  const rows = page.locator('.agenda-line');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('End of the meeting');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.type('25');
  await page.keyboard.press('Enter');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('Alt+8');
  await expect.poll(async () => (await agendaOf(sessionId)).at(-1)).toEqual(['2', 'Closing', 'closing', 25]);
  await page.keyboard.press('Delete');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toBeFocused();
  await rows.first().focus();
  await page.keyboard.press('Delete');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Its sub-items go with it');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(question).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(2);
});

test('a title in which another has written meanwhile shows both; leaving it chooses nothing, and one key takes theirs', async () => {
  const { page, call } = program;
  const sessionId = await begin('Shared agenda');
  await call('agenda.add', {
    sessionId,
    afterId: null,
    items: [{ title: { en: 'Opening' } }, { title: { en: 'Statements' } }],
  });
  const id = (await call('agenda.get', { sessionId })).lines[0]?.id ?? '';
  const titles = async (): Promise<unknown[]> => (await agendaOf(sessionId)).map((line) => Object(line)[1]);
  const elsewhere = (en: string): Promise<unknown> =>
    call('record.update', { kind: 'agendaItem', id, values: { title: { en } } });
  const title = page.getByRole('textbox', { name: 'Title' }).first();
  const both = page.locator('.in-place-theirs');
  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' by the chair');
  await elsewhere('Opening by the host');
  await expect(both).toContainText('Opening by the host');
  await expect(title).toHaveValue('Opening by the chair');
  await page.screenshot({ path: 'test-results/agenda-both.png' });
  await page.getByRole('textbox', { name: 'Title' }).nth(1).focus();
  expect(await titles()).toEqual(['Opening by the host', 'Statements']);
  await expect(both).toBeVisible();
  await title.focus();
  await page.keyboard.press('Alt+Enter');
  await expect(both).toBeHidden();
  await expect(title).toHaveValue('Opening by the host');

  await page.keyboard.press('End');
  await page.keyboard.type(' and the chair');
  await elsewhere('Opening by nobody');
  await expect(both).toContainText('Opening by nobody');
  await page.keyboard.press('Enter');
  await expect(both).toBeHidden();
  await expect.poll(titles).toEqual(['Opening by the host and the chair', 'Statements']);
});
