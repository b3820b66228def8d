import { namedId } from '../named-id.ts';

const GROUP_MEMBERSHIP = '8c3f3a6e-54b1-4d0b-9a3e-0f6d1c7b2e94';

/** Two laptops that enter the same membership, from the same day on, make the same record. */
export function groupMembershipId(groupId: string, participantId: string, since: string | null): string {
  return namedId(`${groupId} ${participantId} ${since ?? ''}`, GROUP_MEMBERSHIP);
}
