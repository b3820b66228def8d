/** Planning in the timetable: sessions are made in empty time by their names, shown beside it, dragged with care. */
import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let reconveningId: string;
let rooms: string[];
let cursor: Locator;

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const { id } = await call('record.create', {
    kind: 'reconvening',
    values: {
      title: { en: 'Planned meeting' },
      shortTitle: { en: 'Planned' },
      level: 'ministerial',
      startDate: '2027-03-09',
      endDate: '2027-03-11',
      zone: 'Europe/Vienna',
    },
  });
  reconveningId = id;
  rooms = [];
  for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) {
    const room = await call('record.create', {
      kind: 'room',
      values: { name: { en: `Hall ${name}` }, venue: 'Centre', city: 'Graz' },
    });
    rooms.push(room.id);
  }
  cursor = page.locator('.timetable-cursor');
  await program.go(`/timetable/${reconveningId}`);
  await expect(page.getByText('Type the name of the first one')).toBeVisible();
});

test.afterAll(() => program.close());

async function planned(): Promise<string[]> {
  const where = { reconveningId: [reconveningId] };
  const { rows } = await program.call('record.list', {
    kind: 'session',
    where,
    sort: [{ by: 'startWall' }],
  });
  return rows.map(({ title, startWall, endWall, kind }) => {
    const name = typeof title === 'object' && title !== null && 'en' in title ? String(title.en) : '';
    return `${String(startWall).slice(8)}–${String(endWall).slice(11)} ${name}, ${String(kind)}`;
  });
}

async function lastDeed(): Promise<string | undefined> {
  return (await program.call('history.status', {})).undo?.commandId;
}

function blockOf(name: string): Locator {
  return program.page.locator('[data-session]').filter({ hasText: name });
}

async function middleOf(what: Locator): Promise<{ x: number; y: number }> {
  const box = await what.boundingBox();
  if (!box) throw new Error('it is not drawn');
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 12) };
}

async function scrolled(): Promise<number> {
  return program.page.locator('.timetable').evaluate(({ scrollTop }) => scrollTop);
}

test('whoever goes to the timetable in the rail types a name there and then', async () => {
  const { page } = program;
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  await page.getByRole('button', { name: /Choose reconvening/ }).click();
  await page.getByRole('option', { name: /^Planned/ }).click();
  await page.getByRole('link', { name: 'Timetable', exact: true }).click();
  await expect(cursor).toBeFocused();
  await page.keyboard.type('Opening');
  await expect(page.locator('input.timetable-name')).toHaveValue('Opening');
  await page.keyboard.press('Escape');
  await expect(cursor).toBeFocused();
  // Where nothing takes a word, none of its letters is a command; another key ends it.
  await page.getByRole('link', { name: 'Home', exact: true }).focus();
  await page.keyboard.type('Opening');
  await expect(page.getByRole('link', { name: 'Home', exact: true })).toBeFocused();
  await page.keyboard.press('Shift');
  await cursor.focus();
});

test('twelve sessions are made from the keyboard, without a dialog and as fast as they are typed', async () => {
  const { page } = program;
  await page.keyboard.press('n');
  for (const name of ["Opening 30'", 'Panel', 'Signing', 'Lunch']) {
    if (name === 'Signing') await page.keyboard.press('Alt+6');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await expect(cursor).toBeFocused();
  await expect(cursor).toHaveAttribute('aria-label', /^11:00, Tue,? 9 Mar/);
  // Half an hour on, and what is typed begins a name by itself.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  for (const name of ["Bilateral 15'", 'Second', 'Third']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+ArrowRight');
  await expect(cursor).toHaveAttribute('aria-label', /Wed,? 10 Mar/);
  await page.keyboard.press('Enter');
  for (const name of ["A 60'", 'B', 'C', 'D', 'E']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await expect.poll(planned).toHaveLength(12);
  expect(await planned()).toEqual([
    '09T09:00–09:30 Opening, plenary',
    '09T09:30–10:00 Panel, plenary',
    '09T10:00–10:30 Signing, signing',
    '09T10:30–11:00 Lunch, signing',
    '09T11:30–11:45 Bilateral, signing',
    '09T11:45–12:00 Second, signing',
    '09T12:00–12:15 Third, signing',
    '10T12:15–13:15 A, signing',
    '10T13:15–14:15 B, signing',
    '10T14:15–15:15 C, signing',
    '10T15:15–16:15 D, signing',
    '10T16:15–17:15 E, signing',
  ]);
  await expect(page.locator('[data-session]')).toHaveCount(12);
  await page.screenshot({ path: 'test-results/timetable-typed.png' });
});

test('Escape leaves a name, and nothing is made', async () => {
  const { page } = program;
  const before = await lastDeed();
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: /^Name of the session/ })).toBeFocused();
  await page.keyboard.type('Not made');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: /^Name of the session/ })).toBeHidden();
  await expect(cursor).toBeFocused();
  expect(await lastDeed()).toBe(before);
});

test('hours that are typed with a name are when it is', async () => {
  const { page } = program;
  await page.keyboard.press('n');
  await page.keyboard.type('19:15–20:00 Briefing of the press');
  await expect(page.getByRole('textbox', { name: /^Name of the session, 19:15–20:00/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(planned).toContainEqual(expect.stringMatching(/T19:15–20:00 Briefing of the press,/));
  await page.keyboard.press('Control+z');
  await expect(blockOf('Briefing of the press')).toBeHidden();
});

test('arrows go from empty time onto a session; Enter shows it beside the timetable, which stays usable', async () => {
  const { page } = program;
  await blockOf('Opening').focus();
  await page.keyboard.press('ArrowUp');
  await expect(cursor).toHaveAttribute('aria-label', /^08:45/);
  await page.keyboard.press('ArrowDown');
  await expect(blockOf('Opening')).toBeFocused();
  await page.keyboard.press('Enter');
  const beside = page.getByRole('complementary', { name: 'Session' });
  await expect(beside.getByRole('heading', { name: 'Opening' })).toBeVisible();
  await expect(blockOf('Opening')).toBeFocused();
  await page.keyboard.press('Control+ArrowDown');
  await expect(beside.getByRole('heading', { name: 'Panel' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(beside).toBeHidden();
  const { x, y } = await middleOf(blockOf('Signing'));
  await page.mouse.click(x, y);
  await expect(beside.getByRole('heading', { name: 'Signing' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(beside).toBeHidden();
});

test('a piece of empty time is drawn with the mouse, or pressed twice, and named', async () => {
  const { page } = program;
  const column = await page.locator('[data-column="2027-03-11"]').boundingBox();
  const first = await middleOf(blockOf('Opening'));
  const x = (column?.x ?? 0) + 40;
  const nine = (await blockOf('Opening').boundingBox())?.y ?? 0;
  await page.mouse.move(x, nine + 2);
  await page.mouse.down();
  await page.mouse.move(x, first.y + 20);
  await page.mouse.move(x, nine + 84, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.type('Drawn');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(planned).toContain('11T09:00–10:30 Drawn, signing');
  await page.mouse.dblclick(x, nine + 2 * 56 + 4);
  await page.keyboard.type("Pressed 30'");
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(planned).toContain('11T11:00–11:30 Pressed, signing');
});

test('dropped on the rail a session stays where it was, which is outlined while it is dragged', async () => {
  const { page } = program;
  const before = await lastDeed();
  const { x, y } = await middleOf(blockOf('Drawn'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 112, { steps: 3 });
  await expect(page.locator('.timetable-origin')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '11:00–12:30' })).toBeVisible();
  const rail = await page.getByRole('link', { name: 'Timetable' }).boundingBox();
  await page.mouse.move((rail?.x ?? 0) + 20, (rail?.y ?? 0) + 8, { steps: 3 });
  await expect(page.locator('.timetable-origin')).toBeHidden();
  await page.mouse.up();
  expect(await planned()).toContain('11T09:00–10:30 Drawn, signing');
  expect(await lastDeed()).toBe(before);
});

test('dragged to the lower edge it scrolls on, and stays in sight above what is said of it', async () => {
  const { page } = program;
  const { x, y } = await middleOf(blockOf('Drawn'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  const grid = await page.locator('.timetable').boundingBox();
  const before = await scrolled();
  await page.mouse.move(x, (grid?.y ?? 0) + (grid?.height ?? 0) - 4, { steps: 4 });
  await expect.poll(scrolled).toBeGreaterThan(before + 112);
  const said = page.locator('.timetable-foresight');
  const block = page.locator('[data-session].timetable-proposed');
  const edge = (await said.boundingBox())?.y ?? 0;
  expect((await block.boundingBox())?.y ?? edge).toBeLessThan(edge);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await planned()).toContain('11T09:00–10:30 Drawn, signing');
});

test('more than three at once are drawn a column a room; rooms, days and hours stay in sight', async () => {
  const { page, call } = program;
  for (const [at, roomId] of rooms.entries()) {
    await call('record.create', {
      kind: 'session',
      values: {
        reconveningId,
        title: { en: `Parallel ${at + 1}` },
        kind: 'side_event',
        status: 'confirmed',
        startWall: '2027-03-11T14:00',
        endWall: '2027-03-11T15:30',
        zone: 'Europe/Vienna',
        roomId,
      },
    });
  }
  await expect(page.locator('.timetable-heading-under')).toHaveText([
    'No room',
    'Hall Five',
    'Hall Four',
    'Hall One',
    'Hall Six',
    'Hall Three',
    'Hall Two',
  ]);
  const hours = page.locator('.timetable-hours');
  const left = (await hours.boundingBox())?.x;
  await blockOf('Parallel 2').focus();
  expect((await hours.boundingBox())?.x).toBe(left);
  await expect(page.locator('.timetable-heading-under').filter({ hasText: 'Hall Two' })).toBeInViewport();
  await expect(page.getByText(/^Thu,? 11 Mar/)).toBeInViewport();
  await page.screenshot({ path: 'test-results/timetable-rooms.png' });
});

test('a session that is moved to another room says which', async () => {
  const { page, call } = program;
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.timetable-proposed')).toContainText('Hall Three');
  await page.keyboard.up('Alt');
  const where = { reconveningId: [reconveningId] };
  await expect
    .poll(async () => {
      const { rows } = await call('record.list', { kind: 'session', where, text: 'Parallel 2' });
      return rows[0]?.['roomId'];
    })
    .toBe(rooms[2]);
  await page.keyboard.press('Control+Z');
});

test('it opens at the first session, also where one goes on after midnight', async () => {
  const { page, call } = program;
  await call('record.create', {
    kind: 'session',
    values: {
      reconveningId,
      title: { en: 'Night' },
      kind: 'reception',
      startWall: '2027-03-10T23:00',
      endWall: '2027-03-11T00:45',
      zone: 'Europe/Vienna',
    },
  });
  await program.go('/records/room');
  await expect(page.getByRole('heading', { name: 'Rooms', level: 1 })).toBeVisible();
  await program.go(`/timetable/${reconveningId}`);
  await expect(blockOf('Opening')).toBeInViewport();
  // Half an hour below the heads, which grow by a line when the names of the rooms are read; what is seen stays.
  await expect(page.locator('.timetable-heading-under').first()).toBeVisible();
  await expect
    .poll(async () => {
      const head = await page.locator('.timetable-corner').boundingBox();
      const first = await blockOf('Opening').boundingBox();
      return Math.round((first?.y ?? 0) - (head?.y ?? 0) - (head?.height ?? 0));
    })
    .toBe(28);
});

test('in Arabic the hours stay at the right, and the arrows go by what is seen', async () => {
  const { page, call } = program;
  await call('shell.setPreferences', { language: 'ar' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const hours = page.locator('.timetable-hours');
  await expect
    .poll(async () => {
      const grid = await page.locator('.timetable').boundingBox();
      const box = await hours.boundingBox();
      return box && grid && box.x + box.width > grid.x + grid.width - 20;
    })
    .toBe(true);
  const right = (await hours.boundingBox())?.x;
  await blockOf('Parallel 2').focus();
  expect((await hours.boundingBox())?.x).toBe(right);
  await blockOf('Opening').focus();
  await page.keyboard.press('Control+ArrowLeft');
  await expect(cursor).toHaveAttribute('aria-label', /10 مارس/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('جلسة أولى');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const where = { reconveningId: [reconveningId] };
  await expect
    .poll(
      async () =>
        (await call('record.list', { kind: 'session', where, text: 'جلسة أولى' })).rows[0]?.['startWall'],
    )
    .toBe('2027-03-10T09:00');
  await page.screenshot({ path: 'test-results/timetable-ar.png' });
  await call('shell.setPreferences', { language: 'en' });
});

test('the panel about a record that an undo took away closes', async () => {
  const { page, call } = program;
  await program.go('/records/room');
  await call('record.create', { kind: 'room', values: { name: { en: 'Hall Seven' }, venue: 'Centre' } });
  await page.getByRole('row', { name: 'Hall Seven' }).click();
  const beside = page.getByRole('complementary', { name: 'Room' });
  await expect(beside.getByRole('heading', { name: 'Hall Seven' })).toBeVisible();
  await call('history.undo', {});
  await expect(beside).toBeHidden();
});

test('a workspace that is opened after one was closed on its timetable begins on Home', async () => {
  const { page, call } = program;
  await program.go(`/timetable/${reconveningId}`);
  await expect(page.locator('[data-session]').first()).toBeVisible();
  await call('shell.close', {});
  await expect(page.locator('.timetable')).toBeHidden();
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});
