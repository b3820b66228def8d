import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
/** The ministerial segment of March 2024, on Friday 15 March at 10:00 in Boardroom D. */
let id: string;
let block: Locator;

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const [meeting] = (await call('record.list', { kind: 'reconvening', text: 'March 2024' })).rows;
  const where = { reconveningId: [meeting?.id ?? ''] };
  const [session] = (await call('record.list', { kind: 'session', where, text: 'Ministerial segment' })).rows;
  id = session?.id ?? '';
  await program.go(`/timetable/${meeting?.id ?? ''}`);
  block = page.locator(`[data-session="${id}"]`);
  await expect(block).toHaveAttribute('aria-label', /^Ministerial segment 10:00–11:15/);
});

test.afterAll(() => program.close());

async function startWall(): Promise<unknown> {
  return (await program.call('record.get', { kind: 'session', id }))['startWall'];
}

async function lastDeed(): Promise<string | undefined> {
  return (await program.call('history.status', {})).undo?.commandId;
}

/** The middle of the block, where a hand would take it. */
async function grip(): Promise<{ x: number; y: number }> {
  const box = await block.boundingBox();
  if (!box) throw new Error('the block is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a block that is dragged says where it would land and what it would clash with', async () => {
  const { page } = program;
  const { x, y } = await grip();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 20);
  // Five hours of 56 pixels: at 15:00 the first working group is in the same room.
  await page.mouse.move(x, y + 280, { steps: 4 });
  const said = page.getByRole('status').filter({ hasText: '15:00–16:15' });
  await expect(said).toContainText('Boardroom D');
  await expect(said).toContainText('are in Boardroom D at the same time');
  expect(await startWall()).toBe('2024-03-15T10:00');
});

test('Escape leaves it where it was', async () => {
  const { page } = program;
  const before = await lastDeed();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(block).toHaveAttribute('aria-label', / 10:00–11:15/);
  expect(await startWall()).toBe('2024-03-15T10:00');
  expect(await lastDeed()).toBe(before);
});

test('let go over another day, it is planned there, and one undo brings it back', async () => {
  const { page } = program;
  const { x, y } = await grip();
  const other = await page.locator('[data-column="2024-03-14"]').boundingBox();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 20, y + 60, { steps: 2 });
  await page.mouse.move((other?.x ?? 0) + (other?.width ?? 0) / 2, y + 112, { steps: 4 });
  await page.mouse.up();
  await expect.poll(startWall).toBe('2024-03-14T12:00');
  await expect(page.locator('[data-column="2024-03-14"]').locator(block)).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect.poll(startWall).toBe('2024-03-15T10:00');
});

test('while Alt is held the arrows only propose; letting go moves it in one deed', async () => {
  const { page } = program;
  const before = await lastDeed();
  await block.focus();
  await page.keyboard.down('Alt');
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('status').filter({ hasText: '10:45–12:00' })).toBeVisible();
  expect(await lastDeed()).toBe(before);
  await page.keyboard.up('Alt');
  await expect.poll(startWall).toBe('2024-03-14T10:45');
  await expect(block).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect.poll(startWall).toBe('2024-03-15T10:00');
  await expect(block).toHaveAttribute('aria-label', / 10:00–11:15/);
});

test('quick moves one after the other all count, though the first is not read back yet', async () => {
  const { page } = program;
  await block.focus();
  for (let times = 0; times < 6; times += 1) await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(startWall).toBe('2024-03-15T11:30');
  await expect(block).toHaveAttribute('aria-label', / 11:30–12:45/);
  // By five minutes, and longer by a quarter of an hour.
  await page.keyboard.press('Control+Alt+ArrowUp');
  await page.keyboard.press('Shift+Alt+ArrowDown');
  await expect(block).toHaveAttribute('aria-label', / 11:25–12:45/);
});

test('a session past midnight goes on at the top of the next day', async () => {
  const { call, page } = program;
  await call('session.moveTo', { id, startWall: '2024-03-14T23:15' });
  await expect(page.locator('[data-column="2024-03-15"] .timetable-rest')).toHaveAttribute(
    'aria-label',
    / 23:15–00:35/,
  );
  await expect(page.locator('[data-column="2024-03-14"]').locator(block)).toBeVisible();
});

test('the day view offers every room of the city, also those that nobody uses that day', async () => {
  const { page } = program;
  await page.getByRole('radio', { name: 'Day' }).click();
  await expect(page.locator('[data-column]')).toHaveCount(6);
  await expect(page.locator('.timetable-heading')).toContainText(['Boardroom D', 'Conference Room M2']);
  await expect(page.locator('[data-column="host"] .timetable-meeting')).toHaveCount(2);
});

test('the list of sessions marks what clashes, and narrows to it', async () => {
  const { page, call } = program;
  await call('session.moveTo', { id, startWall: '2024-03-15T10:00' });
  await page.getByRole('button', { name: /Choose reconvening/ }).click();
  await page.getByRole('option', { name: 'CND 67, March 2024' }).click();
  await page.getByRole('link', { name: 'Sessions', exact: true }).click();
  await expect(page.getByText('9 of 9')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Ministerial segment' }).locator('.mark-clash')).toBeVisible();
  await expect(page.getByRole('row', { name: /Side event/ }).locator('.mark-clash')).toBeHidden();
  await page.getByRole('button', { name: /clashes/ }).click();
  await expect(page.getByRole('row', { name: /Side event/ })).toBeHidden();
  await expect(page.getByText('6 of 9')).toBeVisible();
  await page.getByRole('link', { name: 'Rooms' }).click();
  await expect(page.getByRole('row', { name: 'Boardroom D' })).toBeVisible();
  await expect(page.getByRole('button', { name: /clashes/ })).toBeHidden();
});
