import type { Values } from '../../../../shared/contract/kinds.ts';
import type { Reader } from '../../db/access.ts';
import { namedId } from '../named-id.ts';

const GROUP_MEMBERSHIP = '8c3f3a6e-54b1-4d0b-9a3e-0f6d1c7b2e94';

/**
 * Two laptops that enter the same membership, from the same day on, make the same record. Undefined where any id will do:
 * what has this one was set to another first day since.
 */
export function newMembershipId(
  { groupId, participantId, since }: Values<'groupMembership'>,
  reader: Reader,
): string | undefined {
  const id = namedId(`${groupId} ${participantId} ${since ?? ''}`, GROUP_MEMBERSHIP);
  return reader.get('groupMembership', id) ? undefined : id;
}
