import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';
import { convert } from '../support/office.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
let groupId: string;
let sessionId: string;

test.beforeAll(async () => {
  program = await launch();
  await program.call('shell.openSample', {});
  await expect(program.page.getByRole('heading', { name: 'What needs me now' })).toBeVisible();
  const { call } = program;
  const made = await call('record.create', {
    kind: 'workingGroup',
    values: { number: '9', name: { en: 'Working Group on data' } },
  });
  groupId = made.id;
  for (const iso3 of ['GHA', 'MEX', 'ITA']) {
    const [participant] = (await call('record.list', { kind: 'participant', where: { iso3: [iso3] } })).rows;
    const values = { groupId, participantId: participant?.id ?? '', role: 'member' };
    await call('record.create', { kind: 'groupMembership', values });
  }
  sessionId = await newSession('2026-11-03');
  for (const en of ['Precursors', 'Data']) {
    await call('record.create', { kind: 'agendaItem', values: { sessionId, title: { en } } });
  }
});

test.afterAll(() => program.close());

async function newSession(day: string): Promise<string> {
  const { id } = await program.call('record.create', {
    kind: 'session',
    values: {
      groupId,
      title: { en: `Meeting of ${day}` },
      kind: 'working_group',
      status: 'confirmed',
      access: 'members',
      zone: 'Europe/Vienna',
      startWall: `${day}T09:00`,
      endWall: `${day}T11:00`,
    },
  });
  return id;
}

/** Goes there as hands do. */
async function tabTo(place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(place).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await place.evaluate((element) => element.contains(document.activeElement))) return;
    await program.page.keyboard.press(key);
  }
  await expect(place).toBeFocused();
}

/** Runs a command by its words. */
async function palette(words: string): Promise<void> {
  const { keyboard } = program.page;
  await keyboard.press('Control+k');
  await keyboard.type(words);
  await keyboard.press('Enter');
}

test('minutes with five tasks are written by the keyboard alone', async () => {
  const { page, call } = program;
  const { keyboard } = page;
  await program.go(`/records/session/${sessionId}?tab=minutes`);
  await tabTo(page.getByRole('button', { name: 'Begin the minutes' }));
  await keyboard.press('Enter');

  const names = page.getByRole('listbox', { name: 'Who was there' });
  await expect(names.getByRole('option').first()).toBeFocused();
  await page.screenshot({ path: 'test-results/minutes-begun.png' });
  await keyboard.type('mex');
  await keyboard.press('Enter');
  await keyboard.press('Home');
  await keyboard.press('Enter');
  await expect(page.getByText('2 of 3 expected')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByText('1 of 3 expected')).toBeVisible();
  await keyboard.press('Control+y');
  await expect(page.getByText('2 of 3 expected')).toBeVisible();

  const precursors = page.getByRole('textbox', { name: 'What was said: 1 Precursors' });
  await tabTo(precursors);
  await keyboard.type('Mexico reported on seizures.');
  await keyboard.press('Alt+d');
  await keyboard.type('A list of precursors is kept.');
  await keyboard.press('Enter');
  await keyboard.type('It is read at each meeting.');
  await keyboard.press('Enter');
  await keyboard.press('Alt+t');
  for (const [title, owner] of [
    ['Draft the list', 'Mex'],
    ['Send the questionnaire', 'Gha'],
    ['Ask for figures', '9 Working'],
  ] as const) {
    await keyboard.type(title);
    await keyboard.press('Tab');
    await keyboard.type(owner);
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('15122026');
    await keyboard.press('Enter');
  }
  await keyboard.press('Escape');
  await expect(precursors).toBeFocused();
  await keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('textbox', { name: 'What was said: 2 Data' })).toBeFocused();
  await keyboard.press('Alt+t');
  for (const title of ['Find a room', 'Write to the members']) {
    await keyboard.type(title);
    await keyboard.press('Enter');
  }
  await keyboard.press('Escape');

  const tasks = async () => {
    const { rows } = await call('record.list', {
      kind: 'task',
      where: { sessionId: [sessionId] },
      sort: [{ by: 'title' }],
    });
    return rows.map(({ title, titles, dueDate }) => [
      Object(title).en,
      titles['participant']?.en ?? titles['group']?.en ?? null,
      dueDate,
    ]);
  };
  await expect.poll(tasks).toEqual([
    ['Ask for figures', 'Working Group on data', '2026-12-15'],
    ['Draft the list', 'Mexico', '2026-12-15'],
    ['Find a room', null, null],
    ['Send the questionnaire', 'Ghana', '2026-12-15'],
    ['Write to the members', null, null],
  ]);
  const [item] = (await call('minutes.get', { sessionId, language: 'en' })).items;
  expect(item).toMatchObject({ minuted: 'Mexico reported on seizures.' });
  const { decisions } = await call('minutes.get', { sessionId, language: 'en' });
  expect(decisions.map((row) => Object(row['text']).en)).toEqual([
    'A list of precursors is kept.',
    'It is read at each meeting.',
  ]);
});

test('on the tab of the minutes what is printed and released is the minutes, and from the other tabs they are found', async () => {
  const { page } = program;
  const first = page.getByRole('dialog').getByRole('option').first();
  await program.go(`/records/session/${sessionId}?tab=minutes`);
  await expect(page.getByRole('button', { name: 'Release the minutes' })).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(first).toContainText('Print minutes');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('release');
  await expect(first).toContainText('Release the minutes');
  await page.screenshot({ path: 'test-results/palette-minutes.png' });
  await page.keyboard.press('Escape');
  await program.go(`/records/session/${sessionId}?tab=agenda`);
  await palette('minutes');
  await expect(page.getByRole('tab', { name: 'Minutes', selected: true })).toBeVisible();
});

test('they are released, shown to the letter, and say when something has changed since', async () => {
  const { page, call } = program;
  const { keyboard } = page;
  await palette('Release the minutes');
  const dialog = page.getByRole('dialog', { name: 'Release the minutes' });
  await expect(dialog.getByRole('button', { name: /^Release as 1/ })).toBeEnabled();
  await keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  const bar = page.getByRole('tabpanel');
  await expect(bar.getByRole('link', { name: /^Released as 1/ })).toBeVisible();
  await expect(bar.getByText('Something has changed since.')).toBeHidden();
  const [release] = (await call('record.list', { kind: 'minutesRelease' })).rows;
  const request = {
    document: 'minutesRelease',
    releaseId: release?.id ?? '',
    language: 'en',
    paper: 'A4',
  } as const;
  const before = await call('print.model', request);
  // What is printed is what was released, as long as nothing has changed.
  await page.getByRole('button', { name: 'Print minutes' }).click();
  const print = page.getByRole('dialog');
  await expect(print.getByText('Nothing was changed since the release.')).toBeVisible();
  await expect(print.getByRole('button', { name: /Edition$/ })).toContainText('As released: 1');
  await page.screenshot({ path: test.info().outputPath('as-released.png') });
  await keyboard.press('Escape');
  await expect(print).toBeHidden();
  await page.getByRole('textbox', { name: 'What was said: 2 Data' }).fill('Nothing new.');
  await keyboard.press('Control+Enter');
  await expect(bar.getByText('Something has changed since.')).toBeVisible();
  expect(await call('print.model', request)).toEqual(before);
  await call('shell.preview', request);
  expect(
    (await call('record.get', { kind: 'minutesRelease', id: request.releaseId }))['handedOutAt'],
  ).not.toBeNull();
  // That it was looked at is not that anybody was told of it.
  await expect(
    page.getByRole('contentinfo').getByRole('button', {
      name: /^Cannot be undone: opened or saved release 1 of the minutes of .Meeting of 2026-11-03./,
    }),
  ).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('opened.png') });
});

test('the releases of a session show those of its minutes', async () => {
  const { page } = program;
  await program.go(`/records/session/${sessionId}?tab=release`);
  const releases = page.getByRole('region', { name: 'Releases of minutes' });
  await expect(releases.getByRole('listitem')).toHaveCount(1);
  await releases.getByRole('link', { name: /^Released as 1/ }).click();
  await expect(
    page.getByRole('heading', { name: 'Meeting of 2026-11-03: release 1', level: 1 }),
  ).toBeVisible();
  await expect(page.getByText('Pages as released')).toBeHidden();
  await program.go(`/records/session/${sessionId}?tab=minutes`);
});

test('they are saved for a word processor, as they are and as they were released', async () => {
  const { page } = program;
  const folder = await mkdtemp(join(tmpdir(), 'reconvene-word-'));
  try {
    await program.go(`/records/session/${sessionId}?tab=minutes`);
    await page.getByRole('button', { name: 'Print minutes' }).click();
    await expect(page.getByText('Something was changed since the release.')).toBeVisible();
    await expect(page.getByRole('button', { name: /Edition$/ })).toContainText('as a draft');
    const draft = join(folder, 'draft.docx');
    await program.answerDialogs(draft);
    await page.getByRole('dialog').getByRole('button', { name: 'Save as Word file' }).click();
    await expect(page.getByText('Saved as draft.docx')).toBeVisible();
    await page.keyboard.press('Escape');

    await page
      .getByRole('tabpanel')
      .getByRole('link', { name: /^Released as 1/ })
      .click();
    const released = join(folder, 'released.docx');
    await program.answerDialogs(released);
    await palette('Save as Word file: English');
    await expect(page.getByText('Saved as released.docx')).toBeVisible();

    const texts = await convert([draft, released], 'txt');
    const [now = '', then = ''] = await Promise.all(texts.map((path) => readFile(path, 'utf8')));
    for (const text of [now, then]) {
      for (const said of ['A list of precursors is kept.', 'Draft the list', 'Mexico', '15 December 2026'])
        expect(text).toContain(said);
    }
    expect(now).toContain('Nothing new.');
    expect(now).toContain('Draft after release 1');
    expect(then).not.toContain('Nothing new.');
    expect(then).toMatch(/^Release 1/m);
    expect(await readdir(folder)).toHaveLength(4);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('who lacks what stands is told on the page of the group, and recorded as having it', async () => {
  const { page, call } = program;
  await program.go(`/records/workingGroup/${groupId}?tab=outbox`);
  const releases = page.getByRole('list', { name: 'Releases to hand out' });
  const line = releases.getByRole('listitem').filter({ hasText: 'Minutes of “Meeting of 2026-11-03”' });
  await expect(line).toContainText('3 participants do not have it');
  await page.screenshot({ path: test.info().outputPath('to-be-told.png') });
  await line.getByRole('button', { name: 'Record as handed out' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Record for 3 participants' }).click();
  await expect(page.getByText('Recorded for 3 participants.')).toBeVisible();
  await expect(
    page.getByRole('contentinfo').getByRole('button', {
      name: /^Cannot be undone: recorded that 3 participants were told of release 1 of the minutes of .Meeting of 2026-11-03./,
    }),
  ).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('told.png') });
  await expect(line).toBeHidden();
  const { rows } = await call('record.list', { kind: 'dispatch', where: { purpose: ['minutes'] } });
  expect(rows).toHaveLength(3);
});

test('the next agenda offers what is still open, and home lists it', async () => {
  const { page } = program;
  await program.go(`/records/session/${await newSession('2026-12-01')}?tab=agenda`);
  await page.getByRole('button', { name: /5 open tasks from before/ }).click();
  await page.getByRole('button', { name: 'Put on the agenda: Draft the list' }).click();
  await expect(page.getByRole('list', { name: 'Agenda' }).getByRole('textbox').first()).toHaveValue(
    'Draft the list',
  );
  await expect(page.getByRole('button', { name: /4 open tasks from before/ })).toBeVisible();
  await page.getByRole('tab', { name: 'Minutes' }).click();
  await page.getByRole('button', { name: 'Begin the minutes' }).click();
  await page
    .getByRole('region', { name: '1 Draft the list' })
    .getByRole('button', { name: 'Open', exact: true })
    .click();
  await page.getByRole('menuitem', { name: 'Move to: Done' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByRole('link', { name: /^\d+ open tasks/ })).toBeVisible();
});

test('there are no minutes of what was cancelled', async () => {
  const { page, call } = program;
  const id = await newSession('2026-12-02');
  await call('record.update', { kind: 'session', id, values: { status: 'cancelled' } });
  await program.go(`/records/session/${id}?tab=minutes`);
  await expect(page.getByText(/was cancelled: there are no minutes/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin the minutes' })).toBeHidden();
});

test('why minutes cannot be released yet is said plainly', async () => {
  const { page, call } = program;
  const id = await newSession('2026-12-03');
  await call('record.update', { kind: 'session', id, values: { status: 'draft' } });
  await call('minutes.decide', { sessionId: id, agendaItemId: null, text: { en: 'To meet again.' } });
  await program.go(`/records/session/${id}?tab=minutes`);
  await page.getByRole('tabpanel').getByRole('button', { name: 'Release the minutes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Release the minutes' });
  await expect(dialog.getByRole('alert')).toContainText('Meeting of 2026-12-03');
  await expect(dialog.getByText('This could not be shown')).toBeHidden();
  await page.screenshot({ path: test.info().outputPath('not-released.png') });
  await page.keyboard.press('Escape');
});

test('a name that was ticked ends the word that led to it, and letters lead nowhere else', async () => {
  const { page, call } = program;
  await program.go(`/records/session/${sessionId}?tab=minutes`);
  const names = page.getByRole('listbox', { name: 'Who was there' });
  const isTicked = async (name: string): Promise<string | null> =>
    names.getByRole('option', { name }).getAttribute('aria-selected');
  const options = await names.getByRole('option').allInnerTexts();
  const before = await Promise.all(['Mexico', 'Ghana'].map(isTicked));
  expect(options.join(' ')).toContain('Ghana');
  await names.getByRole('option').first().focus();
  for (const key of ['g', 'Enter', 'm', 'Enter']) await page.keyboard.press(key);
  await expect
    .poll(() => Promise.all(['Mexico', 'Ghana'].map(isTicked)))
    .toEqual(before.map((ticked) => (ticked === 'true' ? 'false' : 'true')));
  // G and M would lead to the rooms.
  expect(page.url()).toContain('tab=minutes');
  await call('history.undo', {});
  await call('history.undo', {});
});

test('a task is not noted before all of its line is meant', async () => {
  const { page, call } = program;
  const { keyboard } = page;
  await program.go(`/records/session/${sessionId}?tab=minutes`);
  const tasks = async () =>
    (await call('record.list', { kind: 'task', where: { sessionId: [sessionId] } })).rows
      .filter(({ title }) => Object(title).en === 'Ask the capital')
      .map(({ titles, dueDate }) => [titles['participant']?.en, dueDate]);
  await page.getByRole('textbox', { name: 'What was said: 1 Precursors' }).click();
  await keyboard.press('Alt+t');
  await keyboard.type('Ask the capital');
  await keyboard.press('Tab');
  await keyboard.type('Nobody so');
  await keyboard.press('Tab');
  await keyboard.type('1512');
  await keyboard.press('Enter');
  const owner = page.getByRole('combobox', { name: 'Who', exact: true });
  await expect(owner).toBeFocused();
  await expect(page.getByText('Choose who it is, or empty the field.')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('not-meant.png') });
  // Within Afghanistan it is too, but that does not begin so.
  await owner.fill('Ghan');
  await keyboard.press('Tab');
  await expect(owner).toHaveValue('Ghana');
  await keyboard.press('Enter');
  await expect(page.getByText('This day is not whole: day, month and year.')).toBeVisible();
  await expect(page.getByRole('spinbutton', { name: /year/ })).toBeFocused();
  expect(await tasks()).toEqual([]);
  await keyboard.type('2026');
  await keyboard.press('Enter');
  await expect.poll(tasks).toEqual([['Ghana', '2026-12-15']]);
  await keyboard.press('Escape');
  await call('history.undo', {});
});

test('the keys of the minutes work in the whole tab, and Escape keeps the place', async () => {
  const { page } = program;
  const { keyboard } = page;
  await program.go(`/records/session/${sessionId}?tab=minutes`);
  const opening = page.getByRole('textbox', { name: 'Before the first item' });
  const also = page.getByRole('textbox', { name: 'Also present' });
  const other = page.getByRole('combobox', { name: 'Somebody else who was there' });
  for (const place of [other, also, opening]) {
    await place.click();
    await keyboard.press('Alt+t');
    await expect(page.getByRole('textbox', { name: 'Type what is to be done' })).toBeFocused();
    await keyboard.press('Escape');
    await place.click();
    await keyboard.press('Alt+d');
    await expect(page.getByRole('textbox', { name: 'Type a decision' })).toBeFocused();
    await keyboard.press('Escape');
  }
  await also.click();
  await keyboard.press('Alt+ArrowDown');
  await expect(opening).toBeFocused();
  await keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('textbox', { name: 'What was said: 1 Precursors' })).toBeFocused();
  await keyboard.press('Alt+ArrowUp');
  await expect(opening).toBeFocused();
  await keyboard.press('Escape');
  await expect(opening).not.toBeFocused();
  const url = page.url();
  // G, then H would lead home.
  await keyboard.type('gh');
  await expect(opening).toHaveValue(/gh$/);
  expect(page.url()).toBe(url);
  await keyboard.press('Backspace');
  await keyboard.press('Backspace');
  await keyboard.press('Escape');
  await keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('textbox', { name: 'What was said: 1 Precursors' })).toBeFocused();
});

test('Escape leaves a text of the minutes and keeps it; what another window wrote meanwhile stays until one is meant', async () => {
  const { page, call } = program;
  await program.go(`/records/session/${sessionId}?tab=minutes`);
  const opening = page.getByRole('textbox', { name: 'Before the first item' });
  const kept = async () =>
    (await call('record.list', { kind: 'minutes', where: { sessionId: [sessionId] } })).rows[0];
  await opening.fill('Written while it goes on.');
  await page.keyboard.press('Escape');
  await expect(opening).not.toBeFocused();
  await expect.poll(async () => (await kept())?.['opening']).toBe('Written while it goes on.');
  await opening.fill('Mine.');
  const id = (await kept())?.id ?? '';
  await call('record.update', { kind: 'minutes', id, values: { opening: 'Theirs.' } });
  const both = page.getByRole('alert').filter({ hasText: 'Theirs.' });
  await expect(both).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(both).toBeVisible();
  expect((await kept())?.['opening']).toBe('Theirs.');
  await opening.focus();
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await kept())?.['opening']).toBe('Mine.');
  await expect(both).toBeHidden();
});
