import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let talks: string[];

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const { rows } = await program.call('record.list', {
    kind: 'participant',
    where: { iso3: ['GHA', 'MEX'] },
    sort: [{ by: 'iso3', descending: false }],
  });
  const talk = async (en: string, participantIds: string[]): Promise<string> => {
    const values = { subject: { en }, participantIds, way: 'call', startWall: '2025-03-05T09:00' };
    return (await program.call('record.create', { kind: 'consultation', values })).id;
  };
  const ids = rows.map(({ id }) => id);
  talks = [
    await talk('Before the session', ids),
    await talk('Call with the first', ids.slice(0, 1)),
    await talk('Call with the second', ids.slice(1)),
  ];
});

test.afterAll(() => program.close());

const stances = async () =>
  (await program.call('record.list', { kind: 'stance', where: { consultationId: [talks[0] ?? ''] } })).rows;

test('Home asks first whether those were held whose time has passed, and leads to each', async () => {
  const { page } = program;
  await program.go('/participants');
  await program.go('/');
  const next = page
    .locator('.section')
    .filter({ has: page.getByRole('heading', { name: 'Today and next' }) });
  const first = next.getByRole('heading', { level: 3 }).first();
  await expect(first).toHaveText(
    /^\d+ consultations have passed, and it is not yet said whether they were held$/,
  );
  await page.screenshot({ path: test.info().outputPath('passed.png') });
  await next.getByRole('link', { name: /Before the session/ }).click();
  await expect(page.getByRole('heading', { name: 'Before the session', level: 1 })).toBeVisible();
});

test('what each participant says of the open actions is noted on the page by single keys, of the day of the talk', async () => {
  const { page } = program;
  await program.go(`/records/consultation/${talks[0]}`);
  await page.getByRole('tab', { name: 'Who stands where' }).click();
  const grid = page.getByRole('grid', { name: 'Who stands where' });
  await expect(grid.getByRole('columnheader')).toHaveText([/Number/, /Priority action/, /Ghana/, /Mexico/]);
  await expect(page.getByText('3 support with changes (asks which)')).toBeVisible();
  await page.screenshot({ path: 'test-results/consultations-stances.png' });
  await grid.focus();
  for (const key of ['1', 'ArrowDown', '4']) {
    await page.keyboard.press(key);
  }
  const row = (at: number) => grid.getByRole('row').nth(at);
  await expect(row(1).getByRole('gridcell').nth(2)).toHaveText('Support');
  await expect(row(2).getByRole('gridcell').nth(2)).toHaveText('Oppose');
  await expect(row(2).getByRole('gridcell').nth(3)).toHaveText('Not asked');
  expect((await stances()).map(({ stance, date }) => [stance, date]).toSorted()).toEqual([
    ['oppose', '2025-03-05'],
    ['support', '2025-03-05'],
  ]);
});

test('changes that are asked for are written down with their words, in this talk', async () => {
  const { page } = program;
  await page.keyboard.press('3');
  const dialog = page.getByRole('dialog', { name: /^Stance of Ghana on ./ });
  await expect(dialog.getByLabel('In which words')).toBeFocused();
  await page.keyboard.type('“Consider” instead of “take”');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect
    .poll(async () => (await stances()).map(({ wording }) => wording))
    .toContain('“Consider” instead of “take”');
});

test('a letter that is no stance is the window’s: G, then H goes home from the cells of stances', async () => {
  const { page } = program;
  for (const place of [`/records/consultation/${talks[0]}?tab=stand`, '/matrix']) {
    await program.go(place);
    const grid = page.getByRole('grid', { name: 'Who stands where' });
    await expect(grid.getByRole('row').nth(1)).toBeVisible();
    await grid.focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('until it is said that it was held, the page of who spoke there has it as planned', async () => {
  const { page } = program;
  const [said] = await stances();
  await program.go(`/country/${String(said?.['participantId'])}`);
  const contacts = page.getByRole('region', { name: 'Last contacts' });
  await expect(contacts).toContainText('planned for 5 Mar 2025, not yet said to be held');
  await page.screenshot({ path: test.info().outputPath('only-planned.png') });
});

test('it was held on its own day where nobody says another, and the dialog says so', async () => {
  const { page, call } = program;
  const id = talks[1] ?? '';
  await program.go(`/records/consultation/${id}`);
  await page.getByRole('button', { name: 'Planned', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to: Held' }).click();
  const dialog = page.getByRole('dialog', { name: 'Held' });
  await expect(dialog).toContainText(
    '5 Mar 2025, the day for which it was planned, unless another day is given.',
  );
  await page.screenshot({ path: test.info().outputPath('held.png') });
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toBeHidden();
  expect((await call('record.get', { kind: 'consultation', id }))['stateDate']).toBe('2025-03-05');
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => (await call('record.get', { kind: 'consultation', id }))['state'])
    .toBe('planned');
});

test('several come to be held from the list, and one undo takes all of it back', async () => {
  const { page, call } = program;
  const states = async (): Promise<unknown[]> =>
    (await call('record.list', { kind: 'consultation', where: { id: talks } })).rows.map(
      ({ state }) => state,
    );
  await program.go('/records/consultation');
  for (const name of ['Before the session', 'Call with the first', 'Call with the second']) {
    await page.getByRole('row', { name }).getByRole('checkbox').click();
  }
  await page.getByRole('button', { name: 'Move to', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to: Held' }).click();
  await page.getByRole('dialog', { name: 'Held' }).getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(states).toEqual(['held', 'held', 'held']);
  await page.keyboard.press('Control+z');
  await expect.poll(states).toEqual(['planned', 'planned', 'planned']);
});

test('a suggestion offers the versions of its own text alone', async () => {
  const { page, call } = program;
  const { rows: documents } = await call('record.list', { kind: 'document' });
  const { rows: versions } = await call('record.list', { kind: 'documentVersion' });
  const document = documents.find(({ id }) => versions.some(({ documentId }) => documentId === id));
  const own = versions.filter(({ documentId }) => documentId === document?.id);
  expect(own.length).toBeLessThan(versions.length);
  await program.go(`/records/consultation/${talks[0]}?tab=suggestion`);
  await page.getByRole('button', { name: 'New suggestion' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Suggests$/ }).click();
  await page.getByRole('option', { name: 'An endorsement', exact: true }).click();
  const options = async (): Promise<number> => {
    await dialog.getByRole('combobox', { name: 'Version' }).click();
    return page.getByRole('option').count();
  };
  await options();
  await expect(page.getByRole('option')).toHaveText('No match');
  await page.keyboard.press('Escape');
  const title = String(Object.values(document?.['title'] ?? {})[0]);
  await dialog.getByRole('combobox', { name: 'Document' }).fill(title);
  await page.keyboard.press('Enter');
  await expect.poll(options).toBe(own.length);
  await page.keyboard.press('Escape');
});

test('the cell that an arrow leads to is in sight, however many actions there are', async () => {
  const { page, call } = program;
  for (let at = 0; at < 40; at += 1) {
    const values = { number: `9${at}`, title: { en: `Measure ${at}` }, kind: 'initiative' };
    await call('record.create', { kind: 'priorityAction', values });
  }
  await program.go('/matrix');
  const grid = page.getByRole('grid', { name: 'Who stands where' });
  const { length } = (await call('matrix.get', {})).actions;
  await expect(grid.getByRole('columnheader')).toHaveCount(length + 1);
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  const current = grid.locator('.grid-cell-current');
  for (let at = 0; at < length; at += 1) await page.keyboard.press('ArrowRight');
  await expect(current).toHaveAttribute('aria-colindex', `${length + 1}`);
  await expect(current).toBeInViewport({ ratio: 1 });
  for (let at = 0; at < length; at += 1) await page.keyboard.press('ArrowLeft');
  await expect(current).toHaveAttribute('aria-colindex', '1');
  await expect(current).toBeInViewport({ ratio: 1 });
});

test('nothing was reported on any console', () => {
  expect(program.problems).toEqual([]);
});
