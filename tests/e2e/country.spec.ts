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

test('a participant stands on one page, one key away from its row and from what belongs to it', async () => {
  const { page, call } = program;
  const [canada] = (await call('record.list', { kind: 'participant', where: { iso3: ['CAN'] } })).rows;
  await call('record.create', {
    kind: 'consultation',
    values: {
      subject: { en: 'Who leads on precursors' },
      participantIds: [canada?.id ?? ''],
      way: 'call',
      startWall: '2024-03-01T10:00',
      said: 'They would lead with another',
    },
  }).then(({ id }) => call('consultation.moveState', { ids: [id], to: 'held' }));
  await program.go('/records/participant');
  await page.getByRole('row', { name: /Canada/ }).click();
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('heading', { name: 'Canada', level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Last contacts' })).toContainText(
    'They would lead with another',
  );
  await expect(page.getByRole('region', { name: 'Still asked of them' })).toBeVisible();

  const forWhom = page.getByRole('button', { name: /For whom/ });
  await forWhom.click();
  await page.getByRole('option', { name: 'The delegation itself' }).click();
  const contacts = page.getByRole('region', { name: 'Last contacts' });
  await expect(contacts).toContainText('Call');
  await expect(contacts).not.toContainText('precursors');
  await forWhom.click();
  await page.getByRole('option', { name: 'The public' }).click();
  await expect(contacts).toBeHidden();

  await page.getByRole('button', { name: 'Print page' }).click();
  const dialog = page.getByRole('dialog', { name: 'A participant on one page' });
  await expect(dialog.getByRole('button', { name: /For whom/ })).toContainText('The public');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('what belongs to a participant leads to its page too', async () => {
  const { page, call } = program;
  const [commitment] = (await call('record.list', { kind: 'commitment' })).rows;
  await program.go(`/records/commitment/${commitment?.id ?? ''}`);
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible();
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('region', { name: 'Commitments and reports' })).toBeVisible();
});

test('of a long list the first are there, and one press shows the rest', async () => {
  const { page, call } = program;
  const [ghana] = (await call('record.list', { kind: 'participant', where: { iso3: ['GHA'] } })).rows;
  const actions = (await call('record.list', { kind: 'priorityAction', limit: 12 })).rows;
  await call('stance.record', {
    date: '2025-03-05',
    stances: actions.map(({ id }) => ({ participantId: ghana?.id ?? '', actionId: id, stance: 'support' })),
  });
  await program.go(`/country/${ghana?.id ?? ''}`);
  const lines = page.getByRole('region', { name: 'Stances on priority actions' }).getByRole('listitem');
  await expect(lines).toHaveCount(8);
  await page
    .getByRole('region', { name: 'Stances on priority actions' })
    .getByRole('button', { name: /more$/ })
    .press('Enter');
  await expect.poll(() => lines.count()).toBeGreaterThanOrEqual(12);
});
