import { minutesBetween, wallAt } from '../time/zones.ts';
import { clashOf, isOn, overlap, type ClashInput, type ClashSession, type Found } from './input.ts';

/** When interpreters are there, in the session's own zone. */
const INTERPRETED = [
  ['10:00', '13:00'],
  ['15:00', '18:00'],
] as const;

/** A slot has to be this many minutes longer than its agenda before it is worth a word. */
const SLACK = 15;

export function agendaLength(input: ClashInput): Found[] {
  return input.sessions
    .filter(isOn)
    .filter((session) => session.items > 0)
    .flatMap((session) => {
      const slot = minutesBetween(session.startUtc, session.endUtc);
      const planned = session.plannedMinutes;
      const params = { session: session.title, planned, slot };
      const measure = `${planned}/${slot}`;
      if (planned > slot) {
        const facts = { rule: 'agenda_longer', severity: 'warning', params } as const;
        return [clashOf(input, [session], '', facts, measure)];
      }
      if (planned < slot - SLACK) {
        const facts = { rule: 'agenda_shorter', severity: 'notice', params } as const;
        return [clashOf(input, [session], '', facts, measure)];
      }
      return [];
    });
}

/** A session with languages of interpretation that does not fit into one of the interpreters' slots. */
export function outsideInterpretation(input: ClashInput): Found[] {
  if (input.mode === 'virtual') return [];
  return input.sessions
    .filter(isOn)
    .filter((session) => session.languages.length > 1 && !isInterpreted(session))
    .map((session) =>
      clashOf(input, [session], '', {
        rule: 'outside_interpretation',
        severity: 'notice',
        params: {
          session: session.title,
          from: wallAt(session.startUtc, session.zone).slice(11),
          to: wallAt(session.endUtc, session.zone).slice(11),
        },
      }),
    );
}

function isInterpreted({ startUtc, endUtc, zone }: ClashSession): boolean {
  const [start, end] = [wallAt(startUtc, zone), wallAt(endUtc, zone)];
  const day = start.slice(0, 10);
  return INTERPRETED.some(([from, to]) => start >= `${day}T${from}` && end <= `${day}T${to}`);
}

/** A meeting of the host event that the same people must attend. */
export function hostMeeting(input: ClashInput): Found[] {
  const bound = input.hostMeetings.filter((meeting) => meeting.mustAttend);
  return input.sessions.filter(isOn).flatMap((session) =>
    bound
      .filter((meeting) => overlap(session, meeting))
      .map((meeting) =>
        clashOf(
          input,
          [session],
          meeting.id,
          {
            rule: 'host_meeting',
            severity: 'warning',
            params: { session: session.title, meeting: meeting.title },
          },
          `${meeting.startUtc} ${meeting.endUtc}`,
        ),
      ),
  );
}
