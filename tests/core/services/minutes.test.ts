import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene, setStatus } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let group: string;
let session: string;
beforeEach(async () => {
  core = await openTestCore('2024-03-14T12:00:00.000Z');
  scene = setScene(core);
  group = core.create('workingGroup', { number: '1', name: { en: 'Working Group 1' } });
  for (const participantId of [scene.kenya, scene.france]) {
    setStatus(core, participantId, 'member');
    core.create('groupMembership', { groupId: group, participantId, role: 'member' });
  }
  session = newSession('2024-03-05');
});

const newSession = (day: string, values: object = {}) =>
  core.create('session', {
    groupId: group,
    title: { en: `Meeting of ${day}` },
    kind: 'working_group',
    status: 'confirmed',
    access: 'members',
    startWall: `${day}T09:00`,
    endWall: `${day}T11:00`,
    zone: 'Europe/Vienna',
    ...values,
  });
const newItem = (sessionId: string, en: string) => core.create('agendaItem', { sessionId, title: { en } });
const page = (sessionId = session) => core.call('minutes.get', { sessionId, language: 'en' });
const decide = (en: string, more: object = {}) =>
  core.call('minutes.decide', { sessionId: session, text: { en }, ...more });
const addTask = (en: string, more: object = {}) =>
  core.call('minutes.addTask', { sessionId: session, title: { en }, ...more });
const release = (languages: InputOf<'minutes.release'>['languages'] = ['en']) =>
  core.call('minutes.release', { sessionId: session, languages, paper: 'A4' });
const printed = (releaseId: string) =>
  core.call('print.model', { document: 'minutesRelease', releaseId, language: 'en', paper: 'A4' });

describe('who was there', () => {
  test('is ticked among the members of the group on the day of the session', () => {
    const leaving = core.rows('groupMembership').find((row) => row['participantId'] === scene.france);
    core.update('groupMembership', leaving?.id ?? '', { until: '2024-03-04' });
    expect(page()).toMatchObject({
      minutes: null,
      attendance: [{ name: { en: 'Kenya' }, isPresent: false }],
    });
    core.call('minutes.attend', {
      sessionId: session,
      participantIds: [scene.kenya, scene.france],
      isPresent: true,
    });
    expect(page().attendance).toMatchObject([
      { name: { en: 'France' }, isExpected: false, isPresent: true },
      { name: { en: 'Kenya' }, isExpected: true, isPresent: true },
    ]);
    core.call('minutes.attend', { sessionId: session, participantIds: [scene.kenya], isPresent: false });
    expect(page().attendance.map(({ isPresent }) => isPresent)).toEqual([true, false]);
    core.call('history.undo', {});
    expect(page().attendance.map(({ isPresent }) => isPresent)).toEqual([true, true]);
  });

  test('at a reconvening is ticked among the delegations that come and may come', () => {
    const plenary = core.create('session', { ...sessionValues(scene.reconvening), access: 'members' });
    const delegation = (participantId: string, attendance: 'confirmed' | 'declined') =>
      core.create('delegation', { reconveningId: scene.reconvening, participantId, attendance });
    delegation(scene.kenya, 'confirmed');
    delegation(scene.france, 'declined');
    expect(page(plenary).attendance).toMatchObject([{ name: { en: 'Kenya' }, isExpected: true }]);
  });
});

describe('the minutes of a session', () => {
  test('are begun with the first thing that is noted, once on every laptop', () => {
    decide('Meet each month');
    expect(core.rows('minutes')).toMatchObject([{ sessionId: session, extras: { decisions: 1 } }]);
    expect(core.refusal('record.create', { kind: 'minutes', values: { sessionId: session } })).toMatchObject({
      problems: [{ rule: 'duplicate' }],
    });
  });

  test('number decisions with the letters of the installation, and give no number again', () => {
    decide('Meet each month');
    const second = decide('Share the questionnaire').id;
    core.call('history.undo', {});
    decide('Write to the members');
    expect(core.rows('decision').map((row) => row['number'])).toEqual(['D-A1', 'D-A3']);
    core.call('record.delete', { kind: 'decision', ids: [core.rows('decision')[1]?.id ?? ''] });
    decide('Ask again');
    expect(core.rows('decision').map((row) => row['number'])).toEqual(['D-A1', 'D-A4']);
    expect(core.refusal('record.get', { kind: 'decision', id: second }).code).toBe('NOT_FOUND');
  });

  test('put what is noted under its item, and refuse that of another session', () => {
    const item = newItem(session, 'Precursors');
    core.update('agendaItem', item, { minuted: 'Kenya reported.' });
    decide('List them', { agendaItemId: item });
    addTask('Draft the list', { agendaItemId: item, participantId: scene.kenya, dueDate: '2024-04-01' });
    const { items, tasks } = page();
    expect(items).toMatchObject([{ id: item, number: '1', minuted: 'Kenya reported.' }]);
    expect(tasks).toMatchObject([{ agendaItemId: item, sessionId: session, participantId: scene.kenya }]);
    const other = newItem(newSession('2024-03-06'), 'Elsewhere');
    const wrong = { sessionId: session, agendaItemId: other, text: { en: 'No' } };
    expect(core.refusal('minutes.decide', wrong).problems).toMatchObject([{ rule: 'itemOfOtherSession' }]);
  });

  test('of a session that is still a draft are written and printed as a draft, and not released', () => {
    decide('A list is kept');
    core.update('session', session, { status: 'draft' });
    const draft = { sessionId: session, languages: ['en' as const], paper: 'A4' as const };
    const refused = { field: 'sessionId', rule: 'minutesOfDraft' };
    expect(core.refusal('minutes.plan', draft).problems).toMatchObject([refused]);
    expect(core.refusal('minutes.release', draft).problems).toMatchObject([refused]);
    const paper = { document: 'minutes', sessionId: session, language: 'en', paper: 'A4' } as const;
    expect(core.call('print.model', paper)).toMatchObject({ document: 'minutes', version: null });
    core.update('session', session, { status: 'confirmed' });
    expect(core.call('minutes.release', draft)).toMatchObject({ label: '1' });
  });

  test('do not exist of a session that was cancelled, or of a meeting that is off', () => {
    const cancelled = newSession('2024-03-07', { status: 'cancelled' });
    const refused = core.refusal('record.create', { kind: 'minutes', values: { sessionId: cancelled } });
    expect(refused.problems).toMatchObject([
      { rule: 'minutesOfCancelled', params: { title: { en: 'Meeting of 2024-03-07' } } },
    ]);
    decide('Meet each month');
    core.update('session', session, { status: 'cancelled' });
    const more = { sessionId: session, title: { en: 'More' } };
    expect(core.refusal('minutes.addTask', more).problems).toMatchObject([{ rule: 'minutesOfCancelled' }]);
    const draft = { sessionId: session, languages: ['en' as const], paper: 'A4' as const };
    expect(core.refusal('minutes.release', draft).problems).toMatchObject([{ rule: 'minutesOfCancelled' }]);
    const plenary = core.create('session', sessionValues(scene.reconvening));
    core.call('reconvening.moveState', { id: scene.reconvening, to: 'postponed', reason: 'Strike' });
    expect(
      core.refusal('record.create', { kind: 'minutes', values: { sessionId: plenary } }).problems,
    ).toMatchObject([{ rule: 'minutesOfMeetingOff' }]);
  });

  test('are not released or printed before anything is written', () => {
    core.create('minutes', { sessionId: session });
    const draft = { sessionId: session, languages: ['en' as const], paper: 'A4' as const };
    expect(core.refusal('minutes.plan', draft).problems).toMatchObject([{ rule: 'minutesEmpty' }]);
    const request = { document: 'minutes', sessionId: session, language: 'en', paper: 'A4' } as const;
    expect(core.refusal('print.model', request).problems).toMatchObject([{ rule: 'minutesEmpty' }]);
  });
});

describe('released minutes', () => {
  test('stay to the letter what they were, and are corrected by a further release', () => {
    const item = newItem(session, 'Precursors');
    decide('List them', { agendaItemId: item });
    addTask('Draft the list', { participantId: scene.kenya });
    core.call('minutes.attend', { sessionId: session, participantIds: [scene.kenya], isPresent: true });
    const first = release(['en', 'fr']);
    expect(first.label).toBe('1');
    const before = printed(first.id);
    expect(before).toMatchObject({
      version: '1',
      present: ['Kenya'],
      absent: ['France'],
      items: [{ number: '1', decisions: [{ number: 'D-A1', text: { text: 'List them' } }] }],
      tasks: [{ owner: 'Kenya', state: 'open' }],
    });
    expect(page().isChanged).toBe(false);
    core.update('agendaItem', item, { minuted: 'It was discussed at length.' });
    core.call('task.moveState', { id: core.rows('task')[0]?.id ?? '', to: 'done' });
    expect(page().isChanged).toBe(true);
    expect(printed(first.id)).toEqual(before);
    const draft = { sessionId: session, languages: ['en' as const], paper: 'A4' as const };
    expect(core.call('minutes.plan', draft)).toMatchObject({
      label: '1/Rev.1',
      since: '1',
      isChanged: true,
    });
    const second = release();
    expect(second.label).toBe('1/Rev.1');
    expect(printed(second.id)).toMatchObject({ tasks: [{ state: 'done' }], version: '1/Rev.1' });
    expect(page()).toMatchObject({ isChanged: false, releases: [{ label: '1/Rev.1' }, { label: '1' }] });
  });

  test('are undone until they were handed out, then voided; and keep their session', () => {
    decide('Meet each month');
    const undone = release();
    core.call('history.undo', {});
    expect(core.rows('minutesRelease')).toEqual([]);
    const { id, label } = release();
    expect(label).toBe('1');
    expect(id).not.toBe(undone.id);
    core.call('minutesRelease.handOut', { id });
    core.call('history.undo', {});
    expect(core.rows('minutesRelease')).toHaveLength(1);
    expect(core.refusal('record.delete', { kind: 'session', ids: [session] }).problems).toMatchObject([
      { rule: 'stillUsed' },
    ]);
    core.call('minutesRelease.void', { id, reason: 'The wrong list of names' });
    expect(core.refusal('minutesRelease.void', { id, reason: 'Again' }).problems).toMatchObject([
      { rule: 'voidAlready' },
    ]);
    decide('Meet twice a month');
    expect(release().label).toBe('1/Rev.1');
  });

  test('lose the name of whoever is erased since', () => {
    const person = core.create('person', { name: 'Desk officer' });
    core.create('minutes', { sessionId: session, personIds: [person] });
    addTask('Draft the list', { personId: person });
    const { id } = release();
    expect(printed(id)).toMatchObject({
      presentPersons: [{ name: 'Desk officer' }],
      tasks: [{ ownerPerson: { name: 'Desk officer' } }],
    });
    core.call('person.erase', { kind: 'person', id: person });
    expect(JSON.stringify(printed(id))).not.toContain('Desk officer');
  });
});

describe('the next agenda', () => {
  test('offers what is still open of the group and of its earlier sessions, due first, first', () => {
    const later = addTask('Later', { dueDate: '2024-06-01' }).id;
    const sooner = addTask('Sooner', { dueDate: '2024-04-01' }).id;
    const done = addTask('Done').id;
    core.call('task.moveState', { id: done, to: 'done' });
    const ofGroup = core.create('task', { title: { en: 'Of the group' }, groupId: group });
    core.create('task', { title: { en: 'Of nobody' } });
    const next = newSession('2024-04-02');
    const offered = (sessionId: string) => core.call('agenda.offered', { sessionId }).map(({ id }) => id);
    expect(offered(next)).toEqual([sooner, later, ofGroup]);
    expect(offered(session)).toEqual([ofGroup]);
    expect(offered(newSession('2024-02-01'))).toEqual([ofGroup]);
    core.call('agenda.takeUp', { sessionId: next, taskIds: [sooner, ofGroup] });
    expect(page(next).items).toMatchObject([
      { title: { en: 'Sooner' }, taskIds: [sooner] },
      { title: { en: 'Of the group' }, taskIds: [ofGroup] },
    ]);
    expect(page(next).takenUp.map(({ id }) => id)).toEqual([sooner, ofGroup]);
    expect(offered(next)).toEqual([later]);
    core.call('history.undo', {});
    expect(offered(next)).toEqual([sooner, later, ofGroup]);
  });
});

describe('a line that is half typed', () => {
  const keep = (text: string, more: object = {}) =>
    core.call('minutes.keepLine', { sessionId: session, what: 'decision', text, ...more });

  test('is kept in its place, is no deed, and ends when it is noted, emptied, or its session is gone', () => {
    const item = newItem(session, 'Precursors');
    const undo = () => core.call('history.status', {}).undo?.commandId;
    const before = undo();
    const owner = `participantId ${scene.kenya}`;
    keep('A list of prec');
    keep('A list of precurs');
    keep('Ask the', { what: 'task', agendaItemId: item, owner, dueDate: '2024-04-01' });
    expect(page().lines).toMatchObject([
      { what: 'decision', agendaItemId: null, text: 'A list of precurs' },
      { what: 'task', agendaItemId: item, text: 'Ask the', owner, dueDate: '2024-04-01' },
    ]);
    expect(undo()).toBe(before);
    decide('A list of precursors is kept.');
    core.call('history.undo', {});
    expect(page().lines).toMatchObject([{ what: 'task' }]);
    keep('', { what: 'task', agendaItemId: item });
    expect(page().lines).toEqual([]);
    keep('Other', { agendaItemId: item });
    core.call('record.delete', { kind: 'agendaItem', ids: [item] });
    expect(page().lines).toMatchObject([{ agendaItemId: null, text: 'Other' }]);
    const other = newSession('2024-03-12');
    keep('Elsewhere', { sessionId: other });
    core.call('record.delete', { kind: 'session', ids: [session] });
    keep('Elsewhere too', { sessionId: other });
    core.call('history.undo', {});
    expect([page().lines, page(other).lines]).toMatchObject([[], [{ text: 'Elsewhere too' }]]);
  });
});
