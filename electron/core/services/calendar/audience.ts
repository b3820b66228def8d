import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { comesByGroup, mayAttend } from '../../../../shared/domain/access.ts';
import type { Candidate } from '../../../../shared/domain/dispatch/programme.ts';
import { roleOn, type Membership } from '../../../../shared/domain/groups/membership.ts';
import { dayOf, type Owner } from '../../../../shared/domain/owner.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import type { Audience as ProgrammeFor, RecipientKind } from '../../../../shared/domain/vocabulary.ts';
import { everDelegates } from '../../kinds/delegate/ever.ts';
import { delegationAt } from '../../kinds/delegation/find.ts';
import { delegationId } from '../../kinds/delegation/id.ts';
import { getEver, needEver } from '../../repositories/ever.ts';
import { groupPersons, groupStandingChangedAt, membershipsOf } from '../../repositories/groups.ts';
import { membershipChangedAt } from '../../repositories/last-change.ts';
import type { Reader } from '../context.ts';

type Session = RecordOf<'session'>;

/** For whom a file is made, and what is theirs. */
export interface Audience {
  readonly kind: RecipientKind;
  readonly id: string | null;
  /** Which programme of a reconvening or group is meant for them; null where they do not come to it. */
  readonly programmeOf: (owner: Owner) => ProgrammeFor | null;
  /** Why a session is not theirs; null where it is. */
  readonly notTheirs: (session: Session) => Candidate['notTheirs'];
  /** The instant at which what they are to the owners of a session last changed; null where that does not change. */
  readonly changedAt: (session: Session) => string | null;
}

/** The secretariat's own file: everything that is planned, drafts too. */
export const SECRETARIAT: Audience = {
  kind: 'secretariat',
  id: null,
  programmeOf: () => 'invited',
  notTheirs: () => null,
  changedAt: () => null,
};

/** Whoever gets to have a file of one session, which was asked for by name. */
export const ANYONE: Audience = {
  kind: 'anyone',
  id: null,
  programmeOf: () => 'public',
  notTheirs: () => null,
  changedAt: () => null,
};

/** The delegation of a participant at a reconvening. */
interface Delegation {
  readonly isComing: boolean;
  readonly personIds: readonly string[];
  readonly changedAt: string;
}

/**
 * A participant, by its delegations and by its groups, also when these, or it itself, were deleted: it may have to be told
 * that nothing of it stands. A session of both is theirs by either.
 */
export function participantAudience(reader: Reader, participantId: string): Audience {
  const { record: participant, isDeleted } = needEver(reader, 'participant', participantId);
  const isOut = isDeleted || participant.coalitionStatus === 'withdrawn';
  const own = later(participant.changedAt, membershipChangedAt(reader, participantId));
  const delegationAt = once((reconveningId) => delegationOf(reader, reconveningId, participantId));
  const membershipsIn = once((groupId) => membershipsOf(reader, groupId, participantId));
  const personsOf = once((id) => groupPersons(reader, id));

  function notTheirs(session: Session): Candidate['notTheirs'] {
    const { reconveningId, groupId, status } = session;
    const delegation = reconveningId === null ? null : delegationAt(reconveningId);
    const isDelegated = !isOut && delegation?.isComing === true;
    const inGroup = {
      ...participant,
      groupRole: groupId === null ? null : roleOn(membershipsIn(groupId), dayOf(session)),
      personIds: groupId === null ? [] : personsOf(participantId),
    };
    if (!isDelegated && (isOut || !comesByGroup(session, inGroup)))
      return groupId === null ? 'notComing' : 'notInvited';
    const personIds = [...(isDelegated ? delegation.personIds : []), ...inGroup.personIds];
    if (!mayAttend(session, { ...inGroup, personIds })) return 'notInvited';
    return status === 'draft' ? 'draft' : null;
  }

  return {
    kind: 'participant',
    id: participantId,
    programmeOf({ kind, id }) {
      if (isOut) return null;
      if (kind === 'reconvening') {
        if (!delegationAt(id)?.isComing) return null;
        return participant.coalitionStatus === 'member' ? 'members' : 'public';
      }
      const standing = membershipsIn(id).filter((one) => isNotOver(reader, id, one));
      if (standing.length === 0) return null;
      return standing.some(({ role }) => role !== 'observer') ? 'members' : 'public';
    },
    notTheirs,
    changedAt({ reconveningId, groupId }) {
      const delegation = reconveningId === null ? null : delegationAt(reconveningId);
      const group = groupId === null ? null : groupStandingChangedAt(reader, groupId, participantId);
      return later(later(own, delegation?.changedAt), group);
    },
  };
}

function delegationOf(reader: Reader, reconveningId: string, participantId: string): Delegation | null {
  const present = delegationAt(reader, reconveningId, participantId);
  const id = present?.id ?? delegationId(reconveningId, participantId);
  const ever = getEver(reader, 'delegation', id);
  if (!ever) return null;
  const delegates = everDelegates(reader, id);
  return {
    isComing: !ever.isDeleted && ever.record.attendance !== 'declined',
    personIds: delegates.flatMap(({ personId, isDeleted }) => (isDeleted ? [] : [personId])),
    changedAt: delegates.reduce((last, { changedAt }) => later(last, changedAt), ever.record.changedAt),
  };
}

function isNotOver(reader: Reader, groupId: string, { until }: Membership): boolean {
  return until === null || until >= dayAt(reader.now(), reader.get('workingGroup', groupId)?.zone ?? 'UTC');
}

/** Works a thing out once for each id that is asked. */
function once<T>(work: (id: string) => T): (id: string) => T {
  const known = new Map<string, { readonly is: T }>();
  return (id) => {
    const found = known.get(id) ?? { is: work(id) };
    known.set(id, found);
    return found.is;
  };
}

/** Where a clock ran ahead, the moment at which it is asked: a calendar takes nothing that comes before what it has. */
export function notAfter(now: string, at: string): string {
  return at < now ? at : now;
}

export function later(a: string, b: string | null | undefined): string {
  return b !== null && b !== undefined && b > a ? b : a;
}
