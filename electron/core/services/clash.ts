import type { Clash } from '../../../shared/contract/shapes.ts';
import { findClashes, type ClashInput } from '../../../shared/domain/clashes/index.ts';
import { plannedMinutes } from '../../../shared/domain/agenda.ts';
import { localize } from '../../../shared/domain/languages.ts';
import { titleOf } from '../repositories/titles.ts';
import { written, type Handlers, type Reader } from './context.ts';

export const clashHandlers = {
  'clash.list': (reader, { reconveningId }) => clashesOf(reader, reconveningId),
  'clash.accept': (writer, { reconveningId, key, fingerprint, reason }) => {
    writer.need('reconvening', reconveningId);
    const [known] = writer.find('clashAcceptance', { reconveningId, clashKey: key });
    if (!known) {
      return written(
        writer,
        writer.create('clashAcceptance', { reconveningId, clashKey: key, fingerprint, reason }),
      );
    }
    writer.update('clashAcceptance', known.id, { fingerprint, reason });
    return written(writer, known.id);
  },
} satisfies Partial<Handlers>;

/** The clashes of one reconvening, or (null) of all that are still to come or going on, with what was accepted. */
export function clashesOf(reader: Reader, reconveningId: string | null): Clash[] {
  const meetings =
    reconveningId === null
      ? reader
          .find('reconvening')
          .filter(({ state }) => state !== 'concluded' && state !== 'cancelled')
          .map(({ id }) => id)
      : [reader.need('reconvening', reconveningId).id];
  return meetings.flatMap((id) => {
    const accepted = new Map(
      reader.find('clashAcceptance', { reconveningId: id }).map((one) => [one.clashKey, one]),
    );
    return findClashes(gather(reader, id)).map((clash) => {
      const acceptance = accepted.get(clash.key);
      const stands = acceptance !== undefined && acceptance.fingerprint === clash.fingerprint;
      return { ...clash, accepted: stands ? acceptance.reason : null };
    });
  });
}

/** On an agenda, whoever chairs the session: not one person across sessions. */
const THE_CHAIR = 'Chair';

/** Everything that the rules look at. */
function gather(reader: Reader, reconveningId: string): ClashInput {
  const { mode, hostEventId } = reader.need('reconvening', reconveningId);
  return {
    reconveningId,
    mode,
    sessions: reader.find('session', { reconveningId }).map((session) => {
      const items = reader.find('agendaItem', { sessionId: session.id });
      return {
        ...session,
        items: items.length,
        plannedMinutes: plannedMinutes(items),
        presenters: items.flatMap(({ presenters }) => presenters ?? []).filter((name) => name !== THE_CHAIR),
      };
    }),
    rooms: reader.find('room'),
    delegations: reader.find('delegation', { reconveningId }).map((delegation) => ({
      id: delegation.id,
      participantId: delegation.participantId,
      name: localize(titleOf(reader, 'delegation', delegation.id), 'en'),
      attends: delegation.attendance === 'confirmed',
      delegates: reader.find('delegate', { delegationId: delegation.id }),
    })),
    hostMeetings: hostEventId === null ? [] : reader.find('hostMeeting', { hostEventId }),
  };
}
