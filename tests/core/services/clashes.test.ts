import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCore } from '../../../electron/core/core.ts';
import { NOON, openTestCore, type TestCore } from '../../support/core.ts';
import { VIENNA, sessionValues, setScene, setStatus } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
});

const clashes = () => core.call('clash.list', { reconveningId: scene.reconvening });

function twoInOneRoom(): [string, string] {
  const values = { ...sessionValues(scene.reconvening), roomId: scene.room };
  return [
    core.create('session', values),
    core.create('session', { ...values, title: { en: 'Working group' } }),
  ];
}

describe('clashes', () => {
  it('say what clashes, where and in which sessions', () => {
    const sessions = twoInOneRoom();
    expect(clashes()).toMatchObject([
      {
        rule: 'same_room',
        sessionIds: sessions.toSorted(),
        startUtc: '2024-03-14T09:00:00.000Z',
        params: { room: { en: 'Boardroom D' }, first: { en: 'Plenary' }, second: { en: 'Working group' } },
        accepted: null,
      },
    ]);
  });

  it('look at agendas, delegates, rooms and the programme of the host event', () => {
    const session = core.create('session', {
      ...sessionValues(scene.reconvening),
      roomId: core.create('room', { name: { en: 'C4' }, venue: 'Vienna International Centre', capacity: 1 }),
    });
    core.create('agendaItem', { sessionId: session, title: { en: 'Panel' }, minutes: 200 });
    core.create('hostMeeting', {
      hostEventId: scene.hostEvent,
      title: { en: 'Opening of CND 67' },
      startWall: '2024-03-14T10:00',
      endWall: '2024-03-14T11:00',
      mustAttend: true,
    });
    const delegationId = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.kenya,
      attendance: 'confirmed',
    });
    for (const name of ['Minister', 'Ambassador']) core.createPerson('delegate', { delegationId, name });
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
    for (const to of [
      'save_the_date_sent',
      'invitations_sent',
      'confirmed',
      'in_session',
      'concluded',
    ] as const) {
      core.call('reconvening.moveState', { id: scene.reconvening, to });
    }
    expect(all()).toEqual([]);
    expect(clashes()).toHaveLength(1);
  });

  it('are none in a meeting that is cancelled, and there again when that is undone', () => {
    twoInOneRoom();
    core.call('reconvening.moveState', { id: scene.reconvening, to: 'cancelled', reason: 'No quorum' });
    expect(clashes()).toEqual([]);
    core.call('history.undo', {});
    expect(clashes()).toHaveLength(1);
  });

  it('between two reconvenings are those of both, and are accepted once for both', () => {
    const other = core.create('reconvening', {
      title: { en: 'Meeting of experts' },
      shortTitle: { en: 'Experts' },
      level: 'technical',
      startDate: '2024-03-14',
      endDate: '2024-03-14',
      zone: VIENNA,
    });
    const inRoom = { roomId: scene.room };
    core.create('session', { ...sessionValues(scene.reconvening), ...inRoom });
    core.create('session', { ...sessionValues(other), ...inRoom, startWall: '2024-03-14T12:00' });
    const theirs = () => core.call('clash.list', { reconveningId: other });
    expect(clashes()).toMatchObject([
      { rule: 'same_room', reconveningIds: [scene.reconvening, other], accepted: null },
    ]);
    expect(theirs()).toEqual(clashes());
    const [{ key, fingerprint } = { key: '', fingerprint: '' }] = theirs();
    core.call('clash.accept', { clashes: [{ key, fingerprint }], reason: 'The room is divided' });
    expect(clashes()).toMatchObject([{ accepted: 'The room is divided' }]);
    expect(theirs()).toEqual(clashes());
  });

  it('know the room of a host event’s meeting by its name', () => {
    core.create('session', { ...sessionValues(scene.reconvening), roomId: scene.room });
    const plenary = core.create('hostMeeting', {
      hostEventId: scene.hostEvent,
      title: { en: 'Plenary of CND 67' },
      startWall: '2024-03-14T10:00',
      endWall: '2024-03-14T13:00',
      place: 'boardroom D',
    });
    expect(clashes()).toMatchObject([{ rule: 'same_room', params: { second: { en: 'Plenary of CND 67' } } }]);
    core.update('hostMeeting', plenary, { place: 'Boardroom A' });
    expect(clashes()).toEqual([]);
  });

  it('are not told of two chairs or presenters who have the same title', () => {
    for (const title of ['Health', 'Justice']) {
      const sessionId = core.create('session', {
        ...sessionValues(scene.reconvening),
        title: { en: title },
        chairTitle: 'Minister of Health',
      });
      core.create('agendaItem', { sessionId, title: { en: 'Panel' }, minutes: 180, presenters: 'Director' });
    }
    expect(clashes()).toEqual([]);
  });

  it('are told of a State that chairs two sessions at once', () => {
    for (const title of ['Health', 'Justice']) {
      core.create('session', {
        ...sessionValues(scene.reconvening),
        title: { en: title },
        chairId: scene.kenya,
      });
    }
    expect(clashes()).toMatchObject([{ rule: 'same_chair', params: { chair: { en: 'Kenya' } } }]);
  });
});

describe('what is kept of clashes', () => {
  /** As a copy of the file says it, of which nothing is kept. */
  async function anew(): Promise<unknown> {
    const folder = mkdtempSync(join(tmpdir(), 'reconvene-clashes-'));
    const path = join(folder, 'copy.reconvene');
    await core.core.saveCopy(path);
    const copy = await createCore({
      path,
      mode: 'open',
      actor: 'Documents officer',
      installation: 'test',
      clock: () => NOON,
      newId: () => 'reference',
      log: { info: () => undefined, error: () => undefined },
    });
    const answer = copy.call('clash.list', { reconveningId: scene.reconvening });
    copy.close();
    rmSync(folder, { recursive: true });
    return answer;
  }

  it('follows every change of what it is made of, also when one is undone', async () => {
    const hotel = core.create('room', { name: { en: 'Salon A' }, venue: 'Hotel', capacity: 2 });
    const [first, second] = twoInOneRoom();
    const item = core.create('agendaItem', { sessionId: first, title: { en: 'Panel' }, minutes: 200 });
    const delegationId = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.kenya,
      attendance: 'confirmed',
    });
    const other = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.france,
      attendance: 'tentative',
    });
    const delegate = core.createPerson('delegate', { delegationId, name: 'Minister', role: 'head' });
    const meeting = core.create('hostMeeting', {
      hostEventId: scene.hostEvent,
      title: { en: 'Opening' },
      startWall: '2024-03-14T10:00',
      endWall: '2024-03-14T11:00',
      mustAttend: true,
    });
    const steps: (() => unknown)[] = [
      () => core.update('agendaItem', item, { sessionId: second }),
      () => core.update('agendaItem', item, { minutes: 30 }),
      () => core.update('session', first, { access: 'invitation', invitedIds: [scene.kenya] }),
      () => core.update('session', second, { access: 'members' }),
      () => setStatus(core, scene.kenya, 'member'),
      () => core.update('participant', scene.kenya, { shortName: { en: 'Republic of Kenya' } }),
      () => core.update('delegate', delegate, { role: 'interpreter' }),
      () => core.createPerson('delegate', { delegationId: other, name: 'Ambassador', role: 'head' }),
      () => core.update('delegation', delegationId, { attendance: 'declined' }),
      () => core.call('session.moveTo', { id: second, startWall: '2024-03-14T13:05', roomId: hotel }),
      () => core.update('room', hotel, { name: { en: 'Salon B' }, venue: 'Other hotel', capacity: 1 }),
      () => core.update('hostMeeting', meeting, { mustAttend: false }),
      () => core.update('reconvening', scene.reconvening, { hostEventId: null }),
      () => core.update('session', second, { title: { en: 'Renamed' } }),
      () => core.call('record.delete', { kind: 'agendaItem', ids: [item] }),
      () => core.call('record.delete', { kind: 'session', ids: [first] }),
    ];
    const told = [clashes()];
    expect(told[0]?.length).toBeGreaterThan(2);
    for (const step of steps) {
      step();
      told.push(clashes());
      expect(await anew()).toEqual({ ok: true, value: told.at(-1) });
    }
    for (const before of told.slice(0, -1).reverse()) {
      core.call('history.undo', {});
      expect(clashes()).toEqual(before);
    }
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
    const other = core.create('room', { name: { en: 'C4' }, venue: 'Vienna International Centre' });
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
    const acceptance = { clashes: [{ key, fingerprint }], reason: 'The room is divided' };
    core.call('clash.accept', acceptance);
    return acceptance;
  };

  it('stays quiet until what is behind it changes, and can be accepted again', () => {
    const [first] = twoInOneRoom();
    accept();
    expect(clashes()).toMatchObject([{ accepted: 'The room is divided' }]);
    core.update('session', first, { title: { en: 'Opening plenary' } });
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

  it('is one of several for one reason, in one deed: all or none, and one undo', () => {
    const [first] = twoInOneRoom();
    core.create('session', { ...sessionValues(scene.reconvening), roomId: scene.room });
    const seen = clashes().map(({ key, fingerprint }) => ({ key, fingerprint }));
    expect(seen.length).toBeGreaterThan(2);
    const several = { clashes: seen, reason: 'The room is divided' };
    core.call('clash.accept', several);
    expect(clashes().every(({ accepted }) => accepted === 'The room is divided')).toBe(true);
    expect(core.call('history.status', {}).undo).toMatchObject({
      name: 'clash.accept',
      count: seen.length,
    });
    core.call('history.undo', {});
    expect(clashes().every(({ accepted }) => accepted === null)).toBe(true);
    core.call('session.moveTo', { id: first, startWall: '2024-03-14T10:15' });
    expect(core.refusal('clash.accept', several)).toMatchObject({ code: 'CONFLICT' });
    expect(core.rows('clashAcceptance')).toEqual([]);
  });
});

describe('a way out of a clash', () => {
  it('is proposed where nothing clashes: another room at the same hour, or another hour near to it', () => {
    const [first] = twoInOneRoom();
    const other = core.create('room', {
      name: { en: 'Boardroom A' },
      venue: 'Vienna International Centre',
    });
    const proposed = core.call('session.propose', { id: first, limit: 3 });
    const { startWall } = core.get('session', first);
    expect(proposed[0]).toEqual({ startWall, roomId: other, clashes: 0 });
    for (const { clashes: left, ...target } of proposed) {
      expect(core.call('session.foresee', { id: first, ...target })).toHaveLength(left);
    }
    core.call('session.moveTo', { id: first, startWall: String(startWall), roomId: other });
    expect(clashes()).toEqual([]);
  });
});
