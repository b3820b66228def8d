import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(() => program.close());

test('stances are recorded in the matrix by single keys, several at once, and taken back', async () => {
  const { page, call } = program;
  const recorded = async (): Promise<string[]> =>
    (await call('record.list', { kind: 'stance' })).rows.map(({ stance }) => String(stance));
  await page.keyboard.press('g');
  await page.keyboard.press('x');
  await expect(page.getByRole('heading', { name: 'Who stands where', level: 1 })).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Who stands where' });
  await grid.focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowRight', '2']) {
    await page.keyboard.press(key);
  }
  await expect(page.getByRole('contentinfo')).toContainText('4 stances recorded');
  expect(await recorded()).toEqual(['live_with', 'live_with', 'live_with', 'live_with']);
  await expect(grid.getByRole('img', { name: 'Can live with', exact: true })).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect.poll(recorded).toEqual([]);
});

test('support with changes asks for the changes, and is read in the panel', async () => {
  const { page } = program;
  const grid = page.getByRole('grid', { name: 'Who stands where' });
  await grid.focus();
  for (const key of ['Control+Home', 'ArrowRight', '3']) await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: /^Stance of/ });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByLabel('In which words')).toHaveAccessibleDescription(/which changes/);
  await dialog.getByLabel('In which words').fill('“Consider” instead of “take”');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await grid.getByRole('row').nth(1).click();
  await expect(page.getByRole('complementary', { name: /^What .* has said$/ })).toContainText(
    '“Consider” instead of “take”',
  );
});

test('letters that find a row bring it into sight, clear of the totals', async () => {
  const { page } = program;
  await program.go('/matrix');
  const grid = page.getByRole('grid', { name: 'Who stands where' });
  await grid.focus();
  for (const key of ['Control+Home', 'Home']) await page.keyboard.press(key);
  await page.keyboard.type('Thail');
  const cell = grid.getByRole('gridcell', { name: 'Thailand' });
  await expect(cell).toBeVisible();
  const foot = grid.locator('.matrix-foot');
  const clear = async (): Promise<boolean> => {
    const [row, totals] = [await cell.boundingBox(), await foot.boundingBox()];
    return row !== null && totals !== null && row.y + row.height <= totals.y;
  };
  await expect.poll(clear).toBe(true);
});

test('an action is adopted once it is said how it stands to what exists', async () => {
  const { page, call } = program;
  const { id } = await call('record.create', {
    kind: 'priorityAction',
    values: { number: '9', title: { en: 'List new precursors' }, kind: 'recommendation' },
  });
  await call('priorityAction.moveState', { id, to: 'agreed' });
  await page.getByRole('link', { name: 'Priority actions' }).click();
  await page
    .getByRole('row', { name: /List new precursors/ })
    .getByRole('gridcell', { name: 'List new precursors', exact: true })
    .dblclick();
  await expect(page.getByRole('heading', { name: 'List new precursors', level: 1 })).toBeVisible();
  const adopt = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Agreed by the sub-group' }).click();
    await page.getByRole('menuitem', { name: /Adopted by the group/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
  };
  await adopt();
  const refusal = page.getByText(/^Nothing is said yet of what exists already/);
  await expect(
    page
      .getByRole('dialog')
      .getByRole('alert')
      .filter({ hasText: /^Nothing is said yet/ }),
  ).toBeVisible();
  await expect(refusal).toHaveCount(1);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(refusal).toBeHidden();
  const forum = (await call('record.list', { kind: 'forum' })).rows[0]?.id ?? '';
  await call('record.create', {
    kind: 'forumRelation',
    values: { actionId: id, forumId: forum, relation: 'supports', wording: 'Prepares its vote' },
  });
  await adopt();
  await expect(page.getByRole('button', { name: 'Adopted by the group' })).toBeVisible();
});

test('the matrix goes onto small and large paper, several sheets each, and into a workbook', async () => {
  const { page, call } = program;
  const { actions, participants } = await call('matrix.get', {});
  const stances = participants.map(({ id }) => ({
    participantId: id,
    actionId: actions[0]?.id ?? '',
    stance: 'support' as const,
  }));
  await call('stance.record', { stances });
  await program.go('/matrix');
  await expect(page.getByRole('grid', { name: 'Who stands where' })).toBeVisible();
  const print = async (paper: 'A4' | 'A3'): Promise<void> => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: `Print on ${paper}…` }).click();
  };
  const pages = async (): Promise<number> =>
    Number(
      /\d+/.exec(
        await page
          .getByText(/^Preview: /)
          .last()
          .innerText(),
      )?.[0],
    );
  await print('A4');
  const small = await pages();
  await print('A3');
  // Large paper has room for more participants and actions.
  await expect.poll(pages).toBeLessThan(small);
  await page.getByRole('button', { name: 'By regional group' }).click();
  await expect(page.getByRole('row', { name: /^African States/ })).toBeVisible();
});

test('bodies are proposed on the page of an action, answered for there, and stand in the map', async () => {
  const { page, call } = program;
  const { id } = await call('record.create', {
    kind: 'priorityAction',
    values: { number: '8', title: { en: 'Watch the mail' }, kind: 'initiative', areas: ['postal'] },
  });
  await program.go(`/records/priorityAction/${id}`);
  const panel = page.getByRole('region', { name: 'What exists already' });
  await expect(panel).toContainText('Until then it cannot be adopted');
  const first = panel.getByRole('list', { name: 'To be looked at' }).getByRole('listitem').first();
  await expect(first).toContainText('Mail and express parcels');
  await first.getByRole('button', { name: 'Say how…' }).click();
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  const how = dialog.getByRole('textbox');
  await expect(how).toHaveAccessibleDescription(/how|why/i);
  await how.fill('Adds to its alerts');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(panel).toContainText('Adds to its alerts');
  await expect(panel).not.toContainText('Until then it cannot be adopted');
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  const picture = page.getByRole('region', { name: 'Map of fora' });
  await expect(picture.getByRole('row', { name: /^Mail and express parcels/ })).toContainText('8');
  await expect(picture.getByRole('img', { name: /8 Watch the mail: Complements/ }).first()).toBeVisible();
});

test('names stay at their side when it is scrolled sideways, and cover no cell that one goes to', async () => {
  const { page, call } = program;
  for (const language of ['ar', 'en'] as const) {
    await call('shell.setPreferences', { language });
    await program.go('/matrix');
    const grid = page.getByRole('grid').first();
    await expect(grid.getByRole('row').nth(1)).toBeVisible();
    const name = grid.getByRole('row').nth(1).getByRole('gridcell').first();
    const side = () =>
      name.evaluate((cell) => {
        const [own, all] = [cell, cell.closest('.grid') ?? cell].map((one) => one.getBoundingClientRect());
        return getComputedStyle(cell).direction === 'rtl'
          ? Math.round((all?.right ?? 0) - (own?.right ?? 0))
          : Math.round((own?.left ?? 0) - (all?.left ?? 0));
      });
    const first = await side();
    await grid.evaluate((box) =>
      box.scrollBy({ left: getComputedStyle(box).direction === 'rtl' ? -400 : 400 }),
    );
    await expect.poll(() => grid.evaluate((box) => Math.abs(box.scrollLeft))).toBe(400);
    expect(await side()).toBe(first);
    await grid.focus();
    for (const key of ['Control+Home', 'Home', language === 'ar' ? 'ArrowLeft' : 'ArrowRight']) {
      await page.keyboard.press(key);
    }
    // The first action was under the names.
    const isClear = () =>
      grid.evaluate((box) => {
        const heading = box.querySelectorAll('[data-heading]')[1]?.getBoundingClientRect();
        const at = heading && document.elementFromPoint((heading.left + heading.right) / 2, heading.top + 4);
        return at?.closest('[data-heading]') === box.querySelectorAll('[data-heading]')[1];
      });
    await expect.poll(isClear).toBe(true);
  }
});

test('what cannot be done is refused before a reason is asked for, which what can be done is asked', async () => {
  const { page, call } = program;
  const { id } = await call('record.create', {
    kind: 'priorityAction',
    values: { number: '10', title: { en: 'Ask the post' }, kind: 'initiative' },
  });
  await program.go(`/records/priorityAction/${id}`);
  const choose = async (state: string): Promise<void> => {
    await page.getByRole('button', { name: 'Proposed', exact: true }).click();
    await page.getByRole('menuitem', { name: new RegExp(state) }).click();
  };
  await choose('Under way');
  await expect(page.getByText(/^Nothing is said yet of what exists already/)).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await choose('Dropped');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('textbox', { name: /^Reason/ })).toBeFocused();
  await expect(dialog.getByRole('textbox', { name: /^Reason/ })).toHaveAccessibleDescription(
    /This needs a reason/,
  );
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect((await call('record.get', { kind: 'priorityAction', id }))['state']).toBe('proposed');
});
