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

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await program.page.keyboard.press(key);
};
async function invited(): Promise<number> {
  return (await program.call('record.list', { kind: 'delegation', limit: 0 })).total;
}

test('some of many are invited: ticked in a list with search, groups and those of last time', async () => {
  const { page, call } = program;
  const before = await invited();
  const meetings = (await call('record.list', { kind: 'reconvening' })).rows;
  const reconveningId = await call('record.create', {
    kind: 'reconvening',
    values: {
      title: { en: 'Next meeting' },
      shortTitle: { en: 'Next' },
      level: 'ministerial',
      startDate: '2028-03-14',
      endDate: '2028-03-15',
      zone: 'Europe/Vienna',
    },
  }).then(({ id }) => id);
  expect(meetings.length).toBeGreaterThan(1);
  expect(reconveningId).not.toBe('');
  await page.getByRole('button', { name: /Choose reconvening/ }).click();
  await page.getByRole('option', { name: /^Next/ }).click();
  await page.getByRole('link', { name: 'Delegations', exact: true }).first().click();
  await page.getByRole('button', { name: 'Invite…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who is invited' });
  const grid = dialog.getByRole('grid');
  await expect(grid.getByRole('row').nth(5)).toBeVisible();
  const search = dialog.getByRole('searchbox');
  await search.fill('a');
  await search.fill('Ken');
  await expect(grid.getByRole('row', { name: 'Kenya' })).toBeVisible();
  // Whoever ticks a box goes on from its row with the keys.
  await search.fill('');
  const boxes = grid.getByRole('checkbox', { name: /^Select / });
  await boxes.nth(1).click();
  await expect(grid).toBeFocused();
  await press('Shift+ArrowDown');
  await expect(dialog.getByRole('button', { name: 'Invite 2' })).toBeVisible();
  await press('Escape');
  await search.fill('Ken');
  await grid.focus();
  await press('Control+a');
  const ticked = Number(
    /\d+/.exec(await dialog.getByRole('button', { name: /^Invite \d/ }).innerText())?.[0],
  );
  expect(ticked).toBeGreaterThan(0);
  // A press that misses the dialog loses nothing of it.
  await page.mouse.click(4, 400);
  await expect(dialog.getByRole('button', { name: `Invite ${ticked}` })).toBeVisible();
  // Another search leaves what is ticked as it is, and ticking all is about what is shown.
  await search.fill('Alba');
  await expect(dialog.getByRole('status')).toContainText('ticked that the filter does not show');
  await expect(dialog.getByRole('checkbox', { name: 'Select all' })).toHaveAttribute('aria-checked', 'false');
  await dialog.getByRole('checkbox', { name: 'Select all' }).click();
  await expect(dialog.getByRole('button', { name: `Invite ${ticked + 1}` })).toBeVisible();
  await search.fill('');
  await dialog.getByText(/^Only those of /).click();
  await expect(dialog.getByRole('status')).toContainText('of');
  await grid.focus();
  await press('Control+Home');
  for (let at = 1; at < 5; at += 1) await press('Shift+ArrowDown');
  await page.screenshot({ path: 'test-results/invite.png' });
  const count = Number(/\d+/.exec(await dialog.getByRole('button', { name: /^Invite \d/ }).innerText())?.[0]);
  expect(count).toBeGreaterThanOrEqual(5);
  await press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(invited).toBe(before + count);
  await press('Control+z');
  await expect.poll(invited).toBe(before);
});

test('who may come to a bilateral begins as by invitation, and as open to all for a plenary', async () => {
  const { page } = program;
  await page.getByRole('link', { name: 'Sessions', exact: true }).first().click();
  await page.getByRole('button', { name: 'New session' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New session' });
  const choose = async (field: string, option: string): Promise<void> => {
    await dialog.getByRole('button', { name: new RegExp(`${field}$`) }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  const access = dialog.getByRole('button', { name: /Who may come$/ });
  await choose('Kind', 'Bilateral');
  await expect(access).toContainText('By invitation');
  await choose('Kind', 'Plenary');
  await expect(access).not.toContainText('By invitation');
  await choose('Kind', 'Consultation');
  await expect(access).toContainText('By invitation');
});
