import type { ParticipantsModel } from '../../../../shared/contract/printed.ts';
import { capitalized, type Language } from '../../../../shared/domain/languages.ts';
import { orderParticipants } from '../../../../shared/domain/order/participants.ts';
import { byPrecedence } from '../../../../shared/domain/order/persons.ts';
import type { Reader } from '../context.ts';
import { orderable, refuseIncompleteOrder } from '../orderable.ts';
import type { Speaker } from '../speaker.ts';
import { participantNames } from './names.ts';
import type { RequestFor } from './request.ts';

/** Members, observers and partners of the coalition; or the delegations that come to a reconvening, with their delegates. */
export function participantsModel(
  reader: Reader,
  request: RequestFor<'participants'>,
  speaker: Speaker,
): ParticipantsModel {
  const { language, paper, orderRule, drawnId, lot, reconveningId } = request;
  const meeting = reconveningId === null ? null : reader.need('reconvening', reconveningId);
  const delegations = new Map(
    (meeting ? reader.find('delegation', { reconveningId: meeting.id }) : [])
      .filter(({ attendance }) => attendance === 'confirmed')
      .map((delegation) => [delegation.participantId, delegation]),
  );
  const shown = reader
    .find('participant')
    .filter(({ id, coalitionStatus }) =>
      meeting ? delegations.has(id) : coalitionStatus !== 'invited' && coalitionStatus !== 'withdrawn',
    );
  refuseIncompleteOrder(request, shown);
  const byId = new Map(shown.map((participant) => [participant.id, participant]));
  const ordered = orderParticipants(orderRule, shown.map(orderable), { drawnId, lot }, language);
  const nameOf = participantNames(reader, speaker);
  return {
    document: 'participants',
    language,
    paper,
    symbol: '',
    title: meeting
      ? speaker.say(meeting.title, { kind: 'reconvening', record: meeting.id, field: 'title' })
      : null,
    // Nobody releases a list of participants yet.
    version: null,
    asAt: reader.now(),
    zone: meeting?.zone ?? 'UTC',
    orderRule,
    orderParams: {
      ...(drawnId === null ? {} : { drawn: nameOf(drawnId, 'shortName') }),
      ...(lot === null ? {} : { lot }),
    },
    rows: ordered.flatMap(({ id }, index) => {
      const participant = byId.get(id);
      if (!participant) return [];
      const delegation = delegations.get(id);
      return [
        {
          row: index + 1,
          participantId: id,
          participantKind: participant.participantKind,
          shortName: nameOf(id, 'shortName'),
          formalName: capitalized(nameOf(id, 'formalName'), language),
          coalitionStatus: participant.coalitionStatus,
          delegates: delegation ? delegatesOf(reader, delegation.id, language) : [],
        },
      ];
    }),
  };
}

function delegatesOf(
  reader: Reader,
  delegationId: string,
  language: Language,
): ParticipantsModel['rows'][number]['delegates'] {
  const delegates = reader.find('delegate', { delegationId }).map((delegate) => {
    const { name, sortName } = reader.need('person', delegate.personId);
    return { ...delegate, name, sortName };
  });
  return byPrecedence(delegates, language).map(({ name, title, role }) => ({ name, title, role }));
}
