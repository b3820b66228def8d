import type { TallyModel } from '../../../../shared/contract/printed.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { needEver } from '../../repositories/ever.ts';
import { byPosition } from '../../../../shared/domain/order/position.ts';
import { isSpoken } from '../../../../shared/domain/endorsement/spoken.ts';
import { zoneOfDocument } from '../../rules/zones.ts';
import { inOrder } from '../order/in-order.ts';
import { tallyOfDocument } from '../endorsement/tally.ts';
import type { Reader } from '../context.ts';
import type { Speaker } from '../speaker.ts';
import type { RequestFor } from './request.ts';

/** The counts of a document's endorsements as the audience may know them. */
export function tallyModel(reader: Reader, request: RequestFor<'tally'>, speaker: Speaker): TallyModel {
  const { language, paper, audience, documentId, asAt, knownOn } = request;
  const document = reader.need('document', documentId);
  const zone = zoneOfDocument(reader, documentId);
  const day = asAt ?? dayAt(reader.now(), zone);
  const latest = reader
    .find('documentVersion', { documentId })
    .filter(({ date }) => date <= day)
    .sort(byPosition)
    .at(-1);
  const tally = tallyOfDocument(reader, { documentId, asAt, knownOn, audience });
  const standings = new Map(tally.standings.map((standing) => [standing.participantId, standing]));
  const asked = [...standings.keys()].map((id) => needEver(reader, 'participant', id).record);
  const { reconveningId } = document;
  const wanted = { orderRule: 'alphabetical', lotId: null, reconveningId, on: day } as const;
  const { participants, order } = inOrder(reader, asked, wanted, speaker);
  // Where they sit is said of those that are on the paper: of whoever has said something.
  const spoken = asked.filter(({ id }) => isSpoken(standings.get(id)));
  const { nonMembers } = inOrder(reader, spoken, wanted, speaker).order;
  return {
    document: 'tally',
    language,
    paper,
    symbol: document.symbol,
    title: speaker.say(document.title, { kind: 'document', record: documentId, field: 'title' }),
    version: latest?.label ?? null,
    asAt: reader.now(),
    day: asAt,
    zone,
    order: { ...order, nonMembers },
    tally: { ...tally, standings: participants.flatMap(({ id }) => standings.get(id) ?? []) },
  };
}
