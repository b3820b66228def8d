import { beforeEach, describe, expect, it } from 'vitest';
import { NOON, openTestCore, type TestCore } from '../../support/core.ts';
import { VIENNA, sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
});

describe('the timetable of a reconvening', () => {
  it('holds its sessions and the host event’s programme by the clock, and the clashes between them', () => {
    const later = core.create('session', {
      ...sessionValues(scene.reconvening),
      startWall: '2024-03-15T10:00',
      endWall: '2024-03-15T11:00',
    });
    const earlier = core.create('session', sessionValues(scene.reconvening));
    const meeting = core.create('hostMeeting', {
      hostEventId: scene.hostEvent,
      title: { en: 'Opening of CND 67' },
      startWall: '2024-03-14T10:00',
      endWall: '2024-03-14T11:00',
      mustAttend: true,
    });
    const timetable = core.call('timetable.get', { reconveningId: scene.reconvening });
    expect(timetable).toMatchObject({
      reconvening: { id: scene.reconvening, titles: { hostEvent: { en: 'CND 67' } } },
      hostEvent: { id: scene.hostEvent, zone: VIENNA },
      hostMeetings: [{ id: meeting }],
      clashes: [{ rule: 'host_meeting', sessionIds: [earlier] }],
    });
    expect(timetable.sessions.map(({ id }) => id)).toEqual([earlier, later]);
  });

  it('of a reconvening without a host event is its own', () => {
    core.update('reconvening', scene.reconvening, { hostEventId: null });
    expect(core.call('timetable.get', { reconveningId: scene.reconvening })).toMatchObject({
      hostEvent: null,
      hostMeetings: [],
    });
  });
});

describe('home', () => {
  const home = (now = NOON) => core.call('home.get', { now });

  it('is empty in an empty workspace', async () => {
    const empty = await openTestCore();
    expect(empty.call('home.get', { now: NOON })).toEqual({
      nextSessions: [],
      nextTalks: [],
      talksPassed: { total: 0, first: [] },
      clashes: [],
      openClashes: 0,
      openNotices: 0,
      deadlines: [],
      tasks: { total: 0, overdue: 0, first: [] },
      suggestions: { total: 0, first: [] },
      unheard: { total: 0, first: [] },
      replies: [],
      leftBehind: [],
      reconvenings: [],
    });
  });

  it('shows the sessions that are not over, next first, without cancelled ones', () => {
    const first = core.create('session', sessionValues(scene.reconvening));
    const second = core.create('session', {
      ...sessionValues(scene.reconvening),
      startWall: '2024-03-15T10:00',
      endWall: '2024-03-15T11:00',
    });
    const ids = (now: string) => home(now).nextSessions.map(({ id }) => id);
    expect(ids(NOON)).toEqual([first, second]);
    expect(ids('2024-03-14T11:59:00.000Z')).toEqual([first, second]);
    expect(ids('2024-03-14T12:00:00.000Z')).toEqual([second]);
    core.update('session', second, { status: 'cancelled' });
    expect(ids('2024-03-14T12:00:00.000Z')).toEqual([]);
  });

  it('shows the consultations that are planned for the coming days, next first', () => {
    const talk = (startWall: string | null) =>
      core.create('consultation', {
        subject: { en: 'Laboratories' },
        participantIds: [scene.kenya],
        way: 'call',
        zone: 'UTC',
        startWall,
      });
    const [later, sooner] = [talk('2024-03-10T09:00'), talk('2024-03-02T09:00')];
    for (const startWall of [null, '2024-02-28T09:00', '2024-05-01T09:00']) talk(startWall);
    const ids = () => home(NOON).nextTalks.map(({ id }) => id);
    expect(ids()).toEqual([sooner, later]);
    core.call('consultation.moveState', { ids: [sooner], to: 'cancelled', reason: 'Ill' });
    expect(ids()).toEqual([later]);
  });

  it('asks for the consultations whose time has passed whether they were held, the latest first', () => {
    const talk = (startWall: string | null) =>
      core.create('consultation', {
        subject: { en: 'Laboratories' },
        participantIds: [scene.kenya],
        way: 'call',
        zone: 'UTC',
        startWall,
      });
    for (const startWall of [null, '2024-03-02T09:00', '2024-01-02T09:00', '2024-01-01T09:00'])
      talk(startWall);
    const [before, last] = [talk('2024-02-27T09:00'), talk('2024-03-01T11:59')];
    const passed = () => home(NOON).talksPassed;
    expect(passed().total).toBe(4);
    expect(
      passed()
        .first.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual([last, before]);
    core.call('consultation.moveState', { ids: [last], to: 'held' });
    core.call('consultation.moveState', { ids: [before], to: 'cancelled', reason: 'Ill' });
    expect(passed().total).toBe(2);
  });

  it('shows no session of a meeting that does not take place', () => {
    core.create('session', sessionValues(scene.reconvening));
    core.call('reconvening.moveState', { id: scene.reconvening, to: 'postponed', reason: 'No quorum' });
    expect(home().nextSessions).toEqual([]);
  });

  it('counts the clashes that nobody has accepted', () => {
    const values = { ...sessionValues(scene.reconvening), roomId: scene.room };
    core.create('session', values);
    core.create('session', { ...values, title: { en: 'Working group' } });
    const [clash] = home().clashes;
    expect(home()).toMatchObject({ openClashes: 1, clashes: [{ rule: 'same_room' }] });
    core.call('clash.accept', {
      clashes: [{ key: clash?.key ?? '', fingerprint: clash?.fingerprint ?? '' }],
      reason: 'The room is divided',
    });
    expect(home()).toMatchObject({ openClashes: 0, clashes: [] });
    // And is taken up again, which can itself be taken back.
    core.call('clash.takeUp', { key: clash?.key ?? '' });
    expect(home()).toMatchObject({ openClashes: 1, clashes: [{ rule: 'same_room', accepted: null }] });
    expect(core.refusal('clash.takeUp', { key: clash?.key ?? '' }).code).toBe('NOT_FOUND');
    core.call('history.undo', {});
    expect(home()).toMatchObject({ openClashes: 0 });
  });

  it('counts notices apart, and shows them after what clashes', () => {
    const values = { ...sessionValues(scene.reconvening), roomId: scene.room };
    const early = core.create('session', {
      ...values,
      startWall: '2024-03-14T07:00',
      endWall: '2024-03-14T09:00',
    });
    core.create('agendaItem', { sessionId: early, title: { en: 'Opening' }, minutes: 15 });
    const rules = () => home().clashes.map(({ severity }) => severity);
    expect(home()).toMatchObject({ openClashes: 0 });
    const { openNotices } = home();
    expect(openNotices).toBeGreaterThan(0);
    core.create('session', values);
    core.create('session', { ...values, title: { en: 'Working group' } });
    expect(home()).toMatchObject({ openClashes: 1, openNotices });
    expect(rules()[0]).toBe('warning');
    expect(rules().slice(1)).toEqual(Array.from({ length: openNotices }, () => 'notice'));
  });

  it('shows of each meeting ahead the replies that are outstanding: how many, and the first by day and by name', () => {
    const invite = (participantId: string, replyBy: string | null) =>
      core.create('delegation', { reconveningId: scene.reconvening, participantId, replyBy });
    const open = invite(scene.kenya, null);
    const urgent = invite(scene.france, '2024-03-10');
    const ids = () => home().replies.map(({ total, first }) => [total, ...first.map(({ id }) => id)]);
    expect(ids()).toEqual([[2, urgent, open]]);
    core.update('delegation', urgent, { attendance: 'confirmed' });
    expect(ids()).toEqual([[1, open]]);
    core.call('reconvening.moveState', { id: scene.reconvening, to: 'postponed', reason: 'No quorum' });
    expect(ids()).toEqual([]);
  });

  it('leaves out what is concluded or does not take place', () => {
    expect(home().reconvenings.map(({ id }) => id)).toEqual([scene.reconvening]);
    core.call('reconvening.moveState', { id: scene.reconvening, to: 'cancelled', reason: 'No quorum' });
    expect(home().reconvenings).toEqual([]);
  });

  it('says to how many something of a meeting waits to be told', () => {
    core.create('session', { ...sessionValues(scene.reconvening), status: 'confirmed' });
    for (const participantId of [scene.kenya, scene.france]) {
      core.create('delegation', { reconveningId: scene.reconvening, participantId, attendance: 'confirmed' });
    }
    expect(core.call('home.toTell', {})).toMatchObject([
      { kind: 'reconvening', id: scene.reconvening, recipients: 2 },
    ]);
    core.call('reconvening.moveState', { id: scene.reconvening, to: 'cancelled', reason: 'No quorum' });
    expect(core.call('home.toTell', {})).toEqual([]);
  });

  it('knows which kinds of records there are, and what was done here', () => {
    const { has, did } = core.call('home.steps', {});
    expect(has).toContain('reconvening');
    expect(has).not.toContain('session');
    expect(did).toContain('record.create');
    expect(did).not.toContain('history.undo');
    core.call('history.undo', {});
    expect(core.call('home.steps', {}).did).toContain('history.undo');
  });

  it('shows the deadlines of documents that are still open', () => {
    const document = (symbol: string, deadlineWall: string | null) =>
      core.create('document', {
        symbol,
        title: { en: symbol },
        kind: 'pledge',
        deadlineWall,
        deadlineZone: VIENNA,
      });
    const late = document('GC/2', '2024-03-20T18:00');
    const soon = document('GC/1', '2024-03-10T18:00');
    document('GC/3', null);
    expect(home().deadlines.map(({ id }) => id)).toEqual([soon, late]);
    core.call('document.moveState', { id: soon, to: 'withdrawn', reason: 'Merged' });
    expect(home().deadlines.map(({ id }) => id)).toEqual([late]);
  });
});
