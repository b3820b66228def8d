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
  await page.goto(`app://reconvene/index.html#/records/session/${id}`);
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
