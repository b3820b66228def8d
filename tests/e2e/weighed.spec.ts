import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { act } from '../support/facts.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let reconveningId: string;
let draft: string;

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  await page.getByRole('button', { name: 'Open the sample workspace' }).click();
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  reconveningId = await call('record.create', {
    kind: 'reconvening',
    values: {
      title: { en: 'Meeting of experts' },
      shortTitle: { en: 'Experts' },
      level: 'technical',
      startDate: '2027-04-12',
      endDate: '2027-04-13',
      zone: 'Europe/Vienna',
    },
  }).then(({ id }) => id);
  const session = (title: string, start: string, end: string, status: string, roomId: string | null) =>
    call('record.create', {
      kind: 'session',
      values: {
        reconveningId,
        title: { en: title },
        kind: 'plenary',
        startWall: `2027-04-12T${start}`,
        endWall: `2027-04-12T${end}`,
        zone: 'Europe/Vienna',
        status,
        roomId,
      },
    }).then(({ id }) => id);
  const roomId = (await call('record.list', { kind: 'room' })).rows[0]?.id ?? '';
  await session('Opening', '10:00', '11:00', 'confirmed', roomId);
  await session('Experts', '10:30', '11:30', 'confirmed', roomId);
  const short = await session('Statements', '15:00', '17:30', 'confirmed', null);
  await call('record.create', {
    kind: 'agendaItem',
    values: { sessionId: short, title: { en: 'Statements' }, minutes: 115 },
  });
  draft = await session('Closing', '17:40', '18:00', 'draft', null);
});

test.afterAll(async () => {
  await program.close();
});

test('clashes stand before notices, and an accepted one is shown as that and can be taken up again', async () => {
  const { page } = program;
  await program.go(`/timetable/${reconveningId}`);
  await page.getByRole('button', { name: '1 clash', exact: true }).click();
  const panel = page.getByRole('complementary', { name: 'Clashes' });
  await expect(panel.getByRole('heading', { name: '1 open clash · 1 notice' })).toBeVisible();
  const first = panel.locator('.clash-row').first();
  await expect(first).toContainText('at the same time');
  await expect(panel).toContainText('115 min of 150');
  await page.screenshot({ path: 'test-results/clash-panel.png' });
  await first.getByRole('button', { name: 'Accept' }).click();
  const dialog = page.getByRole('dialog', { name: 'Accept a clash' });
  await dialog.getByRole('textbox').fill('The room is divided');
  await dialog.getByRole('button', { name: /^Accept/ }).click();
  await expect(panel.getByRole('heading', { name: '0 open clashes' })).toBeVisible();
  const accepted = panel.getByRole('listitem').filter({ hasText: 'The room is divided' });
  await expect(accepted).toContainText('Accepted');
  await expect(accepted.getByText('Clash', { exact: true })).toHaveCount(0);
  await page.screenshot({ path: 'test-results/clash-accepted.png' });
  await accepted.getByRole('button', { name: 'Take up again' }).click();
  await expect(panel.getByRole('heading', { name: '1 open clash' })).toBeVisible();
});

test('the print dialog of a draft session says why nothing is printed', async () => {
  const { page } = program;
  await program.go(`/records/session/${draft}`);
  await page
    .getByRole('button', { name: /^Print/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('“Closing” is a draft');
  await expect(dialog.getByRole('button', { name: 'Preview' })).toBeDisabled();
  await page.screenshot({ path: 'test-results/print-draft.png' });
});

test('a session that a calendar file leaves out is one press away', async () => {
  const { page, call } = program;
  const [participant] = (await call('record.list', { kind: 'participant', where: { iso3: ['GHA'] } })).rows;
  const values = { reconveningId, participantId: participant?.id ?? '', attendance: 'confirmed' as const };
  const { id } = await call('record.create', { kind: 'delegation', values });
  await program.go(`/records/delegation/${id}`);
  await act(page.getByRole('main'), 'Export calendar');
  const dialog = page.getByRole('dialog', { name: 'Calendar file' });
  await dialog.getByRole('link', { name: '“Closing” is a draft' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Closing' })).toBeVisible();
});
