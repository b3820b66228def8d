import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { Values } from '../../../../shared/contract/kinds.ts';
import { homeZone } from '../../db/home-zone.ts';
import type { Reader, Writer } from '../../db/access.ts';
import { limitInstant, noticeDoubledLimit, refuseUnknownZone } from '../../rules/times.ts';
import { countOf } from '../computed.ts';
import type { CoreKind } from '../kind.ts';
import { acceptedId } from '../suggestion/accepted-id.ts';

export const commitment: CoreKind<'commitment'> = {
  computed: {
    iso3: '(SELECT p.iso3 FROM participant p WHERE p.id = commitment.participant_id)',
    reports: countOf('commitmentReport', 'commitmentId'),
    lastReport: `(SELECT max(r.date) FROM commitment_report r
      WHERE r.commitment_id = commitment.id AND r.deleted = 0)`,
  },
  /** What nobody is to know is in no copy for others; under an embargo it is not to be known yet. */
  staysIn: (reader, { publicity, embargoUntil }) =>
    publicity === 'confidential' || (publicity === 'embargoed' && (embargoUntil ?? '') > reader.now()),
  idFor: ({ suggestionId }) => (suggestionId === null ? undefined : acceptedId(suggestionId, 'commitment')),
  prepare(context, next, previous) {
    if (!previous || next.participantId !== previous.participantId) noticeWhoLeft(context, next);
    const { participantId, withIds, onBehalfOfIds } = next;
    const others = [...new Set(withIds)].filter((id) => id !== participantId);
    const embargo = embargoOf(context, next);
    const { embargoWall: wall, embargoZone: zone, embargoUntil } = embargo;
    if (wall !== null && zone !== null && embargoUntil !== previous?.embargoUntil) {
      noticeDoubledLimit(context, { wall, zone });
    }
    return { ...embargo, withIds: others, onBehalfOfIds: [...new Set(onBehalfOfIds)] };
  },
};

/** Who has left the coalition can still have undertaken something. */
function noticeWhoLeft(context: Writer, { participantId }: Values<'commitment'>): void {
  const participant = context.get('participant', participantId);
  if (participant?.coalitionStatus !== 'withdrawn') return;
  context.notice({ rule: 'participantLeft', params: { participant: participant.shortName } });
}

type Embargo = Pick<Values<'commitment'>, 'embargoWall' | 'embargoZone' | 'embargoUntil'>;

/** An embargo has an hour at which it ends, at home where no zone is named; what is not under one has none. */
function embargoOf(reader: Reader, { publicity, embargoWall, embargoZone }: Values<'commitment'>): Embargo {
  if (publicity !== 'embargoed') return { embargoWall: null, embargoZone: null, embargoUntil: null };
  if (embargoWall === null) return invalid(problem('embargoWall', 'embargoNeeded'));
  const zone = embargoZone ?? homeZone(reader);
  refuseUnknownZone('embargoZone', zone);
  const embargoUntil = limitInstant({ field: 'embargoWall', wall: embargoWall, zone });
  return { embargoWall, embargoZone: zone, embargoUntil };
}
