import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let documentId: string;
const ids = new Map<string, string>();
const idOf = (iso3: string): string => ids.get(iso3) ?? '';

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  await page.getByRole('button', { name: 'Open the sample workspace' }).click();
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const states = await call('record.list', { kind: 'participant', limit: 1000 });
  for (const { id, iso3 } of states.rows) ids.set(String(iso3), id);
  documentId = await call('record.create', {
    kind: 'document',
    values: { symbol: 'GC/2026/CALL/1', title: { en: 'Call to action' }, kind: 'call_to_action' },
  }).then(({ id }) => id);
  for (const to of ['negotiation', 'final', 'open'] as const) {
    await call('document.moveState', { id: documentId, to, reason: 'As agreed' });
  }
  await call('record.create', {
    kind: 'documentVersion',
    values: { documentId, label: 'L.1', date: '2026-01-01' },
  });
});

test.afterAll(async () => {
  await program.close();
});

const endorse = (iso3: string, publicity: string, evidence: string, onBehalfOf: string[] = []) =>
  program.call('endorsement.record', {
    documentId,
    participantIds: [idOf(iso3)],
    steps: [
      { axis: 'position', value: 'endorsed' },
      { axis: 'formality', value: 'in_writing' },
      { axis: 'publicity', value: publicity },
    ],
    date: '2026-11-01',
    evidence,
    capacity: onBehalfOf.length > 0 ? 'on_behalf' : 'state',
    onBehalfOfIds: onBehalfOf.map(idOf),
  });

test('an endorsement on behalf of others shows in the rows and the panels of all of them', async () => {
  const { page } = program;
  // Named in another order than that of their list.
  await endorse('ALB', 'public', 'NV 12/2026', ['AUT', 'ARG']);
  await program.go(`/tally/${documentId}`);
  const row = (name: RegExp) => page.getByRole('row', { name });
  await expect(row(/^Albania/)).toContainText('on behalf of Argentina, Austria');
  await expect(row(/^Austria/)).toContainText('spoken for by Albania');
  await row(/^Austria/).click();
  const panel = page.getByRole('complementary', { name: /Austria/ });
  await expect(panel).toContainText('spoken for by Albania');
  await row(/^Albania/).click();
  await expect(page.getByRole('complementary', { name: /Albania/ })).toContainText(
    'on behalf of Argentina, Austria',
  );
  await page.screenshot({ path: 'test-results/tally-behalf.png' });
});

test('before it is recorded, the dialog says which version and which publicity are stored', async () => {
  const { page } = program;
  await page
    .getByRole('row', { name: /^Austria/ })
    .getByRole('checkbox')
    .click();
  await page
    .getByRole('row', { name: /^Algeria/ })
    .getByRole('checkbox')
    .click();
  await page.getByRole('button', { name: 'Record endorsement' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Record endorsement' });
  await expect(dialog).toContainText('Algeria, Austria');
  await expect(dialog).toContainText('Not set: L.1 is stored');
  await expect(dialog).toContainText('Not set: stays “Confidential”.');
  await page.screenshot({ path: 'test-results/tally-record.png' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  for (const name of [/^Austria/, /^Algeria/]) {
    await page.getByRole('row', { name }).getByRole('checkbox').click();
  }
});

test('a panel that was open obeys the audience: nothing of what was said in confidence', async () => {
  const { page } = program;
  await endorse('AZE', 'confidential', 'Letter of the minister');
  await page.getByRole('row', { name: /^Azerbaijan/ }).click();
  await expect(
    page.getByRole('complementary', { name: /Azerbaijan/ }).getByText('Letter of the minister'),
  ).toBeVisible();
  await page
    .getByRole('radio', { name: 'Public' })
    .or(page.getByRole('tab', { name: 'Public' }))
    .click();
  const panel = page.getByRole('complementary', { name: 'What is public' });
  await expect(panel).toContainText('No position made public');
  await expect(page.getByText('Letter of the minister')).toHaveCount(0);
  await expect(page.getByText('Not approached')).toHaveCount(0);
  await page.screenshot({ path: 'test-results/tally-public.png' });
  // What it said in public is there, and no more: a step may have a reason or a file that is not for everybody.
  await page.getByRole('row', { name: /^Albania/ }).click();
  await expect(panel).toContainText('Endorsed');
  await expect(panel).not.toContainText('NV 12/2026');
});

test('as at a day on which it was drafted the text is a draft, and before that nothing is known of it', async () => {
  const { page } = program;
  const askFor = async (day: string): Promise<void> => {
    const field = page.getByRole('group', { name: 'As at' });
    const [year = '', month = '', date = ''] = day.split('-');
    await field.getByRole('spinbutton', { name: /^day/i }).fill(date);
    await field.getByRole('spinbutton', { name: /^month/i }).fill(month);
    await field.getByRole('spinbutton', { name: /^year/i }).fill(year);
  };
  const head = page.locator('.tally-main figcaption');
  await askFor('2026-11-10');
  await expect(head).toContainText('Drafting');
  await expect(head).toContainText('nothing counts');
  await askFor('2020-06-01');
  await expect(head).toContainText('Nothing is recorded of the text as of that day');
  await page.screenshot({ path: 'test-results/tally-2020.png' });
});
