import type { TallyModel } from '../../../../shared/contract/printed.ts';
import type { Tally } from '../../../../shared/contract/shapes.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { orderParticipants } from '../../../../shared/domain/order/participants.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { byPosition } from '../../rules/position.ts';
import { zoneOfDocument } from '../../rules/zones.ts';
import { orderable } from '../orderable.ts';
import { tallyOfDocument } from '../endorsement/tally.ts';
import type { Reader } from '../context.ts';
import type { Speaker } from '../speaker.ts';
import type { RequestFor } from './request.ts';

/** The counts of a document's endorsements as the audience may know them. */
export function tallyModel(reader: Reader, request: RequestFor<'tally'>, speaker: Speaker): TallyModel {
  const { language, paper, audience, documentId, asAt, knownOn } = request;
  const document = reader.need('document', documentId);
  const day = asAt ?? dayAt(reader.now(), zoneOfDocument(reader, documentId));
  const latest = reader
    .find('documentVersion', { documentId })
    .filter(({ date }) => date <= day)
    .sort(byPosition)
    .at(-1);
  const tally = tallyOfDocument(reader, { documentId, asAt, knownOn, audience });
  return {
    document: 'tally',
    language,
    paper,
    symbol: document.symbol,
    title: speaker.say(document.title, { kind: 'document', record: documentId, field: 'title' }),
    version: latest?.label ?? null,
    asAt: reader.now(),
    day: asAt,
    zone: zoneOfDocument(reader, documentId),
    orderRule: ORDER,
    tally: { ...tally, standings: ordered(reader, tally, language) },
  };
}

const ORDER = 'alphabetical';

function ordered(reader: Reader, { standings }: Tally, language: Language): Tally['standings'] {
  const byId = new Map(standings.map((standing) => [standing.participantId, standing]));
  const participants = reader.find('participant').map(orderable);
  return orderParticipants(ORDER, participants, {}, language).flatMap(({ id }) => byId.get(id) ?? []);
}
