import { describe, expect, test } from 'vitest';
import { factsIn } from '../../../../shared/domain/facts.ts';
import { findClashes, type ClashDelegation } from '../../../../shared/domain/clashes/index.ts';
import { at, delegation, hostMeeting, input, meeting, room, rulesFound, session, slot } from './scene.ts';

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

  test('is one room across all reconvenings, unless one of them does not take place', () => {
    const sessions = [session('b', inRoom), session('a', { ...inRoom, meetingId: 'other' })];
    const found = findClashes(input(sessions, { meetings: [meeting(), meeting('other')] }));
    expect(found).toMatchObject([{ rule: 'same_room', reconveningIds: ['other', 'meeting'] }]);
    expect(rulesFound(sessions, { meetings: [meeting(), meeting('other', { isOff: true })] })).toEqual([]);
  });

  test('is one room though it was entered twice, and another of that name at another venue', () => {
    const sessions = [session('a', { roomId: 'd' }), session('b', { roomId: 'd2' })];
    const twin = room('d2', { name: { en: ' room  D' }, venue: 'Vienna international centre' });
    expect(rulesFound(sessions, { rooms: [room('d'), twin] })).toEqual(['same_room']);
    expect(rulesFound(sessions, { rooms: [room('d'), { ...twin, venue: 'Hofburg' }] })).toEqual([]);
  });

  test('is also taken by the programme of a host event, whichever it is', () => {
    const plenary = hostMeeting('m', { hostEventId: 'other', roomId: 'd', mustAttend: false });
    const found = findClashes(input([session('a', inRoom)], { hostMeetings: [plenary] }));
    expect(found).toMatchObject([
      { rule: 'same_room', sessionIds: ['a'], params: { second: { en: 'General debate' } } },
    ]);
    const later = [session('a', { ...inRoom, ...slot('13:00', '14:00') })];
    expect(rulesFound(later, { hostMeetings: [plenary] })).toEqual([]);
  });
});

describe('the same person', () => {
  test('clashes where two sessions at one time name it, each person by itself', () => {
    const names = new Map([
      ['amina', { en: 'Amina' }],
      ['luc', { en: 'Luc' }],
    ]);
    const sessions = [
      session('a', { personIds: ['amina', 'luc'] }),
      session('b', { personIds: ['luc', 'amina'] }),
    ];
    const found = findClashes(input(sessions, { names }));
    expect(found.map(({ rule, params }) => `${rule} ${factsIn(params, 'en')['person']}`).toSorted()).toEqual([
      'same_person Amina',
      'same_person Luc',
    ]);
  });

  test('does not clash one after the other, nor where one of the sessions is cancelled', () => {
    const first = session('a', { personIds: ['luc'] });
    expect(rulesFound([first, session('b', { personIds: ['luc'], ...slot('13:00', '14:00') })])).toEqual([]);
    expect(rulesFound([first, { ...first, id: 'b', status: 'cancelled' }])).toEqual([]);
  });

  test('is a State that chairs two sessions at once, also in two reconvenings, and not one that presents in both', () => {
    const names = new Map([['ke', { en: 'Kenya' }]]);
    const chaired = [
      session('a', { chairId: 'ke' }),
      session('b', { chairId: 'ke', meetingId: 'other', ...slot('12:00', '14:00') }),
    ];
    expect(findClashes(input(chaired, { names }))).toMatchObject([
      { rule: 'same_chair', params: { chair: { en: 'Kenya' }, first: { en: 'Session a' } } },
    ]);
    const presenting = ['a', 'b'].map((id) => session(id, { presenterIds: ['ke'] }));
    expect(rulesFound(presenting)).toEqual([]);
  });

  test('is the person who chairs, not the State, where the person is known', () => {
    const by = (id: string, person: string) =>
      session(id, { chairId: 'ke', chairPersonId: person, personIds: [person] });
    expect(rulesFound([by('a', 'luc'), by('b', 'amina')])).toEqual([]);
    expect(rulesFound([by('a', 'luc'), by('b', 'luc')])).toEqual(['same_person']);
  });

  test('is one person, a delegate at one reconvening and a presenter at another', () => {
    const sessions = [
      session('a', { personIds: ['luc'] }),
      session('b', { personIds: ['luc'], meetingId: 'other', ...slot('12:00', '14:00') }),
      session('c', { personIds: ['luc'], meetingId: null, ...slot('12:30', '12:45') }),
    ];
    const found = findClashes(input(sessions, { meetings: [meeting(), meeting('other')] }));
    expect(found.map(({ sessionIds }) => sessionIds.join(' '))).toEqual(['a b', 'a c', 'b c']);
  });
});

describe('too few delegates', () => {
  const invited = (id: string, from: string, to: string) =>
    session(id, { access: 'invitation', invitedIds: ['p-Ghana'], ...slot(from, to) });
  const three = [
    invited('a', '10:00', '12:00'),
    invited('b', '11:00', '13:00'),
    invited('c', '12:30', '14:00'),
  ];

  test('clash where more sessions run at one time than the delegation has delegates', () => {
    expect(rulesFound(three, { delegations: [delegation('Ghana', 2)] })).toEqual([]);
    const names = new Map([['p-Ghana', { en: 'Ghana' }]]);
    const found = findClashes(input(three, { names, delegations: [delegation('Ghana', 1)] }));
    expect(found.map(({ sessionIds }) => sessionIds.join(' '))).toEqual(['a b', 'b c']);
    expect(found[0]?.params).toMatchObject({
      delegation: { en: 'Ghana' },
      delegates: 1,
      needed: 2,
      sessions: 2,
    });
  });

  test('are told once for the most sessions that run together, not again for some of them', () => {
    const sessions = [...three, invited('d', '11:30', '11:45')];
    const found = findClashes(input(sessions, { delegations: [delegation('Ghana', 1)] }));
    expect(found.map(({ sessionIds }) => sessionIds.join(' '))).toEqual(['a b d', 'b c']);
  });

  test('are counted of those who come, tentatively too, once the delegation is named', () => {
    const rules = (...delegations: ClashDelegation[]) =>
      rulesFound([invited('a', '10:00', '12:00'), invited('b', '11:00', '13:00')], { delegations });
    expect(rules(delegation('Ghana', 1, { attendance: 'tentative' }))).toEqual(['too_few_delegates']);
    expect(rules(delegation('Ghana', 1, { attendance: 'invited' }))).toEqual([]);
    expect(rules(delegation('Ghana', 1, { attendance: 'declined' }))).toEqual([]);
    expect(rules(delegation('Ghana', 0))).toEqual([]);
    expect(rules(delegation('Kenya', 1))).toEqual([]);
  });

  test('count every session that the delegation must be in: for members, by invitation, and those it chairs', () => {
    const rules = (more: Parameters<typeof session>[1], delegations = [delegation('Ghana', 1)]) =>
      rulesFound([invited('a', '10:00', '12:00'), session('b', more)], { delegations });
    expect(rules({ access: 'members' })).toEqual(['too_few_delegates']);
    expect(rules({ access: 'members' }, [delegation('Ghana', 1, { coalitionStatus: 'observer' })])).toEqual(
      [],
    );
    expect(rules({ chairId: 'p-Ghana' })).toEqual(['too_few_delegates']);
    expect(rules({ presenterIds: ['p-Ghana'] })).toEqual(['too_few_delegates']);
    expect(rules({ access: 'open' })).toEqual([]);
  });

  test('do not let interpreters and support stand in', () => {
    const delegates = (['head', 'interpreter', 'support'] as const).map((role) => ({
      personId: role,
      role,
    }));
    const delegations = [delegation('Ghana', 0, { delegates })];
    expect(rulesFound(three, { delegations })).toEqual(['too_few_delegates', 'too_few_delegates']);
  });

  const plenary = session('b', { access: 'members' });

  test('count the persons whom a session names, instead of one for the delegation', () => {
    const delegations = [delegation('Ghana', 2)];
    const named = session('a', { access: 'members', personIds: ['Ghana-0', 'Ghana-1'] });
    const found = findClashes(input([named, plenary], { delegations }));
    expect(found).toMatchObject([{ rule: 'too_few_delegates', params: { needed: 3, delegates: 2 } }]);
    const one = { ...named, personIds: ['Ghana-0'] };
    expect(rulesFound([one, plenary], { delegations })).toEqual([]);
  });

  test('are asked of a delegation as ever where a session names persons of others alone', () => {
    const named = session('a', { access: 'members', personIds: ['Ghana-0'] });
    const kenya = delegation('Kenya', 1);
    expect(rulesFound([named, plenary], { delegations: [delegation('Ghana', 2), kenya] })).toEqual([
      'too_few_delegates',
    ]);
    // Its interpreter is there to interpret, not for it.
    const interpreter = { personId: 'i', role: 'interpreter' } as const;
    const delegates = [...kenya.delegates, interpreter];
    const interpreted = { ...named, personIds: ['i'] };
    expect(rulesFound([interpreted, plenary], { delegations: [{ ...kenya, delegates }] })).toEqual([
      'too_few_delegates',
    ]);
  });

  test('lack whom another reconvening has named at that time, and one person named twice is one', () => {
    const elsewhere = session('a', { meetingId: 'other', personIds: ['Ghana-0'] });
    const more = { meetings: [meeting(), meeting('other')], delegations: [delegation('Ghana', 1)] };
    expect(findClashes(input([elsewhere, plenary], more))).toMatchObject([
      { rule: 'too_few_delegates', reconveningIds: ['other', 'meeting'], params: { needed: 2 } },
    ]);
    const again = { ...elsewhere, id: 'c' };
    expect(rulesFound([elsewhere, again], more)).toEqual(['same_person']);
    expect(
      rulesFound([elsewhere, again, plenary], { ...more, delegations: [delegation('Ghana', 2)] }),
    ).toEqual(['same_person']);
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

  test('clash where items stand under each other, until others do', () => {
    const circledItems = [
      { id: 'p', title: { en: 'Panel' } },
      { id: 'o', title: { en: 'Opening' } },
    ];
    const [circle] = findClashes(input([session('a', { circledItems })]));
    expect(circle).toMatchObject({
      rule: 'agenda_circle',
      params: { items: [{ en: 'Opening' }, { en: 'Panel' }] },
    });
    const [turned] = findClashes(input([session('a', { circledItems: circledItems.toReversed() })]));
    expect(turned).toEqual(circle);
    const more = [...circledItems, { id: 'q', title: { en: 'Panel' } }];
    expect(findClashes(input([session('a', { circledItems: more })]))[0]?.fingerprint).not.toBe(
      circle?.fingerprint,
    );
  });

  test('do not clash while there is no agenda', () => {
    expect(of(0, 0)).toEqual([]);
  });
});

describe('the capacity of a room', () => {
  const rooms = [room('small', { capacity: 3 }), room('open')];
  const delegations = [
    delegation('Ghana', 2, { attendance: 'tentative' }),
    delegation('Kenya', 2),
    delegation('Chad', 9, { attendance: 'invited' }),
    delegation('Observer', 9, { coalitionStatus: 'observer', attendance: 'declined' }),
  ];
  const rules = (more: Parameters<typeof session>[1]) =>
    rulesFound([session('a', { roomId: 'small', ...more })], { rooms, delegations });

  test('clashes where more delegates of those who come may be there than it holds', () => {
    expect(rules({})).toEqual(['over_capacity']);
    expect(rules({ access: 'members' })).toEqual(['over_capacity']);
    expect(rules({ access: 'invitation', invitedIds: ['p-Ghana'] })).toEqual([]);
  });

  test('counts those whom the session names, and of the other delegations that may come all', () => {
    const closed = { access: 'invitation', invitedIds: ['p-Ghana'] } as const;
    expect(rules({ ...closed, personIds: ['x'] })).toEqual([]);
    expect(rules({ ...closed, personIds: ['x', 'y'] })).toEqual(['over_capacity']);
    expect(rules({ ...closed, personIds: ['x', 'Ghana-0'] })).toEqual([]);
    expect(rules({ personIds: ['Ghana-0'] })).toEqual([]);
  });

  test('is not asked for where it is not known', () => {
    expect(rules({ roomId: 'open' })).toEqual([]);
  });
});

describe('the walk between two venues', () => {
  const rooms = [
    room('c'),
    room('c2'),
    room('c3', { venue: 'VIENNA International Centre ' }),
    room('hotel', { venue: 'Hotel' }),
  ];
  const delegations = [delegation('Ghana', 2)];
  const next = (
    roomId: string,
    from: string,
    a: Parameters<typeof session>[1] = { personIds: ['luc'] },
    b = a,
  ) => {
    const first = session('a', { roomId: 'c', ...a });
    return rulesFound([first, session('b', { ...b, roomId, ...slot(from, '15:00') })], {
      rooms,
      delegations,
    });
  };

  test('takes a quarter of an hour', () => {
    expect(next('hotel', '13:14')).toEqual(['walking_time']);
    expect(next('hotel', '13:00')).toEqual(['walking_time']);
    expect(next('hotel', '13:15')).toEqual([]);
  });

  test('is none within a venue, however it is spelled, and none between sessions at one time', () => {
    expect(next('c2', '13:05')).toEqual([]);
    expect(next('c3', '13:05')).toEqual([]);
    expect(next('hotel', '12:59')).toEqual(['same_person']);
  });

  test('is walked only by somebody who must be in both', () => {
    const rules = (a: Parameters<typeof session>[1], b = a) => next('hotel', '13:05', a, b);
    expect(rules({})).toEqual([]);
    expect(rules({ personIds: ['luc'] }, { personIds: ['amina'] })).toEqual([]);
    expect(rules({ chairId: 'p-Kenya' })).toEqual(['walking_time']);
    expect(rules({ access: 'members' })).toEqual(['walking_time']);
    expect(rules({ access: 'members' }, { access: 'invitation', invitedIds: ['p-Ghana'] })).toEqual([
      'walking_time',
    ]);
    expect(rules({ access: 'members' }, { access: 'invitation', invitedIds: ['p-Kenya'] })).toEqual([]);
    expect(rules({ access: 'members' }, { access: 'open' })).toEqual([]);
    expect(rules({ access: 'members' }, { access: 'members', personIds: ['Ghana-0'] })).toEqual([]);
  });
});

describe('interpretation', () => {
  const interpreted = (from: string, to: string, mode: 'in_person' | 'virtual' = 'in_person') =>
    rulesFound([session('a', { languages: ['en', 'fr'], ...slot(from, to) })], {
      meetings: [meeting('meeting', { mode })],
    });

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
  const beside = (from: string, to: string, more: Parameters<typeof hostMeeting>[1] = {}) =>
    rulesFound([session('a', slot(from, to))], { hostMeetings: [hostMeeting('m', more)] });

  test('clashes where the same people must attend it', () => {
    expect(beside('12:00', '14:00')).toEqual(['host_meeting']);
    expect(beside('12:00', '14:00', { mustAttend: false })).toEqual([]);
    expect(beside('12:00', '14:00', { hostEventId: 'another' })).toEqual([]);
    expect(beside('13:00', '14:00')).toEqual([]);
    expect(beside('09:00', '10:00')).toEqual([]);
  });
});

test('two heads of one delegation clash, whether or not there are sessions', () => {
  const delegates = [
    { personId: '1', role: 'head' },
    { personId: '2', role: 'head' },
  ] as const;
  const names = new Map([
    ['p-Ghana', { en: 'Ghana' }],
    ['1', { en: 'Minister' }],
    ['2', { en: 'Ambassador' }],
  ]);
  expect(
    findClashes(input([], { names, delegations: [delegation('Ghana', 0, { delegates })] })),
  ).toMatchObject([
    {
      rule: 'two_heads',
      reconveningIds: ['meeting'],
      sessionIds: [],
      startUtc: '2024-03-14T00:00:00.000Z',
      params: { delegation: { en: 'Ghana' }, names: 'Minister, Ambassador' },
    },
  ]);
  expect(rulesFound([], { delegations: [delegation('Ghana', 2)] })).toEqual([]);
});

test('nothing is found of sessions that are cancelled, or whose meeting is', () => {
  const all = session('a', {
    roomId: 'small',
    chairId: 'p-Ghana',
    personIds: ['luc'],
    languages: ['en', 'ar'],
    ...slot('08:00', '09:00'),
    plannedMinutes: 500,
    items: 2,
  });
  const more = {
    rooms: [room('small', { capacity: 0 })],
    delegations: [delegation('Ghana', 1)],
    hostMeetings: [hostMeeting('m', { startUtc: at('08:00'), endUtc: at('09:00'), roomId: 'small' })],
  };
  const both = [all, { ...all, id: 'b' }];
  expect(rulesFound(both, more).length).toBeGreaterThan(8);
  expect(
    rulesFound(
      both.map((one) => ({ ...one, status: 'cancelled' as const })),
      more,
    ),
  ).toEqual([]);
  expect(rulesFound(both, { ...more, meetings: [meeting('meeting', { isOff: true })] })).toEqual([]);
});
