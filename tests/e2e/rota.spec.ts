import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let groupId: string;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const { rows } = await program.call('record.list', { kind: 'workingGroup', where: { number: ['1.1'] } });
  groupId = rows[0]?.id ?? '';
  await program.call('record.update', {
    kind: 'workingGroup',
    id: groupId,
    values: { zone: 'Europe/Vienna' },
  });
});

test.afterAll(() => program.close());

const starts = async (): Promise<unknown[]> => {
  const { rows } = await program.call('record.list', {
    kind: 'session',
    where: { groupId: [groupId] },
    sort: [{ by: 'startWall' }],
  });
  return rows.map((row) => row['startWall']);
};

test('each third Tuesday is shown with its marks, made in one deed and taken back by one undo', async () => {
  const { page } = program;
  await program.go(`/records/workingGroup/${groupId}`);
  await page.getByRole('button', { name: 'Rota of dates…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rota of dates' });
  const year = dialog.getByRole('spinbutton', { name: /^year/ });
  await year.click();
  await page.keyboard.type('2027');
  await dialog.getByRole('spinbutton', { name: /^month/ }).click();
  await page.keyboard.type('02');
  await dialog.getByRole('spinbutton', { name: /^day/ }).click();
  await page.keyboard.type('01');
  await dialog.getByRole('textbox', { name: 'How many' }).fill('4');
  const dates = dialog.getByRole('list', { name: 'Dates' });
  await expect(dates.getByRole('listitem')).toHaveCount(4);
  const march = dates.getByRole('listitem').filter({ hasText: '16 Mar 2027' });
  await expect(march).toContainText('New York: −5 h instead of −6 h');
  await expect(dates.getByText('instead of')).toHaveCount(1);
  await dates.getByRole('listitem').filter({ hasText: '18 May 2027' }).getByText('18 May 2027').click();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('contentinfo')).toContainText('3 sessions made.');
  expect(await starts()).toEqual(['2027-02-16T09:00', '2027-03-16T09:00', '2027-04-20T09:00']);
  await page.keyboard.press('Control+z');
  await expect.poll(starts).toEqual([]);
});

test('a closed group has none', async () => {
  const { page, call } = program;
  await call('workingGroup.moveState', { id: groupId, to: 'closed', reason: 'Its mandate is over' });
  await expect(page.getByRole('button', { name: 'Closed', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rota of dates…' })).toBeHidden();
});
