import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { ParticipantsModel } from '../../../../shared/contract/printed.ts';
import { capitalized, type Language } from '../../../../shared/domain/languages.ts';
import { sectionOf } from '../../../../shared/domain/order/participants.ts';
import { groupOf } from '../../../../shared/domain/order/delegation-groups.ts';
import { byPrecedence } from '../../../../shared/domain/order/persons.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { homeZone } from '../../db/home-zone.ts';
import { onlyStanding } from '../../rules/standing.ts';
import type { Reader } from '../context.ts';
import { inOrder } from '../order/in-order.ts';
import type { Speaker } from '../speaker.ts';
import { participantNames } from './names.ts';
import type { RequestFor } from './request.ts';
import { whereAndWhen } from './where-and-when.ts';
import { personNamed } from '../../repositories/ever.ts';

/** Members, observers and partners of the coalition; or the delegations that come to a reconvening, with their delegates. */
export function participantsModel(
  reader: Reader,
  request: RequestFor<'participants'>,
  speaker: Speaker,
): ParticipantsModel {
  const { language, paper, orderRule, lotId, reconveningId } = request;
  const meeting = reconveningId === null ? null : reader.need('reconvening', reconveningId);
  const zone = meeting?.zone ?? homeZone(reader);
  const delegations = new Map(
    (meeting ? reader.find('delegation', { reconveningId: meeting.id }) : [])
      .filter(({ attendance }) => attendance === 'confirmed')
      .map((delegation) => [delegation.participantId, delegation]),
  );
  const isSent = new Set(delegations.keys());
  const shown = onlyStanding(reader, reader.find('participant'), isSent).filter(({ id, coalitionStatus }) =>
    meeting ? isSent.has(id) : coalitionStatus !== 'invited' && coalitionStatus !== 'withdrawn',
  );
  const on = meeting?.startDate ?? dayAt(reader.now(), zone);
  const { participants, order } = inOrder(reader, shown, { orderRule, lotId, reconveningId, on }, speaker);
  const nameOf = participantNames(reader, speaker);
  return {
    document: 'participants',
    language,
    paper,
    symbol: request.symbol ?? symbolOf(meeting),
    title: meeting
      ? speaker.say(meeting.title, { kind: 'reconvening', record: meeting.id, field: 'title' })
      : null,
    ...(meeting ? whereAndWhen(meeting) : { place: '', city: null, dates: null }),
    // Nobody releases a list of participants yet.
    version: null,
    asAt: reader.now(),
    zone,
    order,
    rows: participants.map((participant, index) => {
      const { id, coalitionStatus } = participant;
      const delegation = delegations.get(id);
      return {
        row: index + 1,
        participantId: id,
        section: sectionOf(participant),
        shortName: nameOf(id, 'shortName'),
        formalName: capitalized(nameOf(id, 'formalName'), language),
        coalitionStatus,
        delegates: delegation ? delegatesOf(reader, delegation.id, language) : [],
      };
    }),
  };
}

/** Lists of participants are the second of the information papers of a meeting. */
function symbolOf(meeting: RecordOf<'reconvening'> | null): string {
  const series = meeting?.symbol ?? null;
  return series === null ? '' : `${series}/INF.2`;
}

function delegatesOf(
  reader: Reader,
  delegationId: string,
  language: Language,
): ParticipantsModel['rows'][number]['delegates'] {
  const delegates = reader.find('delegate', { delegationId }).map((delegate) => {
    const { name, sortName } = personNamed(reader, delegate.personId);
    return { ...delegate, name, sortName };
  });
  return byPrecedence(delegates, language).map(({ name, title, role }) => ({
    name,
    title,
    group: groupOf(role),
  }));
}
