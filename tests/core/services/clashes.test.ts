import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
});

const clashes = () => core.call('clash.list', { reconveningId: scene.reconvening });

function twoInOneRoom(): [string, string] {
  const values = { ...sessionValues(scene.reconvening), roomId: scene.room };
  return [core.create('session', values), core.create('session', { ...values, title: 'Working group' })];
}

describe('clashes', () => {
  it('say what clashes, where and in which sessions', () => {
    const sessions = twoInOneRoom();
    expect(clashes()).toMatchObject([
      {
        rule: 'same_room',
        sessionIds: sessions.toSorted(),
        startUtc: '2024-03-14T09:00:00.000Z',
        params: { room: 'Boardroom D', first: 'Plenary', second: 'Working group' },
        accepted: null,
      },
    ]);
  });

  it('look at agendas, delegates, rooms and the programme of the host event', () => {
    const session = core.create('session', {
      ...sessionValues(scene.reconvening),
      roomId: core.create('room', { name: 'C4', venue: 'Vienna International Centre', capacity: 1 }),
    });
    core.create('agendaItem', { sessionId: session, title: 'Panel', minutes: 200 });
    core.create('hostMeeting', {
      hostEventId: scene.hostEvent,
      title: 'Opening of CND 67',
      startWall: '2024-03-14T10:00',
      endWall: '2024-03-14T11:00',
      mustAttend: true,
    });
    const delegationId = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.kenya,
      attendance: 'confirmed',
    });
    for (const name of ['Minister', 'Ambassador']) core.create('delegate', { delegationId, name });
    expect(
      clashes()
        .map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(['agenda_longer', 'host_meeting', 'over_capacity']);
  });

  it('are gone when the session is cancelled, and back when that is undone', () => {
    const [first] = twoInOneRoom();
    core.update('session', first, { status: 'cancelled' });
    expect(clashes()).toEqual([]);
    core.call('history.undo', {});
    expect(clashes()).toHaveLength(1);
  });

  it('of meetings that are over are left out of the list of all', () => {
    twoInOneRoom();
    const all = () => core.call('clash.list', { reconveningId: null });
    expect(all()).toEqual(clashes());
    core.call('reconvening.moveState', { id: scene.reconvening, to: 'cancelled', reason: 'No quorum' });
    expect(all()).toEqual([]);
    expect(clashes()).toHaveLength(1);
  });
});

describe('what a session would clash with', () => {
  it('is told for the place it would be moved to, and nothing is moved', () => {
    const [first, second] = twoInOneRoom();
    core.call('session.moveTo', { id: second, startWall: '2024-03-14T15:00' });
    expect(clashes()).toEqual([]);
    expect(core.call('session.foresee', { id: second, startWall: '2024-03-14T10:30' })).toMatchObject([
      { rule: 'same_room', sessionIds: [first, second].toSorted(), accepted: null },
    ]);
    expect(core.get('session', second)['startWall']).toBe('2024-03-14T15:00');
    expect(clashes()).toEqual([]);
  });

  it('is what it then clashes with once it is moved', () => {
    const [, second] = twoInOneRoom();
    const other = core.create('room', { name: 'C4', venue: 'Vienna International Centre' });
    const target = { id: second, startWall: '2024-03-14T10:15', minutes: 90, roomId: other };
    expect(core.call('session.foresee', target)).toEqual([]);
    expect(core.call('session.foresee', { ...target, roomId: scene.room })).toHaveLength(1);
    core.call('session.moveTo', { ...target, roomId: scene.room });
    expect(clashes()).toEqual(core.call('session.foresee', { id: second, startWall: '2024-03-14T10:15' }));
  });

  it('cannot be told for a time that the clocks leave out', () => {
    const [first] = twoInOneRoom();
    const { problems } = core.refusal('session.foresee', { id: first, startWall: '2024-03-31T02:30' });
    expect(problems).toMatchObject([{ field: 'startWall', rule: 'wallTimeSkipped' }]);
  });
});

describe('an accepted clash', () => {
  const accept = () => {
    const [{ key, fingerprint } = { key: '', fingerprint: '' }] = clashes();
    const acceptance = { reconveningId: scene.reconvening, key, fingerprint, reason: 'The room is divided' };
    core.call('clash.accept', acceptance);
    return acceptance;
  };

  it('stays quiet until what is behind it changes, and can be accepted again', () => {
    const [first] = twoInOneRoom();
    accept();
    expect(clashes()).toMatchObject([{ accepted: 'The room is divided' }]);
    core.update('session', first, { title: 'Opening plenary' });
    expect(clashes()).toMatchObject([{ accepted: 'The room is divided' }]);
    core.call('session.moveTo', { id: first, startWall: '2024-03-14T11:00' });
    expect(clashes()).toMatchObject([{ accepted: null }]);
    accept();
    expect(clashes()).toMatchObject([{ accepted: 'The room is divided' }]);
    expect(core.rows('clashAcceptance')).toHaveLength(1);
  });

  it('is open again when the acceptance is undone', () => {
    twoInOneRoom();
    accept();
    core.call('history.undo', {});
    expect(clashes()).toMatchObject([{ accepted: null }]);
  });

  it('was looked at as it is: one that has changed meanwhile is refused', () => {
    const [first] = twoInOneRoom();
    const seen = accept();
    core.call('session.moveTo', { id: first, startWall: '2024-03-14T11:00' });
    expect(core.refusal('clash.accept', seen)).toMatchObject({ code: 'CONFLICT' });
    core.call('session.moveTo', { id: first, startWall: '2024-03-15T15:00' });
    expect(core.refusal('clash.accept', seen)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
