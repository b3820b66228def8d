import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts';
import { outline } from '../../../../shared/domain/agenda.ts';
import { minutesId } from '../../kinds/minutes/index.ts';
import { rowOf, rowsOf } from '../../repositories/list.ts';
import { typedLines } from '../../repositories/typed-lines.ts';
import { versionOf } from '../../repositories/versions.ts';
import type { Reader } from '../context.ts';
import { speakerIn } from '../speaker.ts';
import { attendanceOf } from './attendance.ts';
import { isChangedSince, lastStanding, releasesOf } from './releases.ts';

/** All that the page shows on which a session's minutes are written. */
export function minutesPage(
  reader: Reader,
  { sessionId, language }: ParsedInputOf<'minutes.get'>,
): OutputOf<'minutes.get'> {
  const session = reader.need('session', sessionId);
  const minutes = reader.get('minutes', minutesId(sessionId));
  const attending = attendanceOf(reader, session, minutes?.presentIds ?? [], speakerIn(language));
  const items = outline(reader.find('agendaItem', { sessionId }));
  const standing = lastStanding(reader, sessionId);
  const taken = items.flatMap(({ item }) => item.taskIds.flatMap((id) => reader.get('task', id) ?? []));
  return {
    session: rowOf(reader, 'session', session),
    version: minutes ? versionOf(reader, 'minutes', minutes.id) : 0,
    minutes: minutes ? rowOf(reader, 'minutes', minutes) : null,
    attendance: attending.map(({ participant, ...rest }) => ({
      participantId: participant.id,
      name: participant.shortName,
      iso3: participant.iso3,
      ...rest,
    })),
    items: items.map(({ item, number, depth }) => ({
      id: item.id,
      number,
      depth,
      title: item.title,
      minuted: item.minuted ?? '',
      version: versionOf(reader, 'agendaItem', item.id),
      taskIds: item.taskIds,
    })),
    decisions: rowsOf(reader, 'decision', reader.find('decision', { sessionId })),
    tasks: rowsOf(reader, 'task', reader.find('task', { sessionId })),
    takenUp: rowsOf(reader, 'task', taken),
    lines: typedLines(reader).flatMap(({ sessionId: of, ...line }) => (of === sessionId ? [line] : [])),
    releases: rowsOf(reader, 'minutesRelease', releasesOf(reader, sessionId).toReversed()),
    isChanged: standing !== undefined && minutes !== undefined && isChangedSince(reader, sessionId, standing),
  };
}
