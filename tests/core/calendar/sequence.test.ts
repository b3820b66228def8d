import { describe, expect, test } from 'vitest';
import { openTestCore } from '../../support/core.ts';
import { unfolded } from '../../support/calendar/plans.ts';
import { sessionValues, setScene } from '../services/scene.ts';

async function openExported() {
  const workspace = await openTestCore();
  const { reconvening, kenya, room } = setScene(workspace);
  const delegation = workspace.create('delegation', { reconveningId: reconvening, participantId: kenya });
  const session = workspace.create('session', { ...sessionValues(reconvening), status: 'confirmed' });
  const build = () => workspace.call('calendar.build', { scope: 'reconvening', reconveningId: reconvening });
  const buildTheirs = () =>
    workspace.call('calendar.build', { scope: 'delegation', delegationId: delegation });
  const hand = () => workspace.call('dispatch.record', { ...build().dispatch, channel: 'file' });
  const handTheirs = () => workspace.call('dispatch.record', { ...buildTheirs().dispatch, channel: 'file' });
  const lineOf = (name: string) => unfolded(build().text).findLast((line) => line.startsWith(`${name}:`));
  const sequence = () => Number(lineOf('SEQUENCE')?.slice('SEQUENCE:'.length));
  return { ...workspace, reconvening, room, session, build, buildTheirs, hand, handTheirs, lineOf, sequence };
}

describe('The SEQUENCE of a session', () => {
  test('stays while nobody has been handed a file', async () => {
    const { update, session, sequence } = await openExported();
    update('session', session, { startWall: '2024-03-14T11:00' });
    expect(sequence()).toBe(0);
  });

  test('rises with the time, the place and the status after a file was handed out, once for each file', async () => {
    const { update, session, sequence, hand, room } = await openExported();
    hand();
    update('session', session, { startWall: '2024-03-14T11:00' });
    expect(sequence()).toBe(1);
    update('session', session, { startWall: '2024-03-14T11:30' });
    expect(sequence()).toBe(1);
    hand();
    update('session', session, { roomId: room });
    expect(sequence()).toBe(2);
    hand();
    update('session', session, { status: 'cancelled' });
    expect(sequence()).toBe(3);
  });

  test('does not rise with a text, which shows in LAST-MODIFIED alone', async () => {
    const { update, session, sequence, hand, lineOf, setNow } = await openExported();
    hand();
    setNow('2024-03-02T12:00:00.000Z');
    update('session', session, { title: { en: 'Plenary meeting' } });
    expect(sequence()).toBe(0);
    expect(lineOf('LAST-MODIFIED')).toBe('LAST-MODIFIED:20240302T120000Z');
  });

  test('never falls: an undone move is one more move', async () => {
    const { update, session, sequence, hand, call } = await openExported();
    hand();
    update('session', session, { startWall: '2024-03-14T11:00' });
    hand();
    call('history.undo', {});
    expect(sequence()).toBe(2);
    hand();
    call('history.redo', {});
    expect(sequence()).toBe(3);
  });
});

describe('Handing out a file', () => {
  test('is recorded with what was in it: a move between the building and the recording is told under the next number', async () => {
    const { update, session, sequence, build, call, rows } = await openExported();
    const built = build();
    update('session', session, { startWall: '2024-03-14T11:00' });
    call('dispatch.record', { ...built.dispatch, channel: 'file' });
    expect(sequence()).toBe(1);
    expect(build().news).toMatchObject([
      {
        news: 'changed',
        was: { slot: { startWall: '2024-03-14T10:00' } },
        now: { slot: { startWall: '2024-03-14T11:00' } },
      },
    ]);
    expect(rows('dispatch')[0]?.['items']).toMatchObject([{ slot: { startWall: '2024-03-14T10:00' } }]);
  });

  test('changes no byte of the next one', async () => {
    const { build, hand, setNow } = await openExported();
    const { text } = build();
    setNow('2024-03-03T12:00:00.000Z');
    hand();
    expect(build().text).toBe(text);
  });

  test('is not undone: undo takes back what was done before it', async () => {
    const { hand, call, rows } = await openExported();
    const before = call('history.status', {}).undo;
    hand();
    expect(call('history.status', {}).undo).toEqual(before);
    expect(rows('dispatch')).toHaveLength(1);
  });

  test('of a meeting that does not exist is refused', async () => {
    const { refusal, build } = await openExported();
    const dispatch = { ...build().dispatch, channel: 'file', reconveningId: 'none' } as const;
    expect(refusal('dispatch.record', dispatch).code).toBe('NOT_FOUND');
  });
});

describe('A cancelled session', () => {
  test('is sent as cancelled to those who have been told of it', async () => {
    const { update, session, hand, handTheirs, build, buildTheirs } = await openExported();
    hand();
    handTheirs();
    update('session', session, { status: 'cancelled' });
    for (const { text } of [build(), buildTheirs()]) {
      expect(unfolded(text)).toEqual(
        expect.arrayContaining(['STATUS:CANCELLED', 'SUMMARY;LANGUAGE=en:Cancelled: Plenary', 'SEQUENCE:1']),
      );
    }
  });

  test('of which no file ever told is not sent', async () => {
    const { update, session, build } = await openExported();
    update('session', session, { status: 'cancelled' });
    expect(build().events).toBe(0);
    expect(build().leftOut).toEqual([
      { sessionId: session, title: { en: 'Plenary' }, reason: 'neverAnnounced' },
    ]);
  });

  test('that was only a draft in the file of the secretariat is not made known to a delegation', async () => {
    const { update, create, reconvening, hand, build, buildTheirs } = await openExported();
    const draft = create('session', { ...sessionValues(reconvening), title: { en: 'Perhaps' } });
    hand();
    update('session', draft, { status: 'cancelled' });
    expect(build().text).toContain('SUMMARY;LANGUAGE=en:Cancelled: Perhaps');
    expect(buildTheirs().text).not.toContain('Perhaps');
  });
});

describe('A deleted session', () => {
  test('is sent as cancelled to those who have been told of it, and comes back higher when that is undone', async () => {
    const { call, session, hand, handTheirs, build, buildTheirs } = await openExported();
    hand();
    handTheirs();
    call('record.delete', { kind: 'session', ids: [session] });
    for (const { text } of [build(), buildTheirs()]) {
      expect(unfolded(text)).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:1']));
    }
    hand();
    call('history.undo', {});
    expect(unfolded(build().text)).toEqual(expect.arrayContaining(['STATUS:CONFIRMED', 'SEQUENCE:2']));
  });

  test('of which no file ever told is gone', async () => {
    const { call, session, build } = await openExported();
    call('record.delete', { kind: 'session', ids: [session] });
    expect(build()).toMatchObject({ events: 0, leftOut: [] });
  });
});
