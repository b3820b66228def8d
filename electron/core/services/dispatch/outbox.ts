import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { ownerField, type Owner } from '../../../../shared/domain/owner.ts';
import { delegationAt } from '../../kinds/delegation/find.ts';
import { delegationId } from '../../kinds/delegation/id.ts';
import { standingIn } from '../../rules/standing.ts';
import { needEver } from '../../repositories/ever.ts';
import { participantAudience } from '../calendar/audience.ts';
import { programmeOf, type Content } from '../calendar/contents.ts';
import { newsOf } from '../calendar/news.ts';
import type { Reader } from '../context.ts';
import { needOwner } from '../owner.ts';
import { dueIn } from './recipients.ts';
import { minutesToTell } from './minutes.ts';
import { releasesToTell } from './releases.ts';

type Outbox = OutputOf<'outbox.get'>;

/**
 * What is due to be told to whom: to every delegation that comes, or every participant that is in the group or invited to
 * a session of it, to whoever was at a session of which there are minutes, and to whoever has been told something, what
 * they do not know yet.
 */
export function outboxOf(reader: Reader, asked: Owner): Outbox {
  const owner = needOwner(reader, asked);
  const programme = programmeOf(reader, owner);
  const releasesFor = releasesToTell(reader, owner);
  const minutes = minutesToTell(reader, owner);
  const sent = lastSent(reader, owner);
  const isDue = owner.kind === 'reconvening' ? () => true : isAheadOrTold(reader.now());
  const recipients = new Set([...dueIn(reader, owner), ...minutes.recipients, ...sent.keys()]);
  return [...recipients]
    .map((participantId) => ({ participantId, audience: participantAudience(reader, participantId) }))
    .map(({ participantId, audience }) => ({
      delegationId: owner.kind === 'reconvening' ? delegationOf(reader, owner.id, participantId) : null,
      participantId,
      ...namedIn(reader, participantId),
      lastSentAt: sent.get(participantId)?.sentAt ?? null,
      acknowledgedOn: acknowledgedOn(reader, sent.get(participantId)),
      news: programme.contentsFor(audience).sessions.filter(isDue).flatMap(newsOf),
      releases: [...releasesFor(audience), ...minutes.newsFor(participantId)],
    }))
    .filter(({ news, releases }) => news.length + releases.length > 0);
}

/** Also of one that is gone, which may hold something still. */
function delegationOf(reader: Reader, reconveningId: string, participantId: string): string {
  return delegationAt(reader, reconveningId, participantId)?.id ?? delegationId(reconveningId, participantId);
}

type Named = Pick<Outbox[number], 'name' | 'participantKind' | 'iso3' | 'unStatus'>;

function namedIn(reader: Reader, participantId: string): Named {
  const {
    shortName: name,
    participantKind,
    iso3,
    unStatus,
  } = needEver(reader, 'participant', participantId).record;
  return { name, participantKind, iso3, unStatus };
}

/** A group goes on: a session of it that is over is not due to whoever never heard of it. */
function isAheadOrTold(now: string): (content: Content) => boolean {
  return ({ session, line }) => line.news !== 'new' || session.endUtc > now;
}

type Dispatch = RecordOf<'dispatch'>;

/** What each participant was handed last, itself or as whom it stands for. */
function lastSent(reader: Reader, owner: Owner): ReadonlyMap<string, Dispatch> {
  const sent = new Map<string, Dispatch>();
  const standing = standingIn(reader);
  for (const dispatch of reader.find('dispatch', { [ownerField(owner)]: owner.id })) {
    const { recipientId, sentAt } = dispatch;
    if (recipientId === null) continue;
    const holder = standing.get(recipientId) ?? recipientId;
    if (sentAt > (sent.get(holder)?.sentAt ?? '')) sent.set(holder, dispatch);
  }
  return sent;
}

function acknowledgedOn(reader: Reader, dispatch: Dispatch | undefined): string | null {
  if (!dispatch) return null;
  const days = reader.find('acknowledgement', { dispatchId: dispatch.id }).map(({ date }) => date);
  return days.toSorted()[0] ?? null;
}
