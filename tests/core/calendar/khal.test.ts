import { describe, expect, test } from 'vitest';
import { openTestCore } from '../../support/core.ts';
import { seenInKhal } from '../../support/calendar/khal.ts';
import { NEW_YORK, sessionValues, setScene, VIENNA } from '../services/scene.ts';

describe("A delegation's calendar in a calendar program", () => {
  test('shows each session at its time in Vienna, and in New York five hours earlier in the week of CND', async () => {
    const workspace = await openTestCore();
    const { reconvening, kenya, room } = setScene(workspace);
    const slot = { ...sessionValues(reconvening), status: 'confirmed', roomId: room } as const;
    workspace.create('session', slot);
    workspace.create('session', {
      ...slot,
      title: { en: 'Signing' },
      kind: 'signing',
      startWall: '2024-04-02T10:00',
      endWall: '2024-04-02T11:00',
    });
    workspace.create('session', {
      ...slot,
      title: { en: 'Call with New York' },
      startWall: '2024-03-15T09:30',
      endWall: '2024-03-15T10:30',
      zone: NEW_YORK,
    });
    const delegation = workspace.create('delegation', { reconveningId: reconvening, participantId: kenya });
    const { text } = workspace.call('calendar.build', { scope: 'delegation', delegationId: delegation });

    expect(seenInKhal(text, VIENNA, '2024-03-14', 30)).toEqual([
      '2024-03-14 10:00-13:00 Plenary',
      '2024-03-15 14:30-15:30 Call with New York',
      '2024-04-02 10:00-11:00 Signing',
    ]);
    expect(seenInKhal(text, NEW_YORK, '2024-03-14', 30)).toEqual([
      '2024-03-14 05:00-08:00 Plenary',
      '2024-03-15 09:30-10:30 Call with New York',
      '2024-04-02 04:00-05:00 Signing',
    ]);
  });
});
