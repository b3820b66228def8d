/** What may still wait to be told, without all that surely does not: of much that was sent, most is known to all. */
import type { RecordOf } from '../../../shared/contract/kinds.ts';
import type { Told } from '../../../shared/domain/alerts/told.ts';
import { MARKINGS, TOLD_OF_ALERTS } from '../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../shared/typing.ts';
import type { Reader } from '../db/access.ts';
import { numberOf, recordFrom, textOf, textOrNull } from '../db/rows.ts';

/** The alerts that have a number, but for those that are over, which everybody knows who was told of them. */
export function alertsToTell(reader: Reader): RecordOf<'alert'>[] {
  return reader.all(
    `SELECT * FROM alert WHERE deleted = 0 AND number IS NOT NULL AND (state NOT IN ('withdrawn', 'merged') OR EXISTS (
        SELECT 1 FROM dispatch, json_each(dispatch.items) AS item
        WHERE dispatch.alert_id = alert.id AND dispatch.deleted = 0
        GROUP BY coalesce(dispatch.recipient_id, dispatch.person_id)
        HAVING NOT max(dispatch.voided_at IS NULL AND item.value ->> 'says' IN ('withdrawn', 'merged'))))
      ORDER BY created_at, id`,
    [],
    (row) => recordFrom('alert', row),
  );
}

/** What was told of an alert to a participant or a person. */
interface ToldTo extends Told {
  readonly alertId: string;
  readonly recipient: string;
}

/** All that was told of some alerts, oldest first. */
export function toldOfAlerts(reader: Reader, alertIds: readonly string[]): ToldTo[] {
  const rows = reader.all(
    `SELECT alert_id, coalesce(recipient_id, person_id, '') AS recipient, voided_at IS NOT NULL AS is_void,
        item.value ->> 'says' AS says, item.value ->> 'marking' AS marking, item.value ->> 'releaseId' AS release_id
      FROM dispatch, json_each(items) AS item
      WHERE alert_id IN (SELECT value FROM json_each(?)) AND dispatch.deleted = 0 AND item.value ->> 'kind' = 'alert'
      ORDER BY sent_at, dispatch.id`,
    [JSON.stringify(alertIds)],
    (row) => ({
      alertId: textOf(row, 'alert_id'),
      recipient: textOf(row, 'recipient'),
      isVoid: numberOf(row, 'is_void') === 1,
      says: textOf(row, 'says'),
      marking: textOf(row, 'marking'),
      releaseId: textOrNull(row, 'release_id'),
    }),
  );
  return rows.flatMap(({ says, marking, ...one }) =>
    isOneOf(TOLD_OF_ALERTS, says) && isOneOf(MARKINGS, marking) ? [{ ...one, says, marking }] : [],
  );
}

/**
 * Meetings of whose sessions minutes were released, but for those whose minutes everybody has who was there: one release of
 * each, of no group, of which no dispatch is void.
 */
export function meetingsWithMinutesToTell(reader: Reader): string[] {
  return reader.all(
    `WITH handed(release_id, recipient_id, is_odd) AS MATERIALIZED (
        SELECT item.value ->> 'recordId', dispatch.recipient_id,
          max(dispatch.voided_at IS NOT NULL OR item.value ->> 'says' <> 'released')
        FROM dispatch, json_each(dispatch.items) AS item
        WHERE dispatch.purpose = 'minutes' AND dispatch.deleted = 0 GROUP BY 1, 2),
      released AS (
        SELECT minutes_id, max(id) AS id, count(*) AS releases, count(voided_at) AS voided
        FROM minutes_release WHERE deleted = 0 GROUP BY minutes_id)
      SELECT DISTINCT session.reconvening_id AS id
      FROM released JOIN minutes ON minutes.id = released.minutes_id JOIN session ON session.id = minutes.session_id
      WHERE minutes.deleted = 0 AND session.deleted = 0 AND session.reconvening_id IS NOT NULL
        AND (releases > 1 OR voided > 0 OR session.group_id IS NOT NULL
          OR EXISTS (SELECT 1 FROM handed WHERE release_id = released.id AND is_odd)
          OR EXISTS (SELECT 1 FROM json_each(minutes.present_ids) AS present
            WHERE NOT EXISTS (SELECT 1 FROM handed WHERE release_id = released.id AND recipient_id = present.value)))
      ORDER BY session.reconvening_id`,
    [],
    (row) => textOf(row, 'id'),
  );
}
