import { describe, expect, test } from 'vitest';
import { keysOf } from '../../../shared/typing.ts';
import { filesOf } from '../../support/calendar/files.ts';
import { unfolded } from '../../support/calendar/plans.ts';
import { OBJECTIONS } from '../../support/calendar/validators.ts';
import { openTestCore } from '../../support/core.ts';
import { sessionValues, setScene } from '../services/scene.ts';

async function openScene() {
  const workspace = await openTestCore();
  const scene = setScene(workspace);
  const { reconvening, kenya, france } = scene;
  const delegationId = workspace.create('delegation', {
    reconveningId: reconvening,
    participantId: kenya,
    attendance: 'confirmed',
  });
  const slot = { ...sessionValues(reconvening), status: 'confirmed' } as const;
  const sessionId = workspace.create('session', {
    ...slot,
    access: 'invitation',
    invitedIds: [kenya],
    roomId: scene.room,
  });
  const other = workspace.create('session', { ...slot, title: { en: 'Marzipan' } });
  const change = (id = sessionId) =>
    workspace.call('calendar.build', { scope: 'change', to: { delegationId }, sessionId: id });
  const hand = (id = sessionId) =>
    workspace.call('dispatch.record', { ...change(id).dispatch, channel: 'file' });
  const whole = () => workspace.call('calendar.build', { scope: 'delegation', delegationId });
  return { ...workspace, ...scene, france, delegationId, sessionId, other, change, hand, whole };
}

describe('One session for one delegation', () => {
  test('is a request with one event and one attendee, who is not asked to answer', async () => {
    const { change, sessionId, kenya } = await openScene();
    const file = change();
    const lines = unfolded(file.text);
    expect(file).toMatchObject({
      fileName: 'change-KEN-Plenary.ics',
      events: 1,
      sessionIds: [sessionId],
      dispatch: { purpose: 'change', recipientKind: 'participant', recipientId: kenya },
    });
    expect(lines).toEqual(expect.arrayContaining(['METHOD:REQUEST', 'STATUS:CONFIRMED', 'SEQUENCE:0']));
    const attendees = lines.filter((line) => line.startsWith('ATTENDEE'));
    expect(attendees).toHaveLength(1);
    expect(attendees[0]).toMatch(/;CN="Kenya".*:mailto:delegation@reconvene\.invalid$/i);
    expect(attendees[0]).toContain(';RSVP=FALSE');
    expect(lines).toContain('ORGANIZER;CN="Coalition secretariat":mailto:secretariat@reconvene.invalid');
    expect(file.text).not.toContain('Marzipan');
  });

  test('goes to the focal point, else to the head of delegation, and to no address that no calendar takes', async () => {
    const { change, createPerson, kenya, delegationId } = await openScene();
    const address = () =>
      /mailto:(.*)$/i.exec(unfolded(change().text).find((line) => line.startsWith('ATTENDEE')) ?? '')?.[1];
    createPerson('delegate', { delegationId, role: 'head', name: 'Amina', email: 'head@example.org' });
    expect(address()).toBe('head@example.org');
    createPerson('focalPoint', { participantId: kenya, name: 'Wanjiru', email: 'not an address' });
    expect(address()).toBe('head@example.org');
    createPerson('focalPoint', { participantId: kenya, name: 'Otieno', email: 'desk@example.org' });
    expect(address()).toBe('desk@example.org');
  });

  test('has the UID of the whole file, and a higher SEQUENCE once it moved', async () => {
    const { change, whole, hand, update, sessionId } = await openScene();
    const uid = unfolded(change().text).find((line) => line.startsWith('UID:'));
    expect(unfolded(whole().text)).toContain(uid);
    hand();
    update('session', sessionId, { startWall: '2024-03-14T11:00' });
    const lines = unfolded(change().text);
    expect(lines).toEqual(expect.arrayContaining(['METHOD:REQUEST', uid, 'SEQUENCE:1']));
  });

  test('is told by itself: the other sessions are still due', async () => {
    const { hand, whole, other } = await openScene();
    hand();
    expect(whole().news.map(({ sessionId }) => sessionId)).toEqual([other]);
    hand(other);
    expect(whole().news).toEqual([]);
  });

  test('is a cancellation where it is theirs no more, once, and nothing where they were never told of it', async () => {
    const { change, hand, update, sessionId, other, france } = await openScene();
    hand();
    update('session', sessionId, { invitedIds: [france] });
    expect(unfolded(change().text)).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:1']),
    );
    hand();
    expect(change()).toMatchObject({ events: 0, leftOut: [{ sessionId, reason: 'toldAlready' }] });
    update('session', other, { status: 'cancelled' });
    expect(change(other)).toMatchObject({ events: 0, leftOut: [{ reason: 'neverAnnounced' }] });
  });

  test('is accepted by every outside validator, as a request and as a cancellation', async () => {
    const { change, hand, call, reconvening, update, kenya } = await openScene();
    update('participant', kenya, { shortName: { en: 'Kenya; "Republic", of: '.repeat(6).trim() } });
    const request = change().text;
    hand();
    call('reconvening.moveState', { id: reconvening, to: 'postponed', reason: 'Snow' });
    const paths = filesOf([request, change().text]);
    for (const validator of keysOf(OBJECTIONS))
      expect(OBJECTIONS[validator](paths), validator).toEqual([[], []]);
  });
});
