import { countOf } from '../computed.ts';
import type { CoreKind } from '../kind.ts';

/** For which State somebody came last, else whose focal point they are: it tells two of one name apart. */
const ISO3 = `coalesce(
  (SELECT participant.iso3 FROM delegate
    JOIN delegation ON delegation.id = delegate.delegation_id
    JOIN participant ON participant.id = delegation.participant_id
    WHERE delegate.person_id = person.id AND delegate.deleted = 0 AND delegation.deleted = 0
    ORDER BY delegate.created_at DESC, delegate.id DESC LIMIT 1),
  (SELECT participant.iso3 FROM focal_point JOIN participant ON participant.id = focal_point.participant_id
    WHERE focal_point.person_id = person.id AND focal_point.deleted = 0
    ORDER BY focal_point.created_at DESC, focal_point.id DESC LIMIT 1))`;

export const person: CoreKind<'person'> = {
  computed: { iso3: ISO3, meetings: countOf('delegate', 'personId') },
};
