import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { act } from '../support/facts.ts';

/** A State that was entered twice is made one: what both have is shown first, and one undo brings both back. */
test.describe.configure({ mode: 'serial' });

let program: Program;
let dialog: Locator;
let kept: string;
let other: string;

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  dialog = page.getByRole('dialog');
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const [ghana] = (await call('record.list', { kind: 'participant', where: { iso3: ['GHA'] } })).rows;
  kept = ghana?.id ?? '';
  const values = {
    participantKind: 'organization' as const,
    shortName: { en: 'Ghana (mission)', fr: 'Ghana (mission)' },
    formalName: { en: 'Permanent Mission of Ghana' },
    coalitionStatus: 'member' as const,
    memberSince: '2024-01-10',
  };
  other = (await call('record.create', { kind: 'participant', values })).id;
  const { rows } = await call('record.list', { kind: 'delegation', where: { participantId: [kept] } });
  const reconveningId = String(rows[0]?.['reconveningId']);
  await call('record.create', {
    kind: 'delegation',
    values: { reconveningId, participantId: other, attendance: 'confirmed', noteVerbale: 'NV 12/2027' },
  });
  await call('record.create', { kind: 'task', values: { title: { en: 'Write' }, participantId: other } });
  const [action] = (await call('record.list', { kind: 'priorityAction' })).rows;
  const said = { participantId: other, actionId: action?.id ?? '', stance: 'support' as const };
  await call('stance.record', { stances: [said] });
});

test.afterAll(() => program.close());

const listed = async (): Promise<readonly string[]> =>
  (await program.call('record.list', { kind: 'participant', text: 'Ghana' })).rows.map(({ id }) => id);

test('two that are ticked in the list: what comes over, and what both have, is shown before anything is done', async () => {
  const { page, call } = program;
  await program.go('/records/participant');
  await page.getByRole('searchbox', { name: 'Filter' }).fill('Ghana');
  await expect(page.getByRole('row', { name: /Ghana/ })).toHaveCount(2);
  await page.getByRole('grid').getByRole('row', { name: /Ghana/ }).first().click();
  await page.keyboard.press('Control+A');
  const bar = page.getByRole('region', { name: '2 selected' });
  await bar.getByRole('button', { name: 'Merge the two…' }).click();
  await expect(dialog.getByRole('region', { name: 'Comes over' })).toContainText('Delegations');
  await expect(dialog).toContainText('It will be the State.');
  await expect(dialog.locator('.merging-who')).toContainText([
    /^Kept.*Ghana/,
    /^Goes into it.*Ghana \(mission\)/,
  ]);
  const delegation = dialog.getByRole('row', { name: /^Delegation/ });
  await expect(delegation).toContainText('NV 12/2027');
  await page.screenshot({ path: 'test-results/merging-dialog.png' });
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('contentinfo')).toContainText('Now one participant: Ghana');
  await expect(
    page.getByRole('contentinfo').getByRole('button', { name: /made .Ghana \(mission\). one with .Ghana./ }),
  ).toBeVisible();
  expect(await listed()).toEqual([kept]);
  const tasks = await call('record.list', { kind: 'task', where: { participantId: [kept] } });
  expect(tasks.rows.map(({ titles: _titles, title }) => title)).toContainEqual({ en: 'Write' });
});

test('the other entry is read as it was, and leads to the one that is kept', async () => {
  const { page } = program;
  await program.go(`/records/participant/${other}`);
  await expect(page.getByText(/“.?Ghana \(mission\).?” is the same as .?Ghana.? now\./)).toBeVisible();
  await page.screenshot({ path: 'test-results/merging-old-entry.png' });
  await page.getByRole('note').getByRole('link', { name: 'Open Ghana' }).click();
  await expect(page.getByRole('note').getByRole('link', { name: 'Ghana (mission)' })).toBeVisible();
  await page.screenshot({ path: 'test-results/merging-kept.png' });
});

test('one undo brings both back', async () => {
  const { page } = program;
  await page.keyboard.press('Control+Z');
  await expect.poll(async () => (await listed()).toSorted()).toEqual([kept, other].toSorted());
  // Undo shows what it took back.
  await expect(page.getByRole('heading', { name: 'Ghana (mission)', level: 1 })).toBeVisible();
});

test('two States are not one, and it is said why; the palette leads there too', async () => {
  const { page } = program;
  await program.go(`/records/participant/${kept}`);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('duplicate');
  await page.getByRole('option', { name: /Merge with another participant/ }).click();
  await dialog.getByRole('combobox', { name: 'Merge with' }).pressSequentially('Kenya');
  await page.getByRole('option', { name: /^Kenya/ }).click();
  await expect(dialog.getByRole('alert')).toContainText('have the codes of two States');
  await expect(dialog.getByRole('button', { name: 'Make them one' })).toBeDisabled();
  await page.screenshot({ path: 'test-results/merging-refused.png' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('what still goes by the old entry is on the home page, and is brought over there', async () => {
  const { page, call } = program;
  await program.go(`/records/participant/${kept}`);
  await act(page.locator('main'), 'Merge with another participant…');
  await dialog.getByRole('combobox', { name: 'Merge with' }).pressSequentially('Ghana (m');
  await page.getByRole('option', { name: /^Ghana \(mission\)/ }).click();
  await dialog.getByRole('button', { name: 'Make them one' }).click();
  await expect(dialog).toBeHidden();
  // A deletion from before is taken back: the task names the old entry, as what another laptop sends would.
  const { rows } = await call('record.list', {
    kind: 'task',
    where: { participantId: [kept] },
    text: 'Write',
  });
  expect(rows).toHaveLength(1);
  await call('history.undo', {});
  await call('record.delete', { kind: 'task', ids: [rows[0]?.id ?? ''] });
  const { deeds } = await call('history.deeds', { limit: 1 });
  const plan = await call('participant.mergePlan', { keepId: kept, otherId: other });
  const choices = Object.fromEntries(plan.pairs.map(({ key, suggested }) => [key, suggested]));
  await call('participant.merge', { keepId: kept, otherId: other, choices });
  await call('history.take-back', { commandId: deeds[0]?.commandId ?? '' });
  await program.go('/');
  const left = page.getByRole('listitem').filter({ hasText: 'One record goes by' });
  await expect(left).toContainText('Tasks');
  await page.screenshot({ path: 'test-results/merging-home.png' });
  await left.getByRole('button', { name: 'Bring over…' }).click();
  await dialog.getByRole('button', { name: 'Bring over' }).click();
  await expect(left).toHaveCount(0);
  const tasks = await call('record.list', { kind: 'task', where: { participantId: [kept] }, text: 'Write' });
  expect(tasks.rows).toHaveLength(1);
});

test('the same in Arabic, from right to left', async () => {
  const { page, call } = program;
  const names = { shortName: { ar: 'غانا (مكرر)' }, formalName: { ar: 'جمهورية غانا' } };
  await call('record.create', {
    kind: 'participant',
    values: { participantKind: 'organization', coalitionStatus: 'partner', ...names },
  });
  await call('shell.setPreferences', { language: 'ar' });
  await page.locator('html[lang=ar]').waitFor();
  await program.go(`/records/participant/${kept}`);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('دمج');
  await page.getByRole('option', { name: /الدمج مع مشارك آخر/ }).click();
  await dialog.getByRole('combobox').pressSequentially('غانا (م');
  await page.getByRole('option', { name: /غانا \(مكرر\)/ }).click();
  await expect(dialog.getByRole('table')).toBeVisible();
  await page.screenshot({ path: 'test-results/merging-ar.png' });
  const found = await new AxeBuilder({ page }).setLegacyMode().include('.dialog').analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  expect(program.problems).toEqual([]);
});
