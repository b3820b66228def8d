import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { groupsWithout, recipientsOf, type Recipient } from '../../../../shared/domain/alerts/recipients.ts';
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
    alert,
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
  const ids = groupsWithout(alert, seatsIn(reader, alert), todayAtHome(reader));
  return ids.flatMap((id) => reader.get('workingGroup', id) ?? []);
}

function seatsIn(reader: Reader, { toGroupIds }: RecordOf<'alert'>): RecordOf<'groupMembership'>[] {
  return toGroupIds.flatMap((groupId) => reader.find('groupMembership', { groupId }));
}

/** Who is to have it. */
export function isRecipient({ isLeftOut, isBarred }: Recipient): boolean {
  return !isLeftOut && !isBarred;
}
