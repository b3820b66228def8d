/** A session without hours, in the window: its days in the form, above the hours of the timetable, and on paper. */
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { openFact } from '../support/facts.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let reconveningId: string;
let session: string;

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const found = await call('record.list', { kind: 'reconvening', text: 'March 2024', limit: 1 });
  reconveningId = found.rows[0]?.id ?? '';
  const made = await call('record.create', {
    kind: 'session',
    values: {
      reconveningId,
      title: { en: 'Exhibition of posters' },
      kind: 'side_event',
      status: 'confirmed',
      startWall: '2024-03-14T09:00',
      endWall: '2024-03-15T17:00',
      zone: 'Europe/Vienna',
    },
  });
  session = made.id;
});

test.afterAll(() => program.close());

test('the hours are taken off in the form, which asks for the days from then on', async () => {
  const { page, call } = program;
  await program.go(`/records/session/${session}?tab=overview`);
  await openFact(page.locator('main'), 'When');
  const box = page.getByText('Whole days, without hours');
  await box.click();
  await expect(page.getByRole('spinbutton', { name: /^hour, / })).toHaveCount(0);
  await expect(page.getByRole('spinbutton', { name: /^day, End/ })).toHaveText('15');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('1 form not saved')).toBeHidden();
  const saved = await call('record.get', { kind: 'session', id: session });
  expect(saved).toMatchObject({ startWall: '2024-03-14T00:00', endWall: '2024-03-16T00:00' });
  await expect(page.getByText(/Thu,? 14 Mar(ch)? 2024 – Fri,? 15 Mar(ch)? 2024/).first()).toBeVisible();
});

test('the timetable has it above the hours, on each of its days, and opens it', async () => {
  const { page } = program;
  await program.go(`/timetable/${reconveningId}`);
  const bars = page.getByRole('button', { name: /^Exhibition of posters, Confirmed/ });
  await expect(bars).toHaveCount(2);
  await expect(page.locator('.timetable-session').filter({ hasText: 'Exhibition' })).toHaveCount(0);
  await bars.first().click();
  await expect(page.getByRole('heading', { name: 'Exhibition of posters' })).toBeVisible();
});

test('it gets its hours back in the form', async () => {
  const { page, call } = program;
  await program.go(`/records/session/${session}?tab=overview`);
  await openFact(page.locator('main'), 'When');
  await page.getByText('Whole days, without hours').click();
  await expect(page.getByRole('spinbutton', { name: 'hour, Start' })).toHaveText('09');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('1 form not saved')).toBeHidden();
  expect(await call('record.get', { kind: 'session', id: session })).toMatchObject({
    startWall: '2024-03-14T09:00',
    endWall: '2024-03-15T10:00',
  });
});
