import type { ParticipantsModel } from '../../../../shared/contract/printed.ts';
import { capitalized, localize } from '../../../../shared/domain/languages.ts';
import { orderParticipants } from '../../../../shared/domain/order/participants.ts';
import { byPrecedence } from '../../../../shared/domain/order/persons.ts';
import { titleOf } from '../../repositories/titles.ts';
import type { Reader } from '../context.ts';
import { orderable, refuseIncompleteOrder } from '../orderable.ts';
import type { RequestFor } from './request.ts';

/** Members, observers and partners of the coalition; or the delegations that come to a reconvening, with their delegates. */
export function participantsModel(reader: Reader, request: RequestFor<'participants'>): ParticipantsModel {
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
  return {
    document: 'participants',
    language,
    paper,
    symbol: '',
    title: meeting?.title ?? '',
    // As for an agenda: until a list is released, what is printed says that it is a draft.
    version: 'draft',
    asAt: reader.now(),
    zone: meeting?.zone ?? 'UTC',
    orderRule,
    orderParams: {
      ...(drawnId === null ? {} : { drawn: localize(titleOf(reader, 'participant', drawnId), language) }),
      ...(lot === null ? {} : { lot }),
    },
    rows: ordered.flatMap(({ id }, index) => {
      const participant = byId.get(id);
      if (!participant) return [];
      const delegation = delegations.get(id);
      const delegates = delegation ? reader.find('delegate', { delegationId: delegation.id }) : [];
      return [
        {
          row: index + 1,
          participantId: id,
          participantKind: participant.participantKind,
          shortName: localize(participant.shortName, language),
          formalName: capitalized(localize(participant.formalName, language), language),
          coalitionStatus: participant.coalitionStatus,
          delegates: byPrecedence(delegates).map(({ name, title, role }) => ({ name, title, role })),
        },
      ];
    }),
  };
}
