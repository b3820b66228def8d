import { describe, expect, test } from 'vitest';
import { openTestCore } from '../../support/core.ts';
import { filesOf } from '../../support/calendar/files.ts';
import { unfolded } from '../../support/calendar/plans.ts';
import { OBJECTIONS } from '../../support/calendar/validators.ts';
import { keysOf } from '../../../shared/typing.ts';
import { sessionValues, setScene } from '../services/scene.ts';

async function openScene() {
  const workspace = await openTestCore();
  const scene = setScene(workspace);
  const { reconvening } = scene;
  const slot = { ...sessionValues(reconvening), status: 'confirmed' } as const;
  const build = () => workspace.call('calendar.build', { scope: 'reconvening', reconveningId: reconvening });
  return { ...workspace, ...scene, slot, build };
}

describe("The secretariat's calendar of a reconvening", () => {
  test('holds every session in the order of the clock, drafts as provisional', async () => {
    const { create, slot, build } = await openScene();
    const late = create('session', { ...slot, startWall: '2024-03-15T10:00', endWall: '2024-03-15T11:00' });
    const early = create('session', { ...slot, title: { en: 'Perhaps' }, status: 'draft' });
    const file = build();
    expect(file.sessionIds).toEqual([early, late]);
    expect(file.fileName).toBe('reconvening-Margins-of-CND-67.ics');
    expect(unfolded(file.text)).toEqual(
      expect.arrayContaining([
        'STATUS:TENTATIVE',
        'SUMMARY;LANGUAGE=en:Provisional: Perhaps',
        'X-WR-CALNAME:Margins of CND 67',
      ]),
    );
  });

  test('says where, who chairs and what is interpreted, and keeps the internal notes in', async () => {
    const { create, slot, build, room, france } = await openScene();
    create('session', {
      ...slot,
      roomId: room,
      chairId: france,
      chairTitle: 'Minister of Health',
      languages: ['en', 'fr'],
      internalNotes: 'Marzipan',
    });
    const { text } = build();
    const lines = unfolded(text);
    expect(lines).toContain('LOCATION:Boardroom D\\, Vienna International Centre');
    expect(lines).toContain(
      'DESCRIPTION:Chair: France\\, Minister of Health\\nInterpretation: English\\, Français',
    );
    expect(text).not.toContain('Marzipan');
  });

  test('gives the items of a night session the time on the clock, which is put forward in between', async () => {
    const { create, slot, build } = await openScene();
    const session = create('session', {
      ...slot,
      startWall: '2024-03-31T01:00',
      endWall: '2024-03-31T05:00',
    });
    for (const title of ['First', 'Second', 'Third'])
      create('agendaItem', { sessionId: session, title: { en: title }, minutes: 60 });
    expect(unfolded(build().text)).toContain(
      'DESCRIPTION:Agenda (Vienna time):\\n01:00  1  First\\n03:00  2  Second\\n04:00  3  Third',
    );
  });

  test('is an empty calendar where nothing is planned', async () => {
    const { build } = await openScene();
    expect(build()).toMatchObject({ events: 0, sessionIds: [], writtenAsUtc: [] });
  });

  test('is accepted by every outside validator', async () => {
    const { create, slot, build, room } = await openScene();
    create('session', { ...slot, roomId: room });
    create('session', { ...slot, zone: 'America/New_York', status: 'draft' });
    const paths = filesOf([build().text]);
    for (const validator of keysOf(OBJECTIONS)) expect(OBJECTIONS[validator](paths), validator).toEqual([[]]);
  });
});

describe('The calendar of one session', () => {
  test('is a file with that session alone, without who chairs it', async () => {
    const { create, slot, call, france } = await openScene();
    const session = create('session', { ...slot, title: { en: 'Signing: Pledge' }, chairId: france });
    create('session', slot);
    const file = call('calendar.build', { scope: 'session', sessionId: session });
    expect(file).toMatchObject({ fileName: 'session-Signing-Pledge.ics', events: 1, sessionIds: [session] });
    expect(file.text).not.toContain('France');
  });

  test('says truly why it is empty: told already, or never announced', async () => {
    const { create, update, slot, call } = await openScene();
    const told = create('session', { ...slot, title: { en: 'Signing: Pledge' } });
    const silent = create('session', { ...slot, title: { en: 'Perhaps' }, status: 'cancelled' });
    const build = (sessionId: string) => call('calendar.build', { scope: 'session', sessionId });
    const hand = () => call('dispatch.record', { ...build(told).dispatch, channel: 'file' });
    hand();
    update('session', told, { status: 'cancelled' });
    hand();
    expect(build(told).leftOut).toEqual([
      { sessionId: told, title: { en: 'Signing: Pledge' }, reason: 'toldAlready' },
    ]);
    expect(build(silent).leftOut).toEqual([
      { sessionId: silent, title: { en: 'Perhaps' }, reason: 'neverAnnounced' },
    ]);
  });
});
