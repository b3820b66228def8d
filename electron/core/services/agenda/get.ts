import {
  otherNumbers,
  outline,
  plannedMinutes,
  publicOutline,
  timed,
} from '../../../../shared/domain/agenda.ts';
import type { ProgrammeAudience } from '../../../../shared/domain/vocabulary.ts';
import { isWholeDays } from '../../../../shared/domain/time/whole-days.ts';
import { minutesBetween } from '../../../../shared/domain/time/zones.ts';
import type { AgendaLine } from '../../../../shared/contract/shapes/agenda-lines.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { titlesOf } from '../../repositories/titles.ts';
import type { Reader } from '../context.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';

/** The lines of a session's agenda in the order in which they are taken; outside the secretariat without internal items. */
export function agendaLines(
  reader: Reader,
  sessionId: string,
  startUtc: string,
  audience: ProgrammeAudience,
): AgendaLine[] {
  const items = reader.find('agendaItem', { sessionId });
  const isInside = audience === 'internal';
  const lines = isInside ? outline(items) : publicOutline(items);
  const outside = isInside ? otherNumbers(items) : undefined;
  const presentersOf = presentersIn(reader, items);
  return timed(lines, startUtc).map((line) => ({
    id: line.id,
    parentId: line.parentId,
    depth: line.depth,
    number: line.number,
    publicNumber: outside?.get(line.id) ?? null,
    title: line.title,
    kind: line.kind,
    minutes: line.minutes,
    innerMinutes: isInside ? line.innerMinutes : null,
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
    slotMinutes: isWholeDays(session) ? null : minutesBetween(session.startUtc, session.endUtc),
  };
}
