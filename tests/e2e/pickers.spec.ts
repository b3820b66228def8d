import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { openFact } from '../support/facts.ts';

let program: Program;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
});

test.afterAll(() => program.close());

test.beforeEach(async () => {
  const { page } = program;
  await page.keyboard.press('Escape');
  await program.go('/records/reconvening?isNew=true');
  await expect(page.getByRole('dialog', { name: 'New reconvening' })).toBeVisible();
  // What the last one typed is kept.
  const discard = page.getByRole('button', { name: 'Discard changes' });
  if (await discard.isVisible()) await discard.click();
});

const field = (name: string) =>
  program.page.getByRole('dialog', { name: 'New reconvening' }).getByRole('combobox', { name });

test('what is typed exactly is taken with Tab, by a short name as by a long one in another language', async () => {
  const { page } = program;
  await field('Host event').click();
  await page.keyboard.type('cnd 70');
  await page.keyboard.press('Tab');
  await expect(field('Host event')).toHaveValue('CND 70');
  await field('Host event').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('soixante-septieme session de la commission des stupefiants');
  await page.keyboard.press('Tab');
  await expect(field('Host event')).toHaveValue('CND 67');
});

test('Enter takes the first that matches, and another one when it is typed again', async () => {
  const { page } = program;
  await field('Time zone').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('new yor');
  await page.keyboard.press('Enter');
  await expect(field('Time zone')).toHaveValue(/New York/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('vienna');
  await page.keyboard.press('Enter');
  await expect(field('Time zone')).toHaveValue(/Vienna/);
});

test('what means nothing stays as it was typed and is said to', async () => {
  const { page } = program;
  await field('Host event').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('CND 99');
  await page.keyboard.press('Tab');
  await expect(field('Host event')).toHaveValue('CND 99');
  await expect(field('Host event')).toHaveAccessibleDescription('Nothing is called “CND 99” here.');
});

test('going by with Tab opens no list, pressing opens one', async () => {
  const { page } = program;
  await field('Host event').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await field('Host event').click();
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('a city that is typed brings its zone', async () => {
  const { page } = program;
  const dialog = page.getByRole('dialog', { name: 'New reconvening' });
  await dialog.getByLabel('City').fill('Geneva');
  await expect(field('Time zone')).toHaveValue(/Zurich|Geneva/);
  await dialog.getByLabel('City').fill('Vienna');
  await expect(field('Time zone')).toHaveValue(/Vienna/);
});

test('a word that begins another one is chosen by being typed whole', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', { kind: 'delegation', limit: 1 });
  await program.go(`/records/delegation/${rows[0]?.id ?? ''}?tab=delegate`);
  await page.getByRole('button', { name: 'New delegate' }).click();
  const rank = page.getByRole('dialog').getByRole('button', { name: /Rank/ });
  await rank.focus();
  await page.keyboard.type('Minister');
  await expect(rank).toContainText(/^Minister$/);
  await page.keyboard.press('Escape');
});

test('what nothing is called is made along with the record that names it, in one deed', async () => {
  const { page, call } = program;
  await program.go('/records/session?isNew=true');
  const dialog = page.getByRole('dialog', { name: 'New session' });
  await dialog.getByRole('textbox', { name: /^Title, English/ }).fill('Briefing on the annex');
  await dialog.getByRole('button', { name: /Kind/ }).focus();
  await page.keyboard.type('Plenary');
  const room = dialog.getByRole('combobox', { name: 'Room' });
  await room.click();
  await page.keyboard.type('Boardroom E');
  await expect(page.getByRole('option', { name: 'Create “Boardroom E”' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('It is new and will be added along.')).toBeVisible();
  await dialog.getByLabel('Venue').fill('VIC');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  const made = async () =>
    (await call('record.named', { kind: 'room', texts: ['Boardroom E'] })).flat().length;
  expect(await made()).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(made).toBe(0);
});

test.describe('in a new consultation', () => {
  const talk = () => program.page.getByRole('dialog', { name: 'New consultation' });
  const group = (name: string) => talk().getByRole('group', { name });
  const chips = (name: string) => group(name).getByRole('listitem');
  const made = async () => (await program.call('record.list', { kind: 'consultation', limit: 1 })).all;
  const persons = async (text: string) =>
    (await program.call('record.list', { kind: 'person', text })).rows.map(({ id }) => id);

  async function begin(subject: string): Promise<void> {
    const { page } = program;
    await page.keyboard.press('Escape');
    await program.go('/records/consultation?isNew=true');
    await expect(talk()).toBeVisible();
    const discard = page.getByRole('button', { name: 'Discard changes' });
    if (await discard.isVisible()) await discard.click();
    await talk()
      .getByRole('textbox', { name: /^Subject, English/ })
      .fill(subject);
    await group('With').getByRole('combobox').click();
    await page.keyboard.type('ghana');
    await page.keyboard.press('Enter');
    await expect(chips('With')).toHaveText([/Ghana/]);
  }

  test('Enter takes the only choice, also the one that adds somebody, and so does Tab', async () => {
    const { page, call } = program;
    await begin('Added by Enter');
    await group('Who spoke for them').getByRole('combobox').click();
    await page.keyboard.type('Kofi Mensah');
    await page.keyboard.press('Enter');
    await expect(chips('Who spoke for them')).toHaveText(['Kofi Mensah']);
    await page.keyboard.type('Esi Owusu');
    await page.keyboard.press('Tab');
    await expect(chips('Who spoke for them')).toHaveText(['Kofi Mensah', 'Esi Owusu']);
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await page.screenshot({ path: 'test-results/pickers-added.png' });
    await page.keyboard.press('Control+Enter');
    await expect(talk()).toBeHidden();
    const { rows } = await call('record.list', { kind: 'consultation', text: 'Added by Enter' });
    expect(rows[0]?.['theirPersonIds']).toHaveLength(2);
    expect(rows[0]?.['theirPersonIds']).toEqual(
      expect.arrayContaining([...(await persons('Kofi Mensah')), ...(await persons('Esi Owusu'))]),
    );
    expect(await persons('Kofi Mensah')).toHaveLength(1);
  });

  test('what is typed goes into what is created, though no key has chosen it', async () => {
    const { page, call } = program;
    await begin('Added by creating');
    await group('Who spoke for the coalition').getByRole('combobox').click();
    await page.keyboard.type('Ama Serwaa');
    await page.keyboard.press('Control+Enter');
    await expect(talk()).toBeHidden();
    const [row] = (await call('record.list', { kind: 'consultation', text: 'Added by creating' })).rows;
    expect(row?.['ourPersonIds']).toEqual(await persons('Ama Serwaa'));
    expect(await persons('Ama Serwaa')).toHaveLength(1);
  });

  test('nothing is created over a text that can mean several or none: the form stays, with the focus there', async () => {
    const { page } = program;
    await begin('Not created');
    const before = await made();
    const theirs = group('Who spoke for them').getByRole('combobox');
    await theirs.click();
    // One is called so by the first name, and it may be somebody new.
    await page.keyboard.type('Kofi');
    await page.keyboard.press('Control+Enter');
    await expect(theirs).toBeFocused();
    await expect(theirs).toHaveAccessibleDescription('Choose from the list who or what “Kofi” is.');
    await page.screenshot({ path: 'test-results/pickers-not-created.png' });
    await talk().getByRole('button', { name: 'Create' }).click();
    await expect(theirs).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(chips('Who spoke for them')).toHaveText(['Kofi Mensah']);
    const where = talk().getByRole('combobox', { name: 'On the margins of' });
    await where.click();
    await page.keyboard.type('No such session');
    await page.keyboard.press('Control+Enter');
    await expect(where).toBeFocused();
    await expect(where).toHaveAccessibleDescription('Nothing is called “No such session” here.');
    expect(await made()).toBe(before);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+Enter');
    await expect(talk()).toBeHidden();
    expect(await made()).toBe(before + 1);
  });

  test('in a fact of a page a text that can mean several stays, and what is meant is saved along', async () => {
    const { page, call } = program;
    const [row] = (await call('record.list', { kind: 'consultation', text: 'Added by creating' })).rows;
    await program.go(`/records/consultation/${row?.id ?? ''}?tab=overview`);
    await openFact(page.locator('main'), 'Who spoke for the coalition');
    const field = page.getByRole('group', { name: 'Who spoke for the coalition' });
    await field.getByRole('combobox').click();
    await page.keyboard.type('Kofi');
    await page.keyboard.press('Control+s');
    await expect(field.getByRole('combobox')).toBeFocused();
    await expect(field.getByText('Choose from the list who or what “Kofi” is.')).toBeVisible();
    await page.keyboard.type(' Mensah');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Saved: Who spoke for the coalition.')).toBeVisible();
    const saved = await call('record.get', { kind: 'consultation', id: row?.id ?? '' });
    expect(saved['ourPersonIds']).toHaveLength(2);
    expect(saved['ourPersonIds']).toEqual(
      expect.arrayContaining([...(await persons('Ama Serwaa')), ...(await persons('Kofi Mensah'))]),
    );
  });
});
