import { describe, expect, test } from 'vitest';
import {
  findClashes,
  type ClashDelegation,
  type ClashMeeting,
  type ClashRoom,
} from '../../../../shared/domain/clashes/index.ts';
import { at, input, rulesFound, session, slot } from './scene.ts';

const room = (id: string, more: Partial<ClashRoom> = {}): ClashRoom => ({
  id,
  name: `Room ${id}`,
  venue: 'Vienna International Centre',
  capacity: null,
  ...more,
});

const delegation = (id: string, size: number, more: Partial<ClashDelegation> = {}): ClashDelegation => ({
  id,
  participantId: `p-${id}`,
  name: id,
  attends: true,
  delegates: Array.from({ length: size }, (_, index) => ({
    id: `${id}-${index}`,
    name: `${id} ${index}`,
    role: index === 0 ? 'head' : 'adviser',
  })),
  ...more,
});

describe('the same room', () => {
  const inRoom = { roomId: 'd' };

  test('clashes where two sessions are in it at one time, and not where one ends as the next begins', () => {
    const morning = session('a', inRoom);
    expect(rulesFound([morning, session('b', { ...inRoom, ...slot('12:55', '14:00') })])).toEqual([
      'same_room',
    ]);
    expect(rulesFound([morning, session('b', { ...inRoom, ...slot('13:00', '14:00') })])).toEqual([]);
  });

  test('does not clash with a cancelled session, nor two sessions without a room', () => {
    expect(rulesFound([session('a', inRoom), session('b', { ...inRoom, status: 'cancelled' })])).toEqual([]);
    expect(rulesFound([session('a'), session('b')])).toEqual([]);
  });
});

describe('the same person', () => {
  test('clashes as a chair or presenter in two sessions at one time, each person by name', () => {
    const found = findClashes(
      input([
        session('a', { chairTitle: 'Minister of Health', presenters: ['Head of laboratory; Director'] }),
        session('b', { chairTitle: 'Director', presenters: ['Minister of Health\nRapporteur'] }),
      ]),
    );
    expect(found.map(({ rule, params }) => `${rule} ${params['person']}`).toSorted()).toEqual([
      'same_person Director',
      'same_person Minister of Health',
    ]);
  });

  test('does not clash one after the other, nor where one of the sessions is cancelled', () => {
    const first = session('a', { chairTitle: 'Director' });
    const next = { chairTitle: 'Director', ...slot('13:00', '14:00') };
    expect(rulesFound([first, session('b', next)])).toEqual([]);
    expect(rulesFound([first, session('b', { ...first, id: 'b', status: 'cancelled' })])).toEqual([]);
  });
});

describe('too few delegates', () => {
  const invited = (id: string, from: string, to: string) =>
    session(id, { access: 'invitation', invitedIds: ['p-Ghana'], ...slot(from, to) });

  test('clashes where more sessions run at one time than the delegation has delegates', () => {
    const sessions = [
      invited('a', '10:00', '12:00'),
      invited('b', '11:00', '13:00'),
      invited('c', '12:30', '14:00'),
    ];
    expect(rulesFound(sessions, { delegations: [delegation('Ghana', 2)] })).toEqual([]);
    const found = findClashes(input(sessions, { delegations: [delegation('Ghana', 1)] }));
    expect(found.map(({ sessionIds }) => sessionIds.join(' '))).toEqual(['a b', 'b c']);
    expect(found[0]?.params).toMatchObject({ delegation: 'Ghana', delegates: 1, sessions: 2 });
  });

  test('counts those who are invited by name and come, once the delegation is named', () => {
    const sessions = [invited('a', '10:00', '12:00'), invited('b', '11:00', '13:00')];
    const quiet = (...delegations: ClashDelegation[]) =>
      expect(rulesFound(sessions, { delegations })).toEqual([]);
    quiet(delegation('Kenya', 1));
    quiet(delegation('Ghana', 1, { attends: false }));
    quiet(delegation('Ghana', 0));
  });
});

describe('a session and its agenda', () => {
  const of = (plannedMinutes: number, items = 3) => rulesFound([session('a', { plannedMinutes, items })]);

  test('clash where the agenda is longer than the session by a minute, or shorter by more than a quarter of an hour', () => {
    expect(of(181)).toEqual(['agenda_longer']);
    expect(of(180)).toEqual([]);
    expect(of(165)).toEqual([]);
    expect(of(164)).toEqual(['agenda_shorter']);
  });

  test('do not clash while there is no agenda', () => {
    expect(of(0, 0)).toEqual([]);
  });
});

describe('the capacity of a room', () => {
  const rooms = [room('small', { capacity: 3 }), room('open')];
  const delegations = [
    delegation('Ghana', 2),
    delegation('Kenya', 2),
    delegation('Chad', 9, { attends: false }),
  ];

  test('clashes where more delegates of those who come may come than it holds', () => {
    expect(rulesFound([session('a', { roomId: 'small' })], { rooms, delegations })).toEqual([
      'over_capacity',
    ]);
    const invited = session('a', { roomId: 'small', access: 'invitation', invitedIds: ['p-Ghana'] });
    expect(rulesFound([invited], { rooms, delegations })).toEqual([]);
  });

  test('is not asked for where it is not known', () => {
    expect(rulesFound([session('a', { roomId: 'open' })], { rooms, delegations })).toEqual([]);
  });
});

describe('the walk between two venues', () => {
  const rooms = [room('c'), room('c2'), room('hotel', { venue: 'Hotel' })];
  const next = (roomId: string, from: string) =>
    rulesFound([session('a', { roomId: 'c' }), session('b', { roomId, ...slot(from, '15:00') })], { rooms });

  test('takes a quarter of an hour', () => {
    expect(next('hotel', '13:14')).toEqual(['walking_time']);
    expect(next('hotel', '13:00')).toEqual(['walking_time']);
    expect(next('hotel', '13:15')).toEqual([]);
  });

  test('is none within a venue, and none between sessions at one time', () => {
    expect(next('c2', '13:05')).toEqual([]);
    expect(next('hotel', '12:00')).toEqual([]);
  });
});

describe('interpretation', () => {
  const interpreted = (from: string, to: string, mode: 'in_person' | 'virtual' = 'in_person') =>
    rulesFound([session('a', { languages: ['en', 'fr'], ...slot(from, to) })], { mode });

  test('is there from 10:00 to 13:00 and from 15:00 to 18:00, by the clock of the session', () => {
    expect(interpreted('10:00', '13:00')).toEqual([]);
    expect(interpreted('15:00', '18:00')).toEqual([]);
    expect(interpreted('09:59', '11:00')).toEqual(['outside_interpretation']);
    expect(interpreted('12:00', '15:30')).toEqual(['outside_interpretation']);
    expect(interpreted('17:00', '18:01')).toEqual(['outside_interpretation']);
  });

  test('is not needed for one language, nor bound to hours at a virtual meeting', () => {
    expect(rulesFound([session('a', { languages: ['en'], ...slot('08:00', '09:00') })])).toEqual([]);
    expect(interpreted('08:00', '09:00', 'virtual')).toEqual([]);
  });
});

describe('a meeting of the host event', () => {
  const meeting: ClashMeeting = {
    id: 'm',
    title: 'General debate',
    ...slot('10:00', '13:00'),
    mustAttend: true,
  };
  const beside = (from: string, to: string, mustAttend = true) =>
    rulesFound([session('a', slot(from, to))], { hostMeetings: [{ ...meeting, mustAttend }] });

  test('clashes where the same people must attend it', () => {
    expect(beside('12:00', '14:00')).toEqual(['host_meeting']);
    expect(beside('12:00', '14:00', false)).toEqual([]);
    expect(beside('13:00', '14:00')).toEqual([]);
    expect(beside('09:00', '10:00')).toEqual([]);
  });
});

test('two heads of one delegation clash, whether or not there are sessions', () => {
  const delegates = [
    { id: '1', name: 'Minister', role: 'head' },
    { id: '2', name: 'Ambassador', role: 'head' },
  ] as const;
  expect(findClashes(input([], { delegations: [delegation('Ghana', 0, { delegates })] }))).toMatchObject([
    { rule: 'two_heads', sessionIds: [], params: { delegation: 'Ghana', names: 'Minister, Ambassador' } },
  ]);
  expect(rulesFound([], { delegations: [delegation('Ghana', 2)] })).toEqual([]);
});

test('nothing is found of sessions that are cancelled', () => {
  const all = session('a', {
    status: 'cancelled',
    roomId: 'small',
    chairTitle: 'Director',
    languages: ['en', 'ar'],
    ...slot('08:00', '09:00'),
    plannedMinutes: 500,
    items: 2,
  });
  const found = rulesFound([all, { ...all, id: 'b' }], {
    rooms: [room('small', { capacity: 1 })],
    delegations: [delegation('Ghana', 2)],
    hostMeetings: [
      { id: 'm', title: 'Debate', startUtc: at('08:00'), endUtc: at('09:00'), mustAttend: true },
    ],
  });
  expect(found).toEqual([]);
});
