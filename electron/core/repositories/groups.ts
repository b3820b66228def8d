import type { Membership } from '../../../shared/domain/groups/membership.ts';
import type { Reader } from '../db/access.ts';
import { textOf, textOrNull } from '../db/rows.ts';

/** Participants that were ever in a group, also by memberships that were deleted since; by id. */
export function everInGroup(reader: Reader, groupId: string): string[] {
  const sql = 'SELECT DISTINCT participant_id FROM group_membership WHERE group_id = ? ORDER BY 1';
  return reader.all(sql, [groupId], (row) => textOf(row, 'participant_id'));
}

/** The memberships of a participant in a group. */
export function membershipsOf(reader: Reader, groupId: string, participantId: string): Membership[] {
  return reader.find('groupMembership', { groupId, participantId });
}

/** Who comes for a participant to a session of a group: those to whom one writes at it. */
export function groupPersons(reader: Reader, participantId: string): string[] {
  return reader.find('focalPoint', { participantId }).map(({ personId }) => personId);
}

/** The instant at which what a participant is in a group last changed, or who comes for it; null where that never did. */
export function groupStandingChangedAt(
  reader: Reader,
  groupId: string,
  participantId: string,
): string | null {
  const sql = `SELECT max(changed_at) AS at FROM (
    SELECT changed_at FROM group_membership WHERE group_id = ? AND participant_id = ?
    UNION ALL SELECT changed_at FROM focal_point WHERE participant_id = ?)`;
  return reader.all(sql, [groupId, participantId, participantId], (row) => textOrNull(row, 'at'))[0] ?? null;
}
