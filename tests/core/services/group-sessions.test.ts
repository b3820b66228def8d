import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { unfolded } from '../../support/calendar/plans.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { VIENNA, sessionValues, setScene, setStatus } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let group: string;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
  group = core.create('workingGroup', { number: '1.1', name: { en: 'Precursors' }, zone: VIENNA });
});

const values = (more: object = {}) => ({
  title: { en: 'Meeting of the group' },
  kind: 'working_group' as const,
  status: 'confirmed' as const,
  access: 'members' as const,
  startWall: '2024-04-10T15:00',
  endWall: '2024-04-10T17:00',
  zone: VIENNA,
  groupId: group,
  ...more,
});
const meet = (more: object = {}) => core.create('session', values(more));
const join = (participantId: string, more: object = {}) =>
  core.create('groupMembership', { groupId: group, participantId, ...more });
const file = (participantId: string) =>
  core.call('calendar.build', { scope: 'member', groupId: group, participantId });
const hand = (participantId: string) =>
  core.call('dispatch.record', { ...file(participantId).dispatch, channel: 'file' });
const outbox = () => core.call('outbox.get', { groupId: group });
const due = () =>
  Object.fromEntries(
    outbox().map(({ participantId, news }) => [
      participantId === scene.kenya ? 'kenya' : 'france',
      news.map((one) => one.news),
    ]),
  );

describe('What a session belongs to', () => {
  it('is a reconvening, a working group or both, and never nothing', () => {
    const { groupId: _group, ...alone } = values();
    expect(core.refusal('record.create', { kind: 'session', values: alone }).problems).toMatchObject([
      { field: 'reconveningId', rule: 'ownerNeeded' },
    ]);
    const both = meet({ reconveningId: scene.reconvening });
    expect(core.get('session', both)).toMatchObject({ reconveningId: scene.reconvening, groupId: group });
    expect(core.get('session', meet())).toMatchObject({ reconveningId: null, groupId: group });
  });

  it('stays what it was', () => {
    const id = meet();
    for (const changed of [{ reconveningId: scene.reconvening }, { groupId: null }]) {
      expect(core.refusal('record.update', { kind: 'session', id, values: changed }).problems).toMatchObject([
        { rule: 'fixed' },
      ]);
    }
  });

  it('is found and named as that to which it belongs', () => {
    meet();
    meet({ title: { en: 'Joint meeting' }, reconveningId: scene.reconvening });
    const found = core.call('search.find', { text: 'meeting of the group' });
    expect(found.find(({ kind }) => kind === 'session')).toMatchObject({ context: { en: 'Precursors' } });
    const [joint] = core.call('search.find', { text: 'joint meeting' });
    expect(joint).toMatchObject({ context: { en: 'Margins of CND 67' } });
  });

  it('takes it along when it is deleted, where it is all that the session belongs to', () => {
    const id = meet();
    core.create('agendaItem', { sessionId: id, title: { en: 'Opening' }, minutes: 5 });
    core.call('record.delete', { kind: 'workingGroup', ids: [group] });
    expect(core.rows('session')).toEqual([]);
    expect(core.rows('agendaItem')).toEqual([]);
    core.call('history.undo', {});
    expect(core.rows('session')).toHaveLength(1);
  });

  it('is kept while the session belongs to something else as well', () => {
    meet({ reconveningId: scene.reconvening });
    for (const [kind, id] of [
      ['workingGroup', group],
      ['reconvening', scene.reconvening],
    ] as const) {
      expect(core.refusal('record.delete', { kind, ids: [id] }).problems).toMatchObject([
        { rule: 'stillUsed', params: { byKind: 'session' } },
      ]);
    }
  });
});

describe('A closed group', () => {
  const close = () => core.call('workingGroup.moveState', { id: group, to: 'closed', reason: 'Done' });

  it('has no sessions to come: they are cancelled first', () => {
    const id = meet();
    expect(core.refusal('workingGroup.moveState', { id: group, to: 'closed' }).problems).toMatchObject([
      {
        field: 'to',
        rule: 'meetingsToCome',
        params: { title: { en: 'Meeting of the group' }, date: '2024-04-10' },
      },
    ]);
    core.update('session', id, { status: 'cancelled' });
    close();
    expect(
      core.refusal('record.update', { kind: 'session', id, values: { status: 'confirmed' } }).problems,
    ).toMatchObject([{ field: 'groupId', rule: 'groupClosed', params: { group: { en: 'Precursors' } } }]);
    core.update('session', id, { title: { en: 'Called otherwise' } });
  });

  it('meets no more, but what it met for can be entered', () => {
    close();
    expect(core.refusal('record.create', { kind: 'session', values: values() }).problems).toMatchObject([
      { rule: 'groupClosed' },
    ]);
    meet({ startWall: '2024-02-10T15:00', endWall: '2024-02-10T17:00' });
  });
});

describe('Whose a session of a group is', () => {
  it('is whoever is a member on its day, and nobody else', () => {
    meet();
    join(scene.kenya, { since: '2024-04-10' });
    join(scene.france, { until: '2024-04-09' });
    expect(due()).toEqual({ kenya: ['new'] });
    expect(file(scene.france)).toMatchObject({ events: 0, leftOut: [{ reason: 'notInvited' }] });
  });

  it('is not an observer where it is for members, and is one where it is open', () => {
    const id = meet();
    join(scene.kenya, { role: 'observer' });
    expect(due()).toEqual({});
    core.update('session', id, { access: 'open' });
    expect(due()).toEqual({ kenya: ['new'] });
  });

  it('is whoever is invited, in the group or not', () => {
    meet({ access: 'invitation', invitedIds: [scene.france] });
    join(scene.kenya);
    expect(due()).toEqual({ france: ['new'] });
  });

  it('is a participant whose focal point it names', () => {
    core.createPerson('focalPoint', { participantId: scene.france, name: 'Desk' });
    const [point] = core.rows('focalPoint');
    meet({ personIds: [String(point?.['personId'])] });
    expect(due()).toEqual({ france: ['new'] });
  });

  it('is nobody who has left the coalition, though no membership was ended', () => {
    meet();
    join(scene.kenya);
    setStatus(core, scene.kenya, 'withdrawn');
    expect(due()).toEqual({});
  });

  it('is the delegations of the reconvening as well, where it belongs to both and is open', () => {
    const id = meet({ reconveningId: scene.reconvening, access: 'open' });
    const delegationId = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.france,
      attendance: 'confirmed',
    });
    join(scene.kenya);
    const theirs = () => core.call('calendar.build', { scope: 'delegation', delegationId }).sessionIds;
    expect(theirs()).toEqual([id]);
    expect(file(scene.kenya).sessionIds).toEqual([id]);
    core.update('session', id, { access: 'members' });
    setStatus(core, scene.france, 'member');
    expect(theirs()).toEqual([]);
    join(scene.france);
    expect(theirs()).toEqual([id]);
  });
});

describe('A group is told', () => {
  it('the meetings to come, and the end of what it was told', () => {
    const id = meet();
    join(scene.kenya);
    hand(scene.kenya);
    expect(outbox()).toEqual([]);
    core.call('session.moveTo', { id, startWall: '2024-04-11T15:00' });
    expect(outbox()).toMatchObject([
      { delegationId: null, participantId: scene.kenya, news: [{ sessionId: id, news: 'changed' }] },
    ]);
    hand(scene.kenya);
    core.update('session', id, { status: 'cancelled' });
    expect(due()).toEqual({ kenya: ['cancelled'] });
    const change = core.call('calendar.build', {
      scope: 'change',
      to: { groupId: group, participantId: scene.kenya },
      sessionId: id,
    });
    expect(unfolded(change.text)).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:2']),
    );
    core.call('dispatch.record', { ...change.dispatch, channel: 'file' });
    expect(outbox()).toEqual([]);
  });

  it('the end of a meeting that was deleted, and of one on whose day they are in the group no more', () => {
    const gone = meet();
    meet({ title: { en: 'Another' }, startWall: '2024-05-10T15:00', endWall: '2024-05-10T17:00' });
    const membership = join(scene.kenya);
    hand(scene.kenya);
    core.call('record.delete', { kind: 'session', ids: [gone] });
    expect(due()).toEqual({ kenya: ['cancelled'] });
    hand(scene.kenya);
    core.setNow('2024-03-05T12:00:00.000Z');
    core.update('groupMembership', membership, { until: '2024-05-09' });
    expect(due()).toEqual({ kenya: ['cancelled'] });
    expect(unfolded(file(scene.kenya).text)).toContain('LAST-MODIFIED:20240305T120000Z');
    hand(scene.kenya);
    expect(due()).toEqual({});
  });

  it('nothing of meetings that were over before they heard of them', () => {
    meet();
    join(scene.kenya);
    core.setNow('2024-04-10T16:59:00.000Z');
    expect(due()).toEqual({});
  });

  it('a session of both once, by whichever file: its end follows in the other', () => {
    const id = meet({
      reconveningId: scene.reconvening,
      startWall: '2024-03-14T15:00',
      endWall: '2024-03-14T17:00',
    });
    const delegationId = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.kenya,
      attendance: 'confirmed',
    });
    join(scene.kenya);
    hand(scene.kenya);
    const byMeeting = () => core.call('outbox.get', { reconveningId: scene.reconvening });
    expect(byMeeting()).toEqual([]);
    core.call('reconvening.moveState', { id: scene.reconvening, to: 'postponed', reason: 'Snow' });
    expect(byMeeting()).toMatchObject([{ delegationId, news: [{ sessionId: id, news: 'cancelled' }] }]);
    expect(due()).toEqual({ kenya: ['cancelled'] });
    const { dispatch } = core.call('calendar.build', { scope: 'delegation', delegationId });
    core.call('dispatch.record', { ...dispatch, channel: 'file' });
    expect(due()).toEqual({});
  });

  it('by the secretariat: a file of everything, drafts too', () => {
    const draft = meet({ status: 'draft' });
    const built = core.call('calendar.build', { scope: 'group', groupId: group });
    expect(built).toMatchObject({
      fileName: 'group-Precursors.ics',
      sessionIds: [draft],
      dispatch: { reconveningId: null, groupId: group, recipientKind: 'secretariat' },
    });
    expect(file(scene.kenya).fileName).toBe('group-1-1-KEN.ics');
  });

  it('by a dispatch of one programme, neither of two nor of none', () => {
    meet();
    const { dispatch } = core.call('calendar.build', { scope: 'group', groupId: group });
    for (const groupId of [group, null]) {
      const reconveningId = groupId === null ? null : scene.reconvening;
      const result = core.core.call('dispatch.record', {
        ...dispatch,
        groupId,
        reconveningId,
        channel: 'file',
      });
      expect(result).toMatchObject({ error: { problems: [{ rule: 'ownerNeeded' }] } });
    }
  });
});

describe('The papers of a group', () => {
  const common = { language: 'en', paper: 'A4' } as const;
  type More = Partial<Extract<InputOf<'print.model'>, { document: 'agenda' }>>;
  const page = (more: More) => core.call('print.model', { document: 'agenda', ...common, ...more });
  const refused = (more: More) =>
    core.refusal('print.model', { document: 'agenda', ...common, ...more }).problems;

  it('are the programme of its sessions, with what its readers may come to', () => {
    const members = meet();
    const open = meet({
      title: { en: 'Open briefing' },
      access: 'open',
      startWall: '2024-04-12T10:00',
      endWall: '2024-04-12T11:00',
    });
    meet({ title: { en: 'Draft' }, status: 'draft' });
    const programme = page({ groupId: group, audience: 'members' });
    expect(programme).toMatchObject({
      symbol: '',
      groupNumber: '1.1',
      title: { text: 'Precursors' },
      zone: VIENNA,
      dates: { from: '2024-04-10', to: '2024-04-12' },
      sessions: [{ id: members }, { id: open }],
    });
    expect(page({ groupId: group, audience: 'public' })).toMatchObject({ sessions: [{ id: open }] });
    expect(refused({ groupId: group, audience: 'public', sessionId: members })).toMatchObject([
      { rule: 'notForAudience' },
    ]);
  });

  it('say nothing of a session of both to members of the coalition, for whom it is not', () => {
    const id = meet({ reconveningId: scene.reconvening });
    const programme = { reconveningId: scene.reconvening, audience: 'members' } as const;
    expect(refused(programme)).toMatchObject([{ rule: 'nothingForAudience' }]);
    expect(page({ ...programme, sessionId: id })).toMatchObject({ groupNumber: '1.1', sessions: [{ id }] });
    expect(page({ ...programme, audience: 'invited' })).toMatchObject({ sessions: [{ id }] });
  });

  it('are released and told to those who are in the group', () => {
    const sessionId = meet();
    join(scene.kenya);
    hand(scene.kenya);
    const release = (of: object) =>
      core.call('release.make', {
        groupId: group,
        audience: 'members',
        languages: ['en'],
        paper: 'A4',
        ...of,
      });
    const agenda = release({ sessionId });
    const programme = release({});
    expect([agenda.label, programme.label]).toEqual(['2', '2']);
    expect(outbox()).toMatchObject([
      {
        participantId: scene.kenya,
        releases: [
          { releaseId: agenda.id, news: 'new', sessionId, title: { en: 'Meeting of the group' } },
          { releaseId: programme.id, news: 'new', sessionId: null, title: { en: 'Precursors' } },
        ],
      },
    ]);
    const tell = { channel: 'mail' as const, language: 'en' as const, participantIds: [scene.kenya] };
    core.call('release.tell', { ...tell, id: agenda.id });
    core.call('release.tell', { ...tell, id: programme.id });
    expect(outbox()).toEqual([]);
    expect(
      core.refusal('release.tell', { ...tell, id: agenda.id, participantIds: [scene.france] }).problems,
    ).toMatchObject([{ rule: 'unknownRecord' }]);
  });

  it('of a session of both are released as those of both, and told once', () => {
    const sessionId = meet({ reconveningId: scene.reconvening });
    const draft: InputOf<'release.make'> = { sessionId, audience: 'members', languages: ['en'], paper: 'A4' };
    expect(core.refusal('release.make', { ...draft, groupId: group }).problems).toMatchObject([
      { field: 'sessionId', rule: 'unknownRecord' },
    ]);
    join(scene.kenya);
    core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.kenya,
      attendance: 'confirmed',
    });
    const { id } = core.call('release.make', {
      ...draft,
      groupId: group,
      reconveningId: scene.reconvening,
    });
    hand(scene.kenya);
    const byMeeting = () => core.call('outbox.get', { reconveningId: scene.reconvening });
    expect(byMeeting()).toMatchObject([{ releases: [{ releaseId: id }] }]);
    expect(outbox()).toMatchObject([{ releases: [{ releaseId: id }] }]);
    core.call('release.tell', { id, participantIds: [scene.kenya], channel: 'mail', language: 'en' });
    expect([byMeeting(), outbox()]).toEqual([[], []]);
    expect(core.rows('dispatch').at(-1)).toMatchObject({
      reconveningId: scene.reconvening,
      groupId: null,
      items: [{ kind: 'release' }],
    });
  });
});

describe('What clashes with a session of a group', () => {
  it('is another in its room, of whatever it belongs to, and is among all that clashes', () => {
    const at = { startWall: '2024-03-14T10:00', endWall: '2024-03-14T12:00', roomId: scene.room };
    const sessions = [
      meet(at),
      core.create('session', { ...sessionValues(scene.reconvening), roomId: scene.room }),
    ];
    const clash = {
      rule: 'same_room',
      sessionIds: sessions.toSorted(),
      reconveningIds: [scene.reconvening],
      groupIds: [group],
    };
    expect(core.call('clash.list', { reconveningId: scene.reconvening })).toMatchObject([clash]);
    expect(core.call('clash.list', { reconveningId: null })).toMatchObject([clash]);
  });

  it('is one of another group that the same members must be in, on the days on which they are', () => {
    const other = core.create('workingGroup', { number: '2', name: { en: 'Public health' } });
    meet();
    meet({ groupId: other, title: { en: 'Health' } });
    join(scene.kenya);
    join(scene.france);
    const inBoth = [scene.kenya, scene.france].map((participantId) =>
      core.create('groupMembership', { groupId: other, participantId }),
    );
    const all = () => core.call('clash.list', { reconveningId: null });
    expect(all()).toMatchObject([
      {
        rule: 'same_members',
        severity: 'notice',
        reconveningIds: [],
        params: { count: 2, names: [{ en: 'France' }, { en: 'Kenya' }] },
      },
    ]);
    core.update('groupMembership', inBoth[0] ?? '', { until: '2024-04-09' });
    core.update('groupMembership', inBoth[1] ?? '', { role: 'observer' });
    expect(all()).toEqual([]);
  });

  it('is one of a reconvening, where the delegation has not people for both', () => {
    const delegationId = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.kenya,
      attendance: 'confirmed',
    });
    core.createPerson('delegate', { delegationId, name: 'Amina' });
    setStatus(core, scene.kenya, 'member');
    core.create('session', { ...sessionValues(scene.reconvening), access: 'members' });
    const id = meet({ startWall: '2024-03-14T12:00', endWall: '2024-03-14T14:00' });
    const membership = join(scene.kenya);
    const rules = () => core.call('clash.list', { reconveningId: null }).map(({ rule }) => rule);
    expect(rules()).toEqual(['too_few_delegates']);
    core.update('groupMembership', membership, { until: '2024-03-13' });
    expect(rules()).toEqual([]);
    core.update('groupMembership', membership, { until: null });
    core.call('session.moveTo', { id, startWall: '2024-03-14T14:00' });
    expect(rules()).toEqual([]);
  });
});

describe('On the way in', () => {
  it('home names the sessions of groups among the next', () => {
    const id = meet();
    expect(core.call('home.get', { now: '2024-03-01T12:00:00.000Z' }).nextSessions).toMatchObject([
      { id, titles: { group: { en: 'Precursors' } } },
    ]);
  });

  it('the timetable of a reconvening holds those that belong to both', () => {
    meet();
    const id = meet({ reconveningId: scene.reconvening });
    const { sessions } = core.call('timetable.get', { reconveningId: scene.reconvening });
    expect(sessions.map((one) => one.id)).toEqual([id]);
  });
});
