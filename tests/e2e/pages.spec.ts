/** Pages that are read, and changed where they are read: in the window, with keys and with the mouse. */
import { expect, test, type Locator } from '@playwright/test';
import type { Kind } from '../../shared/contract/kinds.ts';
import { launch, type Program } from '../support/electron.ts';
import { act, factOf, openFact } from '../support/facts.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let reconveningId: string;

const main = (): Locator => program.page.locator('main');
const panel = (): Locator => program.page.getByRole('complementary');
const statusLine = (): Locator => program.page.getByRole('contentinfo');

test.beforeAll(async () => {
  program = await launch();
  const { page, call } = program;
  await call('shell.openSample', {});
  await expect(page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  reconveningId = await find('reconvening', 'March 2024');
});

test.afterAll(() => program.close());

async function find(kind: Kind, text: string): Promise<string> {
  const { rows } = await program.call('record.list', { kind, text, limit: 1 });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`the sample has no ${kind} “${text}”`);
  return id;
}

async function newSession(title: string): Promise<string> {
  const { id } = await program.call('record.create', {
    kind: 'session',
    values: {
      reconveningId,
      title: { en: title },
      kind: 'plenary',
      startWall: '2024-03-15T18:00',
      endWall: '2024-03-15T19:00',
      zone: 'Europe/Vienna',
    },
  });
  return id;
}

async function openPage(kind: Kind, id: string): Promise<void> {
  await program.go(`/records/${kind}/${id}?tab=overview`);
  await expect(program.page.getByRole('tab', { name: 'Overview', selected: true })).toBeVisible();
}

async function openPanel(room: string): Promise<void> {
  await program.go('/records/room');
  await program.page.getByRole('row', { name: room }).click();
  await expect(panel()).toBeVisible();
}

const room = async (name: string) => {
  const { rows } = await program.call('record.list', { kind: 'room', text: name, limit: 1 });
  return rows[0];
};

test('the head says what it is in one sentence, and the arrows go from part to part', async () => {
  const { page } = program;
  await openPage('session', await newSession('Evening plenary'));
  const head = page.getByRole('group', { name: 'What it is' });
  await expect(head).toContainText(/Fri,? 15 Mar 2024 18:00–19:00 Vienna · 13:00 New York/);
  await expect(head).toContainText('Draft');
  await factOf(head, 'When').focus();
  await page.keyboard.press('ArrowRight');
  await expect(factOf(head, 'Room')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(factOf(head, 'Status')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await expect(head.getByRole('combobox', { name: 'Room' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(factOf(head, 'Room')).toBeFocused();
});

test('a part that is pressed becomes its field; one choice is one deed, and the status line takes it back', async () => {
  const { page, call } = program;
  const id = await newSession('Chosen status');
  await openPage('session', id);
  await openFact(main(), 'Status');
  await page.getByRole('option', { name: 'Confirmed', exact: true }).click();
  await expect(factOf(main(), 'Status')).toContainText('Confirmed');
  await expect(factOf(main(), 'Status')).toBeFocused();
  await expect(statusLine()).toContainText('Saved: Status.');
  expect(await call('record.get', { kind: 'session', id })).toMatchObject({ status: 'confirmed' });
  await statusLine()
    .getByRole('button', { name: /^Undo: changed the session “Chosen status”/ })
    .click();
  await expect(factOf(main(), 'Status')).toContainText('Draft');
});

test('of several values the field has the focus, with a ring, and what takes one away has not', async () => {
  const { page, call } = program;
  await openPage('reconvening', reconveningId);
  const { coHostIds } = await call('record.get', { kind: 'reconvening', id: reconveningId });
  await openFact(main(), 'Co-hosts');
  const field = main().getByRole('combobox', { name: 'Co-hosts' });
  await expect(field).toBeFocused();
  const ring = await field.evaluate(
    (input) => getComputedStyle(input.closest('.control') ?? input).outlineStyle,
  );
  expect(ring).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(factOf(main(), 'Co-hosts')).toBeVisible();
  expect((await call('record.get', { kind: 'reconvening', id: reconveningId }))['coHostIds']).toEqual(
    coHostIds,
  );
});

test('a fact is saved when it is left, and by no button', async () => {
  await openPanel('Boardroom D');
  await openFact(panel(), 'City');
  await panel().getByRole('textbox', { name: 'City' }).fill('Wien');
  await program.page.keyboard.press('Tab');
  await expect(factOf(panel(), 'City')).toContainText('Wien');
  await expect(panel().getByRole('button', { name: /^Save/ })).toHaveCount(0);
  await expect.poll(async () => (await room('Boardroom D'))?.['city']).toBe('Wien');
  await program.page.keyboard.press('Control+Z');
});

test('Escape in a field takes it back, and closes the panel only after that', async () => {
  await openPanel('Boardroom D');
  await openFact(panel(), 'City');
  await panel().getByRole('textbox', { name: 'City' }).fill('Nowhere');
  await program.page.keyboard.press('Escape');
  await expect(factOf(panel(), 'City')).toBeFocused();
  await expect(factOf(panel(), 'City')).not.toContainText('Nowhere');
  await expect(program.page.getByText('All changes saved')).toBeVisible();
  await program.page.keyboard.press('Escape');
  await expect(panel()).toBeHidden();
});

for (const key of ['Control+Enter', 'Control+S', 'another row'] as const) {
  test(`a number that is typed is not lost: ${key}`, async () => {
    const { page, call } = program;
    const { id } = await call('record.create', {
      kind: 'room',
      values: { name: { en: 'Annex' }, venue: 'VIC' },
    });
    await openPanel('Annex');
    await openFact(panel(), 'Capacity');
    await page.keyboard.type('125');
    if (key === 'another row') await page.getByRole('row', { name: 'Boardroom D' }).click();
    else await page.keyboard.press(key);
    await expect.poll(async () => (await call('record.get', { kind: 'room', id }))['capacity']).toBe(125);
    await expect(page.getByText('All changes saved')).toBeVisible();
    await call('record.delete', { kind: 'room', ids: [id] });
  });
}

test('start, end and zone are one; an end before the start stays, with its reason, also when the page is left', async () => {
  const { page, call } = program;
  const id = await newSession('Wrong way round');
  await openPage('session', id);
  await openFact(main(), 'When');
  await main().getByRole('group', { name: 'End', exact: true }).getByRole('spinbutton').first().click();
  await page.keyboard.type('150320240900');
  // Leaving it is no way out either.
  await page.getByRole('tab', { name: 'Overview' }).focus();
  await expect(main()).toContainText('The end is not after the start.');
  await expect(main()).toContainText('Not saved.');
  await program.go('/records/room');
  await expect(page.getByText('1 form not saved')).toBeVisible();
  await openPage('session', id);
  await expect(main()).toContainText('The end is not after the start.');
  await expect(main().getByRole('spinbutton', { name: 'hour, End' })).toHaveText('09');
  // What is wrong in one fact keeps no other from being saved.
  await openFact(main(), 'Chair \\(office\\)');
  await main().getByRole('textbox', { name: 'Chair (office)' }).fill('The Under-Secretary');
  await page.keyboard.press('Enter');
  await expect(statusLine()).toContainText('Saved: Chair (office).');
  await expect(main()).toContainText('The end is not after the start.');
  await main().getByRole('spinbutton', { name: 'hour, End' }).press('Escape');
  await expect(page.getByText('All changes saved')).toBeVisible();
  expect(await call('record.get', { kind: 'session', id })).toMatchObject({
    endWall: '2024-03-15T19:00',
    chairTitle: 'The Under-Secretary',
  });
});

test('what is rarely touched is folded; the fold says what is in it, and stays as it was left', async () => {
  const { page } = program;
  await openPage('session', await newSession('Of two tongues'));
  const names = main().getByRole('button', { name: /^Title in one language/ });
  await expect(names).toHaveAttribute('aria-expanded', 'false');
  await main()
    .getByRole('button', { name: /^More / })
    .click();
  await openFact(main(), 'Internal notes');
  await main().getByRole('textbox', { name: 'Internal notes' }).fill('Not before six.');
  await page.keyboard.press('Control+Enter');
  await expect(statusLine()).toContainText('Saved: Internal notes.');
  await openPage('session', await newSession('Another one'));
  await expect(main().getByRole('button', { name: /^More / })).toHaveAttribute('aria-expanded', 'true');
  await main()
    .getByRole('button', { name: /^More / })
    .click();
});

test('what never changes looks like text and is not pressed', async () => {
  await openPage('session', await newSession('Fixed'));
  await expect(main().getByText('Reconvening', { exact: true })).toBeVisible();
  await expect(factOf(main(), 'Reconvening')).toHaveCount(0);
  await openPage('participant', await find('participant', 'Austria'));
  await expect(factOf(main(), 'Status in the coalition')).toHaveCount(0);
});

test('two actions are buttons, the rest is behind ⋯ and in the palette; Delete is among the rest', async () => {
  const { page, call } = program;
  const id = await newSession('Superfluous');
  await openPage('session', id);
  await expect(main().getByRole('button', { name: 'Delete' })).toHaveCount(0);
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox').fill('release the agenda');
  await expect(page.getByRole('option', { name: /Release the agenda/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await act(main(), 'Delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sessions' })).toBeVisible();
  expect(await program.ask('record.get', { kind: 'session', id })).toMatchObject({ ok: false });
  await call('history.undo', {});
});

test('the panel has room for its title, and Close is in the window at 900 pixels too', async () => {
  const { page, app } = program;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(900);
  for (const kind of ['document', 'reconvening', 'session'] as const) {
    const { rows } = await program.call('record.list', { kind, limit: 1 });
    await program.go(`/records/${kind}?id=${rows[0]?.id ?? ''}`);
    await expect(panel().getByRole('heading', { level: 2 }).first()).not.toBeEmpty();
    const box = await panel().getByRole('button', { name: 'Close', exact: true }).boundingBox();
    expect((box?.x ?? 900) + (box?.width ?? 0)).toBeLessThanOrEqual(900);
    // Not upon Close itself: there Escape puts its hint away first.
    await panel().locator('.fact-text').first().press('Escape');
    await expect(panel()).toBeHidden();
  }
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
});

test('the rail follows to another reconvening, and the status line says so', async () => {
  const { page, call } = program;
  const rail = page.getByRole('navigation', { name: 'Map of the program' });
  const { rows } = await call('record.list', { kind: 'session', text: 'Leaders', limit: 1 });
  await openPage('session', await newSession('Here'));
  await expect(rail).toContainText('CND 67');
  await openPage('session', rows[0]?.id ?? '');
  await expect(rail).toContainText('UNGA 79');
  await expect(statusLine()).toContainText('Now working on UNGA 79');
  // An agenda item leads to its session.
  const items = await call('record.list', { kind: 'agendaItem', limit: 1 });
  await openPage('agendaItem', items.rows[0]?.id ?? '');
  await expect(main().locator('.screen-trail')).toHaveText(String(items.rows[0]?.titles['session']?.en));
});

test('after a form was refused, what is filled in is not said to be wrong, and the first fault has the focus', async () => {
  const { page } = program;
  await program.go('/records/reconvening?isNew=true');
  const dialog = page.getByRole('dialog', { name: 'New reconvening' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('textbox', { name: 'Title, English' }).first()).toBeFocused();
  const venue = dialog.locator('.field-error');
  const before = await venue.count();
  expect(before).toBeGreaterThan(3);
  await dialog.getByRole('combobox', { name: 'Host event' }).click();
  await page.keyboard.type('CND 70');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Host event' })).toHaveValue('CND 70');
  await expect(
    dialog.getByRole('group', { name: 'First day' }).locator('..').locator('.field-error'),
  ).toHaveCount(0);
  expect(await venue.count()).toBeLessThan(before);
  await dialog.getByRole('button', { name: 'Discard' }).click();
  await page.keyboard.press('Escape');
});

/** All of it is in sight, without scrolling. */
async function inSight(part: Locator): Promise<void> {
  await expect(part).toBeVisible();
  const box = await part.boundingBox();
  const height = await program.page.evaluate(() => innerHeight);
  expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
}

const panelOf = (name: string | RegExp): Locator => main().getByRole('region', { name });

test('the page of a session says what clashes and what happens in it', async () => {
  const { page, call } = program;
  const clashes = await call('clash.list', { reconveningId });
  const clash = clashes.find(({ accepted, severity }) => accepted === null && severity === 'warning');
  await openPage('session', clash?.sessionIds[0] ?? '');
  await inSight(
    panelOf(/open clash/)
      .getByRole('row')
      .first(),
  );
  await expect(
    panelOf(/open clash/)
      .getByRole('button', { name: 'Accept' })
      .first(),
  ).toBeVisible();
  const withAgenda = await call('record.list', { kind: 'agendaItem', limit: 1 });
  const session = String(withAgenda.rows[0]?.['sessionId']);
  await openPage('session', session);
  const { lines } = await call('agenda.get', { sessionId: session });
  await expect(panelOf('Agenda').getByRole('listitem')).toHaveCount(lines.length);
  await inSight(panelOf('Agenda').getByRole('listitem').first());
  await page.screenshot({ path: 'test-results/page-session.png' });
});

test('the page of a delegation says what is missing, who comes and to what', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', { kind: 'delegation', where: { attendance: ['invited'] } });
  const id = rows[0]?.id ?? '';
  await openPage('delegation', id);
  await inSight(panelOf('What is missing'));
  await expect(panelOf('What is missing')).toContainText('No final reply');
  await expect(panelOf('What is missing')).toContainText('Nobody is named');
  await call('record.create', {
    kind: 'delegate',
    values: { delegationId: id, role: 'adviser' },
    alongside: { personId: [{ name: 'Ada Adviser' }] },
  });
  await expect(panelOf('What is missing')).toContainText('No head of delegation');
  await call('record.create', {
    kind: 'delegate',
    values: { delegationId: id, role: 'head', rank: 'minister' },
    alongside: { personId: [{ name: 'Zoe Head' }] },
  });
  await expect(panelOf('What is missing')).not.toContainText('No head of delegation');
  await expect(panelOf('Delegates').getByRole('listitem')).toContainText(['Zoe Head', 'Ada Adviser']);
  await inSight(
    panelOf(/^Sessions they may come to/)
      .getByRole('listitem')
      .first(),
  );
  await page.screenshot({ path: 'test-results/page-delegation.png' });
});

test('the page of a document says who has endorsed what, and what the text is', async () => {
  const { page, call } = program;
  const id = await find('document', 'Coalition Pledge');
  const tally = await call('tally.get', { documentId: id });
  await openPage('document', id);
  await expect(panelOf('Endorsements')).toContainText(`${tally.counted} of ${tally.invited}`);
  await inSight(panelOf('Endorsements'));
  await inSight(panelOf(/^Text: /).getByRole('heading'));
  await panelOf('Endorsements').getByRole('link').first().click();
  await expect(page.getByRole('grid', { name: 'Participants and what they have said' })).toBeVisible();
});

test('the page of a participant says where it stands: whom to write to, what it has said, whether it comes', async () => {
  const { page, call } = program;
  const { rows } = await call('record.list', { kind: 'endorsementStep', limit: 1 });
  await openPage('participant', String(rows[0]?.['participantId']));
  await inSight(panelOf('Focal points').getByRole('heading'));
  await inSight(panelOf('Endorsements').getByRole('listitem').first());
  await inSight(panelOf('Delegations').getByRole('heading'));
  await page.screenshot({ path: 'test-results/page-participant.png' });
});

test('coming back to a list finds it scrolled as it was left', async () => {
  const { page } = program;
  await program.go('/records/participant');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('row').nth(3)).toBeVisible();
  await grid.evaluate((element) => element.scrollTo({ top: 640 }));
  await expect.poll(() => grid.evaluate((element) => element.scrollTop)).toBe(640);
  await page.getByRole('link', { name: 'Rooms' }).click();
  await expect(page.getByRole('row', { name: 'Boardroom D' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Participants' })).toBeVisible();
  await expect.poll(() => grid.evaluate((element) => element.scrollTop)).toBe(640);
});

test('nothing was reported on any console', () => {
  expect(program.problems).toEqual([]);
});
