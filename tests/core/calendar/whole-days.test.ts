import { describe, expect, test } from 'vitest';
import { keysOf } from '../../../shared/typing.ts';
import { filesOf } from '../../support/calendar/files.ts';
import { seenInKhal } from '../../support/calendar/khal.ts';
import { unfolded } from '../../support/calendar/plans.ts';
import { OBJECTIONS } from '../../support/calendar/validators.ts';
import { openTestCore } from '../../support/core.ts';
import { NEW_YORK, sessionValues, setScene, VIENNA } from '../services/scene.ts';

const TWO_DAYS = { startWall: '2024-03-14T00:00', endWall: '2024-03-16T00:00' };

async function openScene() {
  const workspace = await openTestCore();
  const scene = setScene(workspace);
  const { reconvening, kenya } = scene;
  const delegationId = workspace.create('delegation', {
    reconveningId: reconvening,
    participantId: kenya,
    attendance: 'confirmed',
  });
  workspace.createPerson('delegate', { delegationId, name: 'Amina', role: 'head' });
  const plan = (more: object = {}) =>
    workspace.create('session', { ...sessionValues(reconvening), status: 'confirmed', ...more });
  const build = () => workspace.call('calendar.build', { scope: 'delegation', delegationId });
  const hand = () => workspace.call('dispatch.record', { ...build().dispatch, channel: 'file' });
  const clashes = () => workspace.call('clash.list', { reconveningId: reconvening }).map(({ rule }) => rule);
  return { ...workspace, ...scene, delegationId, plan, build, hand, clashes };
}

describe('A session without hours', () => {
  test('is in a calendar by its days alone, keeps nobody busy and needs no zone', async () => {
    const { plan, build, create } = await openScene();
    const session = plan({ title: { en: 'Exhibition' }, ...TWO_DAYS });
    create('agendaItem', { sessionId: session, title: { en: 'Opening' }, minutes: 30 });
    const lines = unfolded(build().text);
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20240314',
        'DTEND;VALUE=DATE:20240316',
        'TRANSP:TRANSPARENT',
        'STATUS:CONFIRMED',
        'DESCRIPTION:1  Opening',
      ]),
    );
    expect(lines).not.toContain('BEGIN:VTIMEZONE');
  });

  test('is on the same days in a calendar program, wherever the laptop is', async () => {
    const { plan, build } = await openScene();
    plan({ title: { en: 'Exhibition' }, ...TWO_DAYS });
    const { text } = build();
    for (const zone of [VIENNA, NEW_YORK]) {
      expect(seenInKhal(text, zone, '2024-03-13', 5).join('\n')).toMatch(/Exhibition/);
      expect(seenInKhal(text, zone, '2024-03-14', 1)).toHaveLength(1);
      expect(seenInKhal(text, zone, '2024-03-15', 1)).toHaveLength(1);
      expect(seenInKhal(text, zone, '2024-03-13', 1)).toEqual([]);
      expect(seenInKhal(text, zone, '2024-03-16', 1)).toEqual([]);
    }
  });

  test('is accepted by every outside validator, also as a change', async () => {
    const { plan, build, call, delegationId, hand, update } = await openScene();
    const session = plan(TWO_DAYS);
    plan({ title: { en: 'With hours' } });
    const change = () =>
      call('calendar.build', { scope: 'change', to: { delegationId }, sessionId: session });
    const files = [build().text, change().text];
    hand();
    update('session', session, { status: 'cancelled' });
    const paths = filesOf([...files, build().text, change().text]);
    for (const validator of keysOf(OBJECTIONS))
      expect(OBJECTIONS[validator](paths).flat(), validator).toEqual([]);
  });

  test('is another one once it has hours, and the other way round', async () => {
    const { plan, build, hand, update } = await openScene();
    const session = plan(TWO_DAYS);
    hand();
    update('session', session, { startWall: '2024-03-14T09:00', endWall: '2024-03-14T17:00' });
    expect(unfolded(build().text)).toEqual(
      expect.arrayContaining(['DTSTART;TZID=Europe/Vienna:20240314T090000', 'SEQUENCE:1']),
    );
    hand();
    update('session', session, { startWall: '2024-03-14T00:00', endWall: '2024-03-15T00:00' });
    expect(unfolded(build().text)).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20240314', 'DTEND;VALUE=DATE:20240315', 'SEQUENCE:2']),
    );
  });

  test('takes a room and nobody’s time', async () => {
    const { plan, clashes, room, kenya, create, call, reconvening } = await openScene();
    const busy = { access: 'invitation', invitedIds: [kenya], chairId: kenya, roomId: room };
    plan(busy);
    const days = plan({ ...TWO_DAYS, ...busy, languages: ['en', 'fr'], roomId: null });
    create('agendaItem', { sessionId: days, title: { en: 'Opening' }, minutes: 5 });
    expect(clashes()).toEqual([]);
    call('record.update', { kind: 'session', id: days, values: { roomId: room } });
    expect(clashes()).toEqual(['same_room']);
    expect(call('timetable.get', { reconveningId: reconvening }).clashes).toHaveLength(1);
  });

  test('of the last day of the reconvening is within it', async () => {
    const { call, reconvening } = await openScene();
    const values = {
      ...sessionValues(reconvening),
      startWall: '2024-03-15T00:00',
      endWall: '2024-03-16T00:00',
    };
    expect(call('record.create', { kind: 'session', values }).notices).toEqual([]);
    const late = { ...values, endWall: '2024-03-17T00:00' };
    expect(call('record.create', { kind: 'session', values: late }).notices).toMatchObject([
      { rule: 'sessionOutsideReconvening', params: { date: '2024-03-16' } },
    ]);
  });

  test('is moved by days, however long the clock makes them', async () => {
    const { plan, call, get } = await openScene();
    const session = plan({ startWall: '2024-03-14T00:00', endWall: '2024-03-15T00:00' });
    call('session.moveTo', { id: session, startWall: '2024-03-31T00:00' });
    expect(get('session', session)).toMatchObject({
      startWall: '2024-03-31T00:00',
      endWall: '2024-04-01T00:00',
      endUtc: '2024-03-31T22:00:00.000Z',
    });
    call('session.moveTo', { id: session, startWall: '2024-03-31T10:00', minutes: 60 });
    expect(get('session', session)).toMatchObject({ endWall: '2024-03-31T11:00' });
  });

  test('begins when its day begins where the clock jumps over midnight', async () => {
    const { plan, get } = await openScene();
    const session = plan({
      startWall: '2024-04-26T00:00',
      endWall: '2024-04-27T00:00',
      zone: 'Africa/Cairo',
    });
    expect(get('session', session)).toMatchObject({
      startUtc: '2024-04-25T22:00:00.000Z',
      endUtc: '2024-04-26T21:00:00.000Z',
    });
  });

  test('has an agenda without clock times and without a length to fit into', async () => {
    const { plan, create, call } = await openScene();
    const session = plan(TWO_DAYS);
    create('agendaItem', { sessionId: session, title: { en: 'Opening' }, minutes: 30 });
    expect(call('agenda.get', { sessionId: session })).toMatchObject({
      slotMinutes: null,
      plannedMinutes: 30,
    });
  });
});
