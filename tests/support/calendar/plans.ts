import type { CalendarPlan, CalendarSession } from '../../../electron/core/exchange/ics/plan.ts';

/** A plan with the sessions given, each a confirmed plenary where nothing else is said. */
export function planOf(...sessions: readonly Partial<CalendarSession>[]): CalendarPlan {
  return {
    workspaceId: '01890000-0000-7000-8000-000000000001',
    language: 'en',
    invited: null,
    name: 'Margins of CND 67',
    description: 'Meeting on the margins of CND 67',
    sessions: sessions.map((session, index) => ({
      id: `01890000-0000-7000-8000-${String(index + 100).padStart(12, '0')}`,
      title: { text: 'Plenary', language: 'en' },
      status: 'confirmed',
      startUtc: '2024-03-14T09:00:00.000Z',
      endUtc: '2024-03-14T12:00:00.000Z',
      zone: 'Europe/Vienna',
      place: 'Boardroom D, Vienna International Centre',
      description: '',
      sequence: 0,
      createdAt: '2024-01-10T08:00:00.000Z',
      changedAt: '2024-02-10T08:00:00.000Z',
      ...session,
    })),
  };
}

/** The lines of a file as they were before folding. */
export function unfolded(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}
