import { describe, expect, test } from 'vitest';
import { openTestCore } from '../../support/core.ts';
import { unfolded } from '../../support/calendar/plans.ts';
import { sessionValues, setScene, setStatus } from '../services/scene.ts';

/** Kenya and France are invited to a consultation, and Kenya has been handed its programme. */
async function openTold() {
  const workspace = await openTestCore();
  const scene = setScene(workspace);
  const { reconvening, kenya, france } = scene;
  const delegation = workspace.create('delegation', {
    reconveningId: reconvening,
    participantId: kenya,
    attendance: 'confirmed',
  });
  const others = workspace.create('delegation', {
    reconveningId: reconvening,
    participantId: france,
    attendance: 'confirmed',
  });
  const session = workspace.create('session', {
    ...sessionValues(reconvening),
    status: 'confirmed',
    access: 'invitation',
    invitedIds: [kenya, france],
    roomId: scene.room,
  });
  const build = (delegationId = delegation) =>
    workspace.call('calendar.build', { scope: 'delegation', delegationId });
  const hand = (delegationId = delegation) =>
    workspace.call('dispatch.record', { ...build(delegationId).dispatch, channel: 'file' });
  const says = (delegationId = delegation) =>
    unfolded(build(delegationId).text).filter((line) => /^(STATUS|SEQUENCE|LOCATION|SUMMARY)[:;]/.test(line));
  const outbox = () => workspace.call('outbox.get', { reconveningId: reconvening });
  hand();
  hand(others);
  workspace.setNow('2024-03-02T12:00:00.000Z');
  return { ...workspace, ...scene, delegation, others, session, build, hand, says, outbox };
}
type Scene = Awaited<ReturnType<typeof openTold>>;

describe('A session that is no longer theirs', () => {
  test.each<[string, (scene: Scene) => unknown]>([
    [
      'is taken off the list',
      ({ update, session, france }) => update('session', session, { invitedIds: [france] }),
    ],
    ['for members alone', ({ update, session }) => update('session', session, { access: 'members' })],
    ['a draft again', ({ update, session }) => update('session', session, { status: 'draft' })],
    ['declined', ({ update, delegation }) => update('delegation', delegation, { attendance: 'declined' })],
    ['withdrawn from', ({ call, kenya }) => setStatus({ call }, kenya, 'withdrawn')],
    [
      'of a delegation that is deleted',
      ({ call, delegation }) => call('record.delete', { kind: 'delegation', ids: [delegation] }),
    ],
    ['cancelled', ({ update, session }) => update('session', session, { status: 'cancelled' })],
    ['deleted', ({ call, session }) => call('record.delete', { kind: 'session', ids: [session] })],
    [
      'of a meeting that is cancelled',
      ({ call, reconvening }) =>
        call('reconvening.moveState', { id: reconvening, to: 'cancelled', reason: 'No quorum' }),
    ],
  ])('%s: is told as cancelled, once', async (_why, change) => {
    const scene = await openTold();
    const before = unfolded(scene.build().text).findLast((line) => line.startsWith('LAST-MODIFIED:'));
    change(scene);
    expect(scene.says()).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:1']));
    const after = unfolded(scene.build().text).findLast((line) => line.startsWith('LAST-MODIFIED:'));
    expect([before, after].toSorted()).toEqual([before, after]);
    expect(after).not.toBe(before);
    expect(scene.outbox().map(({ delegationId }) => delegationId)).toContain(scene.delegation);
    scene.hand();
    expect(scene.build().events).toBe(0);
    expect(scene.outbox().map(({ delegationId }) => delegationId)).not.toContain(scene.delegation);
  });

  test.each<[string, (scene: Scene) => unknown]>([
    ['is another now', () => undefined],
    [
      'is another now, and cancelled for all',
      ({ update, session }) => update('session', session, { status: 'cancelled' }),
    ],
  ])('%s: its end is told in the words in which it was told', async (_what, change) => {
    const scene = await openTold();
    const { update, create, build, call, session, delegation, france } = scene;
    const linesOf = (text: string) =>
      unfolded(text).filter((line) => /^(DTSTART|DTEND|LOCATION)[:;]/.test(line));
    const before = linesOf(build().text);
    update('session', session, {
      invitedIds: [france],
      title: { en: 'Secret of two' },
      description: 'Secret matter',
      startWall: '2024-03-14T16:00',
      endWall: '2024-03-14T17:00',
      roomId: create('room', { name: { en: 'Secret room' }, venue: 'Secret house' }),
    });
    create('agendaItem', { sessionId: session, title: { en: 'Secret item' }, minutes: 10 });
    change(scene);
    const { text, dispatch } = build();
    expect(unfolded(text)).toContain('STATUS:CANCELLED');
    expect(text).not.toMatch(/Secret/);
    expect(linesOf(text)).toEqual(before);
    const alone = call('calendar.build', {
      scope: 'change',
      to: { delegationId: delegation },
      sessionId: session,
    });
    expect(JSON.stringify([dispatch, alone.text, alone.fileName, alone.dispatch])).not.toMatch(
      /Secret|T16:00/,
    );
  });

  test('leaves the file of another delegation as it was, to the byte', async () => {
    const { build, update, session, france, others } = await openTold();
    const before = unfolded(build(others).text).filter((line) => !/^(DTSTAMP|LAST-MODIFIED):/.test(line));
    update('session', session, { invitedIds: [france] });
    const after = unfolded(build(others).text).filter((line) => !/^(DTSTAMP|LAST-MODIFIED):/.test(line));
    expect(after).toEqual(before);
  });

  test('is nothing to a delegation that was never told of it', async () => {
    const { create, call, reconvening, update, session } = await openTold();
    const ghana = create('participant', {
      participantKind: 'state',
      iso3: 'GHA',
      shortName: { en: 'Ghana' },
      formalName: { en: 'Republic of Ghana' },
    });
    const theirs = create('delegation', { reconveningId: reconvening, participantId: ghana });
    update('session', session, { access: 'open', status: 'cancelled' });
    const file = call('calendar.build', { scope: 'delegation', delegationId: theirs });
    expect(file).toMatchObject({ events: 0, leftOut: [{ sessionId: session, reason: 'neverAnnounced' }] });
  });

  test('comes back with a higher number when the change is undone', async () => {
    const { update, session, france, hand, call, says } = await openTold();
    update('session', session, { invitedIds: [france] });
    hand();
    call('history.undo', {});
    expect(says()).toEqual(expect.arrayContaining(['STATUS:CONFIRMED', 'SEQUENCE:2']));
  });
});

test('A meeting that is postponed says so of every session that was told, and one that is brought back says it higher', async () => {
  const { call, reconvening, says, hand } = await openTold();
  call('reconvening.moveState', { id: reconvening, to: 'postponed', reason: 'Snow' });
  expect(says()).toEqual(
    expect.arrayContaining(['STATUS:CANCELLED', 'SUMMARY;LANGUAGE=en:Postponed: Plenary', 'SEQUENCE:1']),
  );
  hand();
  call('history.undo', {});
  expect(says()).toEqual(
    expect.arrayContaining(['STATUS:CONFIRMED', 'SUMMARY;LANGUAGE=en:Plenary', 'SEQUENCE:2']),
  );
});

test('A room that is renamed, and a venue that is changed, are told anew, later than before', async () => {
  const { update, room, says, outbox, create, reconvening, hand, others } = await openTold();
  update('room', room, { name: { en: 'Boardroom A' } });
  expect(says()).toEqual(
    expect.arrayContaining([String.raw`LOCATION:Boardroom A\, Vienna International Centre`, 'SEQUENCE:1']),
  );
  expect(outbox()).toHaveLength(2);
  expect(outbox()[0]?.news).toMatchObject([
    {
      news: 'changed',
      was: { place: 'Boardroom D, Vienna International Centre' },
      now: { place: 'Boardroom A, Vienna International Centre' },
    },
  ]);
  hand();
  hand(others);
  expect(outbox()).toEqual([]);
  create('session', { ...sessionValues(reconvening), title: { en: 'Without a room' }, status: 'confirmed' });
  hand();
  update('reconvening', reconvening, { venue: 'Hofburg' });
  expect(says()).toEqual(expect.arrayContaining(['LOCATION:Hofburg', 'SEQUENCE:1']));
});

describe('A change of what stands in the file by name alone', () => {
  const openOwn = async () => {
    const scene = await openTold();
    const { call, reconvening, create, update, session, france, setNow } = scene;
    const personId = create('person', { name: 'Amina Otieno' });
    update('session', session, { chairId: france, chairPersonId: personId });
    const build = () => call('calendar.build', { scope: 'reconvening', reconveningId: reconvening });
    call('dispatch.record', { ...build().dispatch, channel: 'file' });
    setNow('2024-03-05T12:00:00.000Z');
    const lines = () => unfolded(build().text);
    return { ...scene, personId, lines };
  };
  type Own = Awaited<ReturnType<typeof openOwn>>;

  test.each<[string, (own: Own) => unknown, string]>([
    [
      'the chair is for a State of another name',
      ({ update, france }) => update('participant', france, { shortName: { en: 'Gaul' } }),
      'Gaul',
    ],
    [
      'the person in the chair has another name',
      ({ update, personId }) => update('person', personId, { name: 'Amina Wanjiru' }),
      'Amina Wanjiru',
    ],
    [
      'the person in the chair was erased',
      ({ call, personId }) => call('person.erase', { kind: 'person', id: personId }),
      'France',
    ],
    [
      'an item of the agenda came in',
      ({ create, session }) =>
        create('agendaItem', { sessionId: session, title: { en: 'Opening' }, minutes: 5 }),
      'Opening',
    ],
  ])('%s: is a later LAST-MODIFIED, and no other SEQUENCE', async (_what, change, shown) => {
    const own = await openOwn();
    change(own);
    const lines = own.lines();
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toContain(shown);
    expect(lines).toEqual(expect.arrayContaining(['LAST-MODIFIED:20240305T120000Z', 'SEQUENCE:0']));
  });

  test('a name that is not in the file of a delegation changes nothing in it', async () => {
    const { build, update, france } = await openOwn();
    const before = build().text;
    update('participant', france, { shortName: { en: 'Gaul' } });
    expect(build().text).toBe(before);
  });

  test('another language of the meeting puts the place into other words, which is told, and later', async () => {
    const { says, build, update, reconvening, room, setNow } = await openTold();
    update('room', room, { name: { en: 'Boardroom D', fr: 'Salle D' } });
    setNow('2024-03-05T12:00:00.000Z');
    update('reconvening', reconvening, { languages: ['fr'] });
    expect(says()).toEqual(
      expect.arrayContaining([String.raw`LOCATION:Salle D\, Vienna International Centre`, 'SEQUENCE:1']),
    );
    expect(unfolded(build().text)).toContain('LAST-MODIFIED:20240305T120000Z');
  });
});

describe('A dispatch that is declared void', () => {
  test('is told again with a higher number, for it may have arrived', async () => {
    const { call, rows, delegation, outbox, says } = await openTold();
    const [first] = rows('dispatch');
    call('dispatch.void', { id: String(first?.['id']), reason: 'The mail came back.' });
    expect(outbox().map(({ delegationId }) => delegationId)).toEqual([delegation]);
    expect(says()).toContain('SEQUENCE:1');
  });

  test('is refused a second time, and needs a reason', async () => {
    const { call, rows, refusal } = await openTold();
    const id = String(rows('dispatch')[0]?.['id']);
    expect(refusal('dispatch.void', { id, reason: ' ' }).code).toBe('VALIDATION');
    call('dispatch.void', { id, reason: 'Lost' });
    expect(refusal('dispatch.void', { id, reason: 'Lost' }).problems).toMatchObject([
      { rule: 'voidAlready' },
    ]);
  });
});

test('What is due is told of delegations that come, and of those that were told something', async () => {
  const { create, reconvening, outbox, update } = await openTold();
  expect(outbox()).toEqual([]);
  const ghana = create('participant', {
    participantKind: 'state',
    iso3: 'GHA',
    shortName: { en: 'Ghana' },
    formalName: { en: 'Republic of Ghana' },
  });
  const theirs = create('delegation', { reconveningId: reconvening, participantId: ghana });
  create('session', { ...sessionValues(reconvening), title: { en: 'Open' }, status: 'confirmed' });
  expect(outbox()).toHaveLength(2);
  update('delegation', theirs, { attendance: 'confirmed' });
  expect(outbox().at(-1)).toMatchObject({
    delegationId: theirs,
    lastSentAt: null,
    news: [{ title: { en: 'Open' }, news: 'new', was: null }],
  });
});
