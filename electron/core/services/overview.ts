import { rowOf, rowsOf } from '../repositories/list.ts';
import { clashesOf } from './clash/index.ts';
import type { Handlers } from './context.ts';

const SHOWN = 8;

/** The reads behind a whole screen. */
export const overviewHandlers = {
  'timetable.get': (reader, { reconveningId }) => {
    const reconvening = reader.need('reconvening', reconveningId);
    const { hostEventId } = reconvening;
    const hostEvent = hostEventId === null ? undefined : reader.get('hostEvent', hostEventId);
    const meetings = hostEventId === null ? [] : reader.find('hostMeeting', { hostEventId });
    return {
      reconvening: rowOf(reader, 'reconvening', reconvening),
      hostEvent: hostEvent ? rowOf(reader, 'hostEvent', hostEvent) : null,
      sessions: rowsOf(reader, 'session', reader.find('session', { reconveningId }).sort(byStart)),
      hostMeetings: rowsOf(reader, 'hostMeeting', meetings.sort(byStart)),
      clashes: clashesOf(reader, reconveningId),
    };
  },
  'home.get': (reader, { now }) => {
    const meetings = reader.find('reconvening').sort((a, b) => (a.startDate < b.startDate ? -1 : 1));
    const isAhead = new Set(
      meetings.filter(({ state }) => state !== 'concluded' && state !== 'cancelled').map(({ id }) => id),
    );
    const sessions = reader
      .find('session')
      .filter(({ endUtc, status }) => endUtc >= now && status !== 'cancelled')
      .sort(byStart);
    const deadlines = reader
      .find('document')
      .filter(({ deadlineUtc, state }) => deadlineUtc !== null && state !== 'closed' && state !== 'withdrawn')
      .sort((a, b) => ((a.deadlineUtc ?? '') < (b.deadlineUtc ?? '') ? -1 : 1));
    const waiting = reader
      .find('delegation', { attendance: 'invited' })
      .filter(({ reconveningId }) => isAhead.has(reconveningId))
      .sort((a, b) => ((a.replyBy ?? '9999') < (b.replyBy ?? '9999') ? -1 : 1));
    const clashes = clashesOf(reader, null).filter(({ accepted }) => accepted === null);
    return {
      nextSessions: rowsOf(reader, 'session', sessions.slice(0, SHOWN)),
      clashes: clashes.slice(0, SHOWN),
      openClashes: clashes.length,
      deadlines: rowsOf(reader, 'document', deadlines.slice(0, SHOWN)),
      repliesOutstanding: rowsOf(reader, 'delegation', waiting.slice(0, SHOWN)),
      repliesTotal: waiting.length,
      reconvenings: rowsOf(reader, 'reconvening', meetings),
    };
  },
} satisfies Partial<Handlers>;

function byStart(a: { startUtc: string; id: string }, b: { startUtc: string; id: string }): number {
  if (a.startUtc !== b.startUtc) return a.startUtc < b.startUtc ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
