import { instantAt } from '../../../shared/domain/time/instants.ts';
import { todayAtHome } from '../db/home-zone.ts';
import {
  documentDeadlines,
  meetingsAhead,
  nextSessions,
  nextTalks,
  openSuggestions,
  openTasks,
  repliesAwaited,
  talksPassed,
} from '../repositories/home.ts';
import { rowOf, rowsOf } from '../repositories/list.ts';
import { clashesOf } from './clash/index.ts';
import type { ClashKeeper } from './clash/keeper.ts';
import { unheardCommitments } from './commitments/unheard.ts';
import type { Handlers } from './context.ts';
import { leftBehind } from './one-participant/left-behind.ts';

const SHOWN = 5;
/** How soon a consultation is to come: within fourteen days. */
const COMING_MS = 14 * 24 * 60 * 60_000;
/** The rest is asked for where somebody wants to see it. */
const FIRST_CLASHES = 3;
const FIRST_PASSED = 3;
const FIRST_REPLIES = 2;
const FIRST_TASKS = 4;
const FIRST_SUGGESTIONS = 3;
const FIRST_UNHEARD = 3;

/** The reads behind a whole screen. */
export function overviewHandlers(keeper: ClashKeeper): Pick<Handlers, 'timetable.get' | 'home.get'> {
  return {
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
        clashes: clashesOf(keeper, reader, reconveningId),
      };
    },
    'home.get': (reader, { now }) => {
      const clashes = clashesOf(keeper, reader, null).filter(
        ({ accepted, endUtc }) => accepted === null && endUtc > now,
      );
      const warnings = clashes.filter(({ severity }) => severity === 'warning');
      const notices = clashes.filter(({ severity }) => severity === 'notice');
      const unheard = unheardCommitments(reader);
      const tasks = openTasks(reader, todayAtHome(reader), FIRST_TASKS);
      const passed = talksPassed(reader, now, FIRST_PASSED);
      const suggestions = openSuggestions(reader, FIRST_SUGGESTIONS);
      return {
        nextSessions: rowsOf(reader, 'session', nextSessions(reader, now, SHOWN)),
        nextTalks: rowsOf(
          reader,
          'consultation',
          nextTalks(reader, { from: now, until: instantAt(Date.parse(now) + COMING_MS) }, SHOWN),
        ),
        talksPassed: { ...passed, first: rowsOf(reader, 'consultation', passed.first) },
        clashes: [...warnings, ...notices].slice(0, FIRST_CLASHES),
        openClashes: warnings.length,
        openNotices: notices.length,
        unheard: {
          total: unheard.length,
          first: rowsOf(reader, 'commitment', unheard.slice(0, FIRST_UNHEARD)),
        },
        tasks: { ...tasks, first: rowsOf(reader, 'task', tasks.first) },
        suggestions: { ...suggestions, first: rowsOf(reader, 'suggestion', suggestions.first) },
        deadlines: rowsOf(reader, 'document', documentDeadlines(reader, SHOWN)),
        replies: repliesAwaited(reader, FIRST_REPLIES).map(({ first, ...awaited }) => ({
          ...awaited,
          first: rowsOf(reader, 'delegation', first),
        })),
        leftBehind: leftBehind(reader),
        reconvenings: rowsOf(reader, 'reconvening', meetingsAhead(reader)),
      };
    },
  };
}

function byStart(a: { startUtc: string; id: string }, b: { startUtc: string; id: string }): number {
  if (a.startUtc !== b.startUtc) return a.startUtc < b.startUtc ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
