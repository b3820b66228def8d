import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { NEW_YORK, VIENNA, sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
});

describe('a session', () => {
  it('keeps the wall time that was typed and the instant it stands for', () => {
    const id = core.create('session', sessionValues(scene.reconvening));
    expect(core.get('session', id)).toMatchObject({
      startWall: '2024-03-14T10:00',
      zone: VIENNA,
      startUtc: '2024-03-14T09:00:00.000Z',
      endUtc: '2024-03-14T12:00:00.000Z',
    });
  });

  it.each([
    ['before', '2024-03-14T09:00'],
    ['at', '2024-03-14T10:00'],
  ])('is refused when it ends %s its start', (_word, endWall) => {
    const values = { ...sessionValues(scene.reconvening), endWall };
    expect(core.refusal('record.create', { kind: 'session', values })).toMatchObject({
      code: 'VALIDATION',
      problems: [
        { field: 'endWall', rule: 'endBeforeStart', params: { start: '2024-03-14T10:00', end: endWall } },
      ],
    });
    expect(core.rows('session')).toEqual([]);
  });

  it.each([
    [VIENNA, '2024-03-31T02:30', '2024-03-31T01:59', '2024-03-31T03:00'],
    [NEW_YORK, '2024-03-10T02:00', '2024-03-10T01:59', '2024-03-10T03:00'],
  ])(
    'is refused in %s at a time the clocks skip, with the times on either side',
    (zone, startWall, before, after) => {
      const values = {
        ...sessionValues(scene.reconvening),
        zone,
        startWall,
        endWall: startWall.replace('T02', 'T05'),
      };
      expect(core.refusal('record.create', { kind: 'session', values }).problems).toEqual([
        { field: 'startWall', rule: 'wallTimeSkipped', params: { wall: startWall, zone, before, after } },
      ]);
    },
  );

  it.each([
    [VIENNA, '2024-10-27T02:30', '2024-10-27T00:30:00.000Z', '2024-10-27T01:30:00.000Z'],
    [NEW_YORK, '2024-11-03T01:30', '2024-11-03T05:30:00.000Z', '2024-11-03T06:30:00.000Z'],
  ])('asks which of the two is meant in %s when the clocks go back', (zone, startWall, first, second) => {
    const values = {
      ...sessionValues(scene.reconvening),
      zone,
      startWall,
      endWall: `${startWall.slice(0, 11)}09:00`,
    };
    expect(core.refusal('record.create', { kind: 'session', values }).problems).toEqual([
      { field: 'startWall', rule: 'wallTimeTwice', params: { wall: startWall, zone, first, second } },
    ]);
    for (const startUtc of [first, second]) {
      const id = core.create('session', { ...values, startUtc });
      expect(core.get('session', id)).toMatchObject({ startWall, startUtc });
    }
  });

  it('keeps the choice between the two instants when something else is changed', () => {
    const id = core.create('session', {
      ...sessionValues(scene.reconvening),
      startWall: '2024-10-27T02:30',
      endWall: '2024-10-27T09:00',
      startUtc: '2024-10-27T01:30:00.000Z',
    });
    core.update('session', id, { title: { en: 'Night watch' } });
    expect(core.get('session', id)).toMatchObject({ startUtc: '2024-10-27T01:30:00.000Z' });
  });

  it('names every time that is wrong at once', () => {
    const values = {
      ...sessionValues(scene.reconvening),
      startWall: '2024-03-31T02:10',
      endWall: '2024-10-27T02:10',
    };
    const { problems } = core.refusal('record.create', { kind: 'session', values });
    expect(problems.map(({ field, rule }) => [field, rule])).toEqual([
      ['startWall', 'wallTimeSkipped'],
      ['endWall', 'wallTimeTwice'],
    ]);
  });

  it('is refused on a day that is not on the calendar', () => {
    const values = { ...sessionValues(scene.reconvening), startWall: '2024-02-30T10:00' };
    expect(core.refusal('record.create', { kind: 'session', values }).problems).toMatchObject([
      { field: 'startWall', rule: 'format' },
    ]);
    const id = core.create('session', sessionValues(scene.reconvening));
    for (const startWall of ['2024-02-30T10:00', '2024-03-15T24:00', 'noon']) {
      expect(core.refusal('session.moveTo', { id, startWall }).problems).toMatchObject([
        { field: 'startWall', rule: 'format' },
      ]);
    }
    const change = { kind: 'reconvening', id: scene.reconvening, values: { endDate: '2024-03-32' } } as const;
    expect(core.refusal('record.update', change).problems).toMatchObject([
      { field: 'endDate', rule: 'format' },
    ]);
  });

  it('is refused in a zone that does not exist', () => {
    const values = { ...sessionValues(scene.reconvening), zone: 'Europe/Wien' };
    expect(core.refusal('record.create', { kind: 'session', values }).problems).toEqual([
      { field: 'zone', rule: 'unknownZone', params: { zone: 'Europe/Wien' } },
    ]);
  });

  it('outside the dates of its reconvening goes through with a word about it', () => {
    const values = {
      ...sessionValues(scene.reconvening),
      startWall: '2024-03-16T10:00',
      endWall: '2024-03-16T11:00',
    };
    const { id, notices } = core.call('record.create', { kind: 'session', values });
    expect(notices).toEqual([
      {
        rule: 'sessionOutsideReconvening',
        params: { title: { en: 'Plenary' }, date: '2024-03-16', start: '2024-03-14', end: '2024-03-15' },
      },
    ]);
    expect(core.update('session', id, { title: { en: 'Closing' } }).notices).toEqual([]);
  });

  it('does not move when the zone of its reconvening is changed', () => {
    const id = core.create('session', sessionValues(scene.reconvening));
    const before = core.get('session', id);
    core.update('reconvening', scene.reconvening, { zone: NEW_YORK });
    expect(core.get('session', id)).toEqual(before);
  });

  it('is refused for an invited participant that does not exist', () => {
    const values = { ...sessionValues(scene.reconvening), invitedIds: [scene.kenya, 'nobody'] };
    expect(core.refusal('record.create', { kind: 'session', values }).problems).toMatchObject([
      { field: 'invitedIds', rule: 'unknownRecord', params: { id: 'nobody' } },
    ]);
  });
});

describe('moving a session', () => {
  it.each(['session.moveTo', 'session.foresee'] as const)(
    'to where its end is on no calendar is refused by %s',
    (name) => {
      const id = core.create('session', sessionValues(scene.reconvening));
      const days = core.create('session', {
        ...sessionValues(scene.reconvening),
        startWall: '2024-03-14T00:00',
        endWall: '2024-03-16T00:00',
      });
      for (const target of [
        { id, startWall: '9999-12-31T23:59' },
        { id: days, startWall: '9999-12-31T00:00' },
      ]) {
        expect(core.refusal(name, target).problems).toMatchObject([{ field: 'startWall', rule: 'format' }]);
      }
    },
  );

  it('keeps its length and its zone across the change of clocks', () => {
    const id = core.create('session', {
      ...sessionValues(scene.reconvening),
      startWall: '2024-03-30T22:00',
      endWall: '2024-03-30T23:30',
    });
    core.call('session.moveTo', { id, startWall: '2024-03-31T01:00' });
    expect(core.get('session', id)).toMatchObject({
      startWall: '2024-03-31T01:00',
      endWall: '2024-03-31T03:30',
      startUtc: '2024-03-31T00:00:00.000Z',
      endUtc: '2024-03-31T01:30:00.000Z',
      zone: VIENNA,
    });
  });

  it('gives it a new length and room when asked', () => {
    const id = core.create('session', sessionValues(scene.reconvening));
    core.call('session.moveTo', { id, startWall: '2024-03-15T15:00', minutes: 45, roomId: scene.room });
    expect(core.get('session', id)).toMatchObject({ endWall: '2024-03-15T15:45', roomId: scene.room });
    core.call('session.moveTo', { id, startWall: '2024-03-15T16:00', roomId: null });
    expect(core.get('session', id)).toMatchObject({ endWall: '2024-03-15T16:45', roomId: null });
  });

  it('to a time that the clocks skip is refused, and it stays where it was', () => {
    const id = core.create('session', sessionValues(scene.reconvening));
    const before = core.get('session', id);
    const { problems } = core.refusal('session.moveTo', { id, startWall: '2024-03-31T02:15' });
    expect(problems).toMatchObject([{ field: 'startWall', rule: 'wallTimeSkipped' }]);
    expect(core.get('session', id)).toEqual(before);
  });

  it('is undone as one deed', () => {
    const id = core.create('session', sessionValues(scene.reconvening));
    const before = core.get('session', id);
    core.call('session.moveTo', { id, startWall: '2024-03-15T15:00', roomId: scene.room });
    core.call('history.undo', {});
    expect({ ...core.get('session', id), changedAt: '' }).toEqual({ ...before, changedAt: '' });
  });
});

describe('a reconvening', () => {
  it('is refused when it ends before it starts', () => {
    const values = { endDate: '2024-03-13' };
    expect(
      core.refusal('record.update', { kind: 'reconvening', id: scene.reconvening, values }).problems,
    ).toEqual([
      { field: 'endDate', rule: 'endBeforeStart', params: { start: '2024-03-14', end: '2024-03-13' } },
    ]);
  });

  it('outside the dates of its host event goes through with a word about it', () => {
    const { notices } = core.update('reconvening', scene.reconvening, { startDate: '2024-03-13' });
    expect(notices).toEqual([
      {
        rule: 'outsideHostEvent',
        params: { event: { en: 'CND 67' }, start: '2024-03-14', end: '2024-03-22' },
      },
    ]);
  });
});

describe('a host event', () => {
  it('gives its meetings its zone, and corrects their instants when its own is corrected', () => {
    const meeting = core.create('hostMeeting', {
      hostEventId: scene.hostEvent,
      title: { en: 'General debate' },
      startWall: '2024-03-14T10:00',
      endWall: '2024-03-14T13:00',
    });
    expect(core.get('hostMeeting', meeting)).toMatchObject({
      zone: VIENNA,
      startUtc: '2024-03-14T09:00:00.000Z',
    });
    core.update('hostEvent', scene.hostEvent, { zone: NEW_YORK });
    expect(core.get('hostMeeting', meeting)).toMatchObject({
      zone: NEW_YORK,
      startWall: '2024-03-14T10:00',
      startUtc: '2024-03-14T14:00:00.000Z',
    });
    core.call('history.undo', {});
    expect(core.get('hostMeeting', meeting)).toMatchObject({
      zone: VIENNA,
      startUtc: '2024-03-14T09:00:00.000Z',
    });
  });
});

describe('the deadline of a document', () => {
  const draft = { symbol: 'GC/2024/1', title: { en: 'Joint statement' }, kind: 'joint_statement' } as const;

  it('is an instant in the zone it is said in', () => {
    const id = core.create('document', { ...draft, deadlineWall: '2024-03-20T18:00', deadlineZone: VIENNA });
    expect(core.get('document', id)).toMatchObject({ deadlineUtc: '2024-03-20T17:00:00.000Z' });
    core.update('document', id, { deadlineWall: null });
    expect(core.get('document', id)).toMatchObject({ deadlineUtc: null });
  });

  it('needs its zone', () => {
    const values = { ...draft, deadlineWall: '2024-03-20T18:00' };
    expect(core.refusal('record.create', { kind: 'document', values }).problems).toEqual([
      { field: 'deadlineZone', rule: 'required', params: {} },
    ]);
  });

  it('at an hour that the clock shows twice is over after the second, and this is said', () => {
    const values = { ...draft, deadlineWall: '2027-10-31T02:30', deadlineZone: VIENNA };
    const { id, notices } = core.call('record.create', { kind: 'document', values });
    expect(core.get('document', id)).toMatchObject({ deadlineUtc: '2027-10-31T01:30:00.000Z' });
    expect(notices).toEqual([{ rule: 'secondOfTwo', params: { wall: '2027-10-31 02:30', zone: VIENNA } }]);
  });

  it('in the past goes through with a word about it', () => {
    const values = { ...draft, deadlineWall: '2024-02-01T18:00', deadlineZone: VIENNA };
    expect(core.call('record.create', { kind: 'document', values }).notices).toEqual([
      { rule: 'pastDeadline', params: { deadline: '2024-02-01 18:00', zone: VIENNA } },
    ]);
  });
});

describe('a meeting of the host at an hour that the clock shows twice', () => {
  const night = { startWall: '2024-10-27T02:15', endWall: '2024-10-27T02:45' };

  it('lasts from the first to the second, so that whatever is beside it clashes', () => {
    const values = { hostEventId: scene.hostEvent, title: { en: 'Night watch' }, ...night };
    const id = core.create('hostMeeting', values);
    expect(core.get('hostMeeting', id)).toMatchObject({
      startUtc: '2024-10-27T00:15:00.000Z',
      endUtc: '2024-10-27T01:45:00.000Z',
    });
  });

  it('has its days from midnight on where it has no hours', () => {
    const days = { startWall: '2024-10-27T00:00', endWall: '2024-10-28T00:00' };
    const values = { hostEventId: scene.hostEvent, title: { en: 'Day off' }, ...days };
    expect(core.get('hostMeeting', core.create('hostMeeting', values))).toMatchObject({
      startUtc: '2024-10-26T22:00:00.000Z',
      endUtc: '2024-10-27T23:00:00.000Z',
    });
  });
});

describe('days that nothing lasts', () => {
  const refused = (
    kind: 'reconvening' | 'hostEvent' | 'session' | 'hostMeeting',
    id: string,
    values: Record<string, unknown>,
  ) => core.refusal('record.update', { kind, id, values }).problems;

  it('are a slip in the year, of a meeting and of an event', () => {
    expect(refused('reconvening', scene.reconvening, { endDate: '2204-03-15' })).toMatchObject([
      {
        field: 'endDate',
        rule: 'spanTooLong',
        params: { start: '2024-03-14', end: '2204-03-15', allowed: 366 },
      },
    ]);
    expect(refused('hostEvent', scene.hostEvent, { endDate: '2025-03-15' })).toMatchObject([
      { rule: 'spanTooLong' },
    ]);
    core.update('hostEvent', scene.hostEvent, { endDate: '2025-03-14' });
  });

  it('are a slip in the year, of a session and of a meeting of the host event', () => {
    const session = core.create('session', sessionValues(scene.reconvening));
    expect(refused('session', session, { endWall: '9999-12-31T11:00' })).toMatchObject([
      { field: 'endWall', rule: 'spanTooLong', params: { allowed: 31 } },
    ]);
    const meeting = core.create('hostMeeting', {
      hostEventId: scene.hostEvent,
      title: { en: 'Plenary' },
      startWall: '2024-03-14T10:00',
      endWall: '2024-03-14T13:00',
    });
    expect(refused('hostMeeting', meeting, { endWall: '2024-04-14T13:00' })).toMatchObject([
      { rule: 'spanTooLong' },
    ]);
    core.update('session', session, { endWall: '2024-04-13T11:00' });
  });
});

describe('a zone', () => {
  it.each([
    ['europe/vienna', 'Europe/Vienna'],
    ['EUROPE/VIENNA', 'Europe/Vienna'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['utc', 'UTC'],
  ])('that is typed as %s is kept as %s, as calendar programs know it', (zone, kept) => {
    const id = core.create('session', { ...sessionValues(scene.reconvening), zone });
    expect(core.get('session', id)).toMatchObject({ zone: kept });
  });

  it('is refused where nobody knows how the database spells it', () => {
    const values = { ...sessionValues(scene.reconvening), zone: 'est5edt' };
    expect(core.refusal('record.create', { kind: 'session', values }).problems).toMatchObject([
      { field: 'zone', rule: 'unknownZone', params: { zone: 'est5edt' } },
    ]);
  });

  it.each([
    'Europe/Vienna',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'Europe/Kyiv',
    'UTC',
    'Etc/GMT-14',
    'CET',
    'EST5EDT',
    'US/Eastern',
    'America/Argentina/Buenos_Aires',
  ])('is taken as %s', (zone) => {
    const id = core.create('session', { ...sessionValues(scene.reconvening), zone });
    expect(core.get('session', id)).toMatchObject({ zone });
  });
});
