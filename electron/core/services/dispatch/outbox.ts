import { compareText } from '../../../../shared/domain/compare.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { findDeleted, needEver } from '../../repositories/ever.ts';
import { delegationAudience } from '../calendar/audience.ts';
import { programmeOf } from '../calendar/contents.ts';
import { newsOf } from '../calendar/news.ts';
import type { Reader } from '../context.ts';
import { releasesToTell } from './releases.ts';

type Outbox = OutputOf<'outbox.get'>;

/**
 * What is due to be told to whom: to every delegation that comes, or has been told something, what it does not know yet.
 * Those who hold something that is no longer so come first, the longest ago first.
 */
export function outboxOf(reader: Reader, reconveningId: string): Outbox {
  const meeting = reader.need('reconvening', reconveningId);
  const programme = programmeOf(reader, meeting);
  const releasesFor = releasesToTell(reader, meeting);
  const sent = lastSent(reader, reconveningId);
  const delegations = [
    ...reader.find('delegation', { reconveningId }),
    ...findDeleted(reader, 'delegation', 'reconveningId', reconveningId),
  ];
  return delegations
    .filter(
      ({ participantId, attendance }) =>
        sent.has(participantId) || attendance === 'confirmed' || attendance === 'tentative',
    )
    .map(({ id, participantId }) => ({ id, participantId, audience: delegationAudience(reader, id) }))
    .map(({ id, participantId, audience }) => ({
      delegationId: id,
      participantId,
      name: needEver(reader, 'participant', participantId).record.shortName,
      lastSentAt: sent.get(participantId)?.sentAt ?? null,
      acknowledgedOn: acknowledgedOn(reader, sent.get(participantId)),
      news: programme.contentsFor(audience).sessions.flatMap(newsOf),
      releases: releasesFor(audience),
    }))
    .filter(({ news, releases }) => news.length + releases.length > 0)
    .sort((a, b) => compareText(a.lastSentAt ?? '9', b.lastSentAt ?? '9'));
}

type Dispatch = RecordOf<'dispatch'>;

/** What each participant was handed last. */
function lastSent(reader: Reader, reconveningId: string): ReadonlyMap<string, Dispatch> {
  const sent = new Map<string, Dispatch>();
  for (const dispatch of reader.find('dispatch', { reconveningId })) {
    const { recipientId, sentAt } = dispatch;
    if (recipientId === null) continue;
    if (sentAt > (sent.get(recipientId)?.sentAt ?? '')) sent.set(recipientId, dispatch);
  }
  return sent;
}

function acknowledgedOn(reader: Reader, dispatch: Dispatch | undefined): string | null {
  if (!dispatch) return null;
  const days = reader.find('acknowledgement', { dispatchId: dispatch.id }).map(({ date }) => date);
  return days.toSorted()[0] ?? null;
}
