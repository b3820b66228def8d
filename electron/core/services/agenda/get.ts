import { outline, plannedMinutes, publicOutline, timed } from '../../../../shared/domain/agenda.ts';
import { minutesBetween } from '../../../../shared/domain/time/zones.ts';
import type { AgendaLine } from '../../../../shared/contract/shapes.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { titlesOf } from '../../repositories/titles.ts';
import type { Reader } from '../context.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';

/** The lines of a session's agenda in the order in which they are taken; the public's are without internal items. */
export function agendaLines(
  reader: Reader,
  sessionId: string,
  startUtc: string,
  audience: 'internal' | 'public',
): AgendaLine[] {
  const items = reader.find('agendaItem', { sessionId });
  const lines = audience === 'public' ? publicOutline(items) : outline(items);
  const presentersOf = presentersIn(reader, items);
  return timed(lines, startUtc).map((line) => ({
    id: line.id,
    parentId: line.parentId,
    depth: line.depth,
    number: line.number,
    title: line.title,
    kind: line.kind,
    minutes: line.minutes,
    startUtc: line.startUtc,
    endUtc: line.endUtc,
    ...presentersOf(line),
    presenters: line.presenters,
    documentIds: line.documentIds,
    annotation: line.annotation,
    internal: line.internal,
  }));
}

type Item = RecordOf<'agendaItem'>;

/** Those who present an item, as they were chosen. */
function presentersIn(
  reader: Reader,
  items: readonly Item[],
): (item: Item) => Pick<AgendaLine, 'presenterPersons' | 'presenterParticipants'> {
  const persons = titlesOf(
    reader,
    'person',
    items.flatMap(({ presenterPersonIds }) => presenterPersonIds),
  );
  const participants = titlesOf(
    reader,
    'participant',
    items.flatMap(({ presenterParticipantIds }) => presenterParticipantIds),
  );
  return ({ presenterPersonIds, presenterParticipantIds }) => ({
    presenterPersons: presenterPersonIds.map((id) => ({ id, name: persons.get(id)?.en ?? '' })),
    presenterParticipants: presenterParticipantIds.flatMap((id) => participants.get(id) ?? []),
  });
}

export function getAgenda(reader: Reader, { sessionId }: { sessionId: string }): OutputOf<'agenda.get'> {
  const session = reader.need('session', sessionId);
  return {
    lines: agendaLines(reader, sessionId, session.startUtc, 'internal'),
    plannedMinutes: plannedMinutes(reader.find('agendaItem', { sessionId })),
    slotMinutes: minutesBetween(session.startUtc, session.endUtc),
  };
}
