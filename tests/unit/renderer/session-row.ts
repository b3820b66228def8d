import type { Session } from '../../../renderer/src/features/timetable/columns.ts';

/** A session of an hour in March 2024, as the timetable reads it. */
export function sessionRow(id: string, values: Partial<Session> = {}): Session {
  return {
    id,
    createdAt: '2024-01-01T00:00:00.000Z',
    changedAt: '2024-01-01T00:00:00.000Z',
    reconveningId: 'march',
    groupId: null,
    title: { en: id },
    kind: 'plenary',
    status: 'confirmed',
    startWall: '2024-03-14T10:00',
    endWall: '2024-03-14T11:00',
    zone: 'Europe/Vienna',
    startUtc: '2024-03-14T09:00:00.000Z',
    endUtc: '2024-03-14T10:00:00.000Z',
    startSecond: false,
    endSecond: false,
    roomId: null,
    chairPersonId: null,
    chairId: null,
    chairTitle: null,
    access: 'open',
    invitedIds: [],
    personIds: [],
    isNew: false,
    languages: [],
    description: null,
    internalNotes: null,
    titles: {},
    extras: {},
    ...values,
  };
}
