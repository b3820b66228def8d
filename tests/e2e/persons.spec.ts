import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { act, factOf, openFact } from '../support/facts.ts';

/** Who is one and the same is one record, whoever they come for; and cannot be in two places. */
test.describe.configure({ mode: 'serial' });

let program: Program;
let dialog: Locator;
let reconveningId: string;

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  dialog = page.getByRole('dialog');
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const [meeting] = (await call('record.list', { kind: 'reconvening', text: 'March 2027' })).rows;
  reconveningId = meeting?.id ?? '';
});

test.afterAll(() => program.close());

test('somebody who is known is offered while their name is typed, with whom they come for', async () => {
  const { page, call } = program;
  const before = (await call('record.list', { kind: 'person', limit: 1 })).all;
  const where = { reconveningId: [reconveningId], attendance: ['confirmed'] };
  const [delegation] = (await call('record.list', { kind: 'delegation', where, text: 'Ghana' })).rows;
  await program.go(`/records/delegation/${delegation?.id ?? ''}?tab=delegate`);
  await page.getByRole('button', { name: 'New delegate' }).click();
  const person = dialog.getByRole('combobox', { name: 'Person' });
  await expect(person).toBeFocused();
  await page.keyboard.type('focal');
  const option = page.getByRole('option', { name: /^Focal point \(sample\).*Ghana/ });
  await expect(option).toBeVisible();
  await page.screenshot({ path: 'test-results/persons-suggest.png' });
  await option.click();
  await expect(person).toHaveValue('Focal point (sample)');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: 'Focal point (sample)' })).toBeVisible();
  expect((await call('record.list', { kind: 'person', limit: 1 })).all).toBe(before);
});

test('somebody new is added with the delegate, and one undo takes both back', async () => {
  const { page, call } = program;
  await page.getByRole('button', { name: 'New delegate' }).click();
  await page.keyboard.type('Amina Karim');
  await expect(dialog.getByText('“Amina Karim” is new and will be added.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill('amina@example.invalid');
  await page.screenshot({ path: 'test-results/persons-new.png' });
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: 'Amina Karim' })).toBeVisible();
  const known = async () => (await call('record.list', { kind: 'person', text: 'Amina' })).rows;
  expect(await known()).toMatchObject([{ name: 'Amina Karim', email: 'amina@example.invalid' }]);
  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('row', { name: 'Amina Karim' })).toBeHidden();
  expect(await known()).toEqual([]);
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByRole('row', { name: 'Amina Karim' })).toBeVisible();
});

test('a person who is needed in two places at once clashes, and no more once one names somebody else', async () => {
  const { page, call } = program;
  const where = { reconveningId: [reconveningId] };
  const [amina] = (await call('record.list', { kind: 'person', text: 'Amina' })).rows;
  const { rows } = await call('record.list', { kind: 'session', where, text: 'Working Group' });
  const [first, second] = rows.filter((row) => String(row['startWall']) < '2027-03-10T16:00');
  const named = { personIds: [amina?.id ?? ''] };
  await call('record.update', { kind: 'session', id: first?.id ?? '', values: named });
  await program.go(`/records/session/${second?.id ?? ''}?tab=overview`);
  await openFact(page.locator('main'), 'Who attends by name');
  const field = page.getByRole('group', { name: 'Who attends by name' });
  await field.getByRole('combobox').click();
  await page.keyboard.type('amina');
  await page.getByRole('option', { name: /^Amina Karim/ }).click();
  await expect(field.getByText('Amina Karim')).toBeVisible();
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Saved: Who attends by name.')).toBeVisible();

  await program.go(`/timetable/${reconveningId}`);
  await page.getByRole('button', { name: /clashes$/ }).click();
  const clash = page.getByRole('row').filter({ hasText: 'Amina Karim is needed in' });
  await expect(clash).toContainText('at the same time');
  await page.screenshot({ path: 'test-results/persons-clash.png' });
  await program.go(`/records/session/${second?.id ?? ''}?tab=overview`);
  await openFact(page.locator('main'), 'Who attends by name');
  await page
    .getByRole('group', { name: 'Who attends by name' })
    .getByRole('button', { name: 'Remove Amina Karim' })
    .click();
  await page.keyboard.press('Control+S');
  await expect(factOf(page.locator('main'), 'Who attends by name')).toBeVisible();
  const open = await call('clash.list', { reconveningId });
  expect(open.filter(({ rule }) => rule === 'same_person')).toEqual([]);
});

test('two records of one person are made one, and two again by undo', async () => {
  const { page, call } = program;
  const [amina] = (await call('record.list', { kind: 'person', text: 'Amina' })).rows;
  await call('record.create', { kind: 'person', values: { name: 'A. Karim', telephone: '+233 1' } });
  await program.go(`/records/person/${amina?.id ?? ''}`);
  await act(page.locator('main'), 'Merge with another person');
  await page.getByRole('combobox', { name: 'The other record' }).pressSequentially('A. Kar');
  await page.getByRole('option', { name: /^A\. Karim/ }).click();
  await page.screenshot({ path: 'test-results/persons-merge.png' });
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText('Now one person.')).toBeVisible();
  const karims = async () => (await call('record.list', { kind: 'person', text: 'Karim' })).rows;
  expect(await karims()).toMatchObject([{ name: 'Amina Karim', telephone: '+233 1' }]);
  await page.keyboard.press('Control+Z');
  await expect.poll(async () => (await karims()).length).toBe(2);
});
