import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

/** What was asked, said, promised, adopted and reported hangs together, whichever end one takes it up at. */
test.describe.configure({ mode: 'serial' });

let program: Program;
let ids: Record<'consultation' | 'stance' | 'commitment' | 'priorityAction' | 'commitmentReport', string>;

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const [ghana] = (await call('record.list', { kind: 'participant', where: { iso3: ['GHA'] } })).rows;
  const participantId = ghana?.id ?? '';
  const action = await call('record.create', {
    kind: 'priorityAction',
    values: {
      number: '91',
      title: { en: 'List new precursors', ar: 'إدراج سلائف جديدة' },
      kind: 'recommendation',
      fromDate: '2026-01-12',
      dueDate: '2099-12-31',
    },
  });
  const consultation = await call('record.create', {
    kind: 'consultation',
    values: {
      subject: { en: 'Talk with the capital on precursors', ar: 'محادثة مع العاصمة بشأن السلائف' },
      participantIds: [participantId],
      actionIds: [action.id],
      way: 'call',
      startWall: '2026-02-03T10:00',
    },
  });
  const stance = await call('stance.record', {
    date: '2026-02-03',
    consultationId: consultation.id,
    stances: [{ participantId, actionId: action.id, stance: 'support' }],
  });
  const commitment = await call('record.create', {
    kind: 'commitment',
    values: {
      title: { en: 'Equip a laboratory', ar: 'تجهيز مختبر' },
      participantId,
      actionId: action.id,
      dueDate: '2026-06-30',
    },
  });
  await call('commitment.moveState', { id: commitment.id, to: 'announced', date: '2026-03-20' });
  const report = await call('record.create', {
    kind: 'commitmentReport',
    values: { commitmentId: commitment.id, date: '2026-05-04', text: 'Half of the instruments are in place' },
  });
  ids = {
    consultation: consultation.id,
    stance: stance.id,
    commitment: commitment.id,
    priorityAction: action.id,
    commitmentReport: report.id,
  };
});

test.afterAll(() => program.close());

test('from each of its ends the same steps are read, in the order of their days, with the days between', async () => {
  const { page } = program;
  for (const [kind, id] of Object.entries(ids)) {
    await program.go(`/records/${kind}/${id}`);
    const steps = page.getByRole('list', { name: 'From the talk to the report' }).getByRole('listitem');
    await expect(steps).toHaveCount(7);
    await expect(steps.nth(0)).toContainText('Proposed');
    await expect(steps.nth(1)).toContainText('22 days later');
    await expect(steps.nth(2)).toContainText('the same day');
    await expect(steps.nth(5)).toContainText('Overdue by');
    await expect(steps.nth(6)).toContainText('Due in');
    await page.screenshot({ path: `test-results/thread-${kind}.png` });
  }
});

test('a step leads to its record', async () => {
  const { page } = program;
  await page
    .getByRole('list', { name: 'From the talk to the report' })
    .getByRole('link', { name: 'Equip a laboratory' })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Equip a laboratory', level: 1 })).toBeVisible();
});

test('a stance in the panel of who stands where unfolds its thread, as at the day of the table', async () => {
  const { page } = program;
  await program.go('/matrix');
  await page.getByRole('group', { name: 'As at' }).getByRole('spinbutton').first().click();
  await page.keyboard.type('01032026');
  await expect(page.getByText('As at 1 Mar 2026')).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Who stands where' });
  await page.getByRole('searchbox', { name: 'Filter' }).fill('Ghana');
  await grid.getByRole('row', { name: /Ghana/ }).click();
  const panel = page.getByRole('complementary', { name: /^What .* has said$/ });
  await panel.getByRole('button', { name: 'Thread' }).first().click();
  const steps = panel.getByRole('list', { name: 'From the talk to the report' }).getByRole('listitem');
  await expect(steps.first()).toBeVisible();
  await page.screenshot({ path: 'test-results/thread-matrix.png' });
  await expect(panel).toContainText('As at 1 Mar 2026');
  await expect(panel).not.toContainText('Overdue');
  await expect(panel).not.toContainText('Half of the instruments');
});

test('axe finds nothing on it, and it is drawn from right to left in Arabic', async () => {
  const { page, call } = program;
  await program.go(`/records/commitment/${ids.commitment}`);
  await expect(page.getByRole('list', { name: 'From the talk to the report' })).toBeVisible();
  const found = await new AxeBuilder({ page }).setLegacyMode().include('.thread').analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await call('shell.setPreferences', { language: 'ar', theme: 'dark' });
  await page.locator('html[lang=ar]').waitFor();
  await expect(page.getByRole('list', { name: 'من المحادثة إلى التقرير' })).toBeVisible();
  await page.screenshot({ path: 'test-results/thread-ar.png' });
});
