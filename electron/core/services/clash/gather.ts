import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { plannedMinutes } from '../../../../shared/domain/agenda.ts';
import type { ClashInput } from '../../../../shared/domain/clashes/index.ts';
import { localize } from '../../../../shared/domain/languages.ts';
import { agendaItemsOf, delegatesAt } from '../../repositories/reconvening-contents.ts';
import type { Reader } from '../context.ts';

/** On an agenda, whoever chairs the session: not one person across sessions. */
const THE_CHAIR = 'Chair';

/** What the meetings of a workspace share, read once for all of them. */
export interface Shared {
  readonly rooms: ClashInput['rooms'];
  /** Participant id → short name. */
  readonly nameOf: ReadonlyMap<string, string>;
}

export function gatherShared(reader: Reader): Shared {
  const participants = reader.find('participant');
  return {
    rooms: reader.find('room'),
    nameOf: new Map(participants.map(({ id, shortName }) => [id, localize(shortName, 'en')])),
  };
}

/** Everything that the rules for clashes look at in one reconvening. */
export function gatherClashInput(
  reader: Reader,
  { id: reconveningId, mode, hostEventId }: RecordOf<'reconvening'>,
  { rooms, nameOf }: Shared,
): ClashInput {
  const itemsOf = agendaItemsOf(reader, reconveningId);
  const delegatesOf = delegatesAt(reader, reconveningId);
  return {
    reconveningId,
    mode,
    sessions: reader.find('session', { reconveningId }).map((session) => {
      const items = itemsOf.get(session.id) ?? [];
      return {
        ...session,
        items: items.length,
        plannedMinutes: plannedMinutes(items),
        presenters: items.flatMap(({ presenters }) => presenters ?? []).filter((name) => name !== THE_CHAIR),
      };
    }),
    rooms,
    delegations: reader.find('delegation', { reconveningId }).map(({ id, participantId, attendance }) => ({
      id,
      participantId,
      name: nameOf.get(participantId) ?? '',
      attends: attendance === 'confirmed',
      delegates: delegatesOf.get(id) ?? [],
    })),
    hostMeetings: hostEventId === null ? [] : reader.find('hostMeeting', { hostEventId }),
  };
}
