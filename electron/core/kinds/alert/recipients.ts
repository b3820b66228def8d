import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { heldUntil, reachOf } from '../../../../shared/domain/alerts/passing-on.ts';
import {
  groupsWithout,
  recipientsOf,
  type Recipient,
  type Rules,
} from '../../../../shared/domain/alerts/recipients.ts';
import type { Reader } from '../../db/access.ts';
import { todayAtHome } from '../../db/home-zone.ts';

/**
 * Whoever an alert names today, by its rules or by hand: also who was left out, or is barred by its marking.
 *
 * @param participants all there are, for whoever has read them already
 */
export function namedBy(
  reader: Reader,
  alert: RecordOf<'alert'>,
  participants = reader.find('participant'),
): Recipient[] {
  return recipientsOf(
    rulesOf(reader, alert),
    {
      participants,
      seats: seatsIn(reader, alert),
      byHand: reader.find('alertRecipient', { alertId: alert.id }),
    },
    todayAtHome(reader),
  );
}

/** The groups that an alert names and that have no members today, or none in the roles it names. */
export function emptyGroups(reader: Reader, alert: RecordOf<'alert'>): RecordOf<'workingGroup'>[] {
  const ids = groupsWithout(rulesOf(reader, alert), seatsIn(reader, alert), todayAtHome(reader));
  return ids.flatMap((id) => reader.get('workingGroup', id) ?? []);
}

function rulesOf(reader: Reader, alert: RecordOf<'alert'>): Rules {
  return { ...alert, marking: reachOf(alert), isHeld: heldUntil(alert, reader.now()) !== null };
}

function seatsIn(reader: Reader, { toGroupIds }: RecordOf<'alert'>): RecordOf<'groupMembership'>[] {
  return toGroupIds.flatMap((groupId) => reader.find('groupMembership', { groupId }));
}

/** Who is to have it. */
export function isRecipient({ isLeftOut, isBarred }: Recipient): boolean {
  return !isLeftOut && !isBarred;
}
