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

test('A meeting that is postponed says so of every session that was told', async () => {
  const { call, reconvening, says } = await openTold();
  call('reconvening.moveState', { id: reconvening, to: 'postponed', reason: 'Snow' });
  expect(says()).toEqual(
    expect.arrayContaining(['STATUS:CANCELLED', 'SUMMARY;LANGUAGE=en:Postponed: Plenary', 'SEQUENCE:1']),
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
