import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { dueTo } from '../../../../shared/domain/alerts/told.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import type { Reader } from '../context.ts';
import { alertsToTell, toldOfAlerts } from '../../repositories/waiting.ts';
import { isRecipient, namedBy } from '../../kinds/alert/recipients.ts';
import { standingOf } from '../../kinds/alert/told.ts';

/** To how many each alert is due that anybody is yet to be told of, or to be told more of. */
export function alertsDue(reader: Reader): { alert: RecordOf<'alert'>; recipients: number }[] {
  const alerts = alertsToTell(reader);
  const participants = reader.find('participant');
  const toldOf = groupedBy(
    toldOfAlerts(
      reader,
      alerts.map(({ id }) => id),
    ),
    ({ alertId }) => alertId,
  );
  return alerts.flatMap((alert) => {
    const standing = standingOf(reader, alert);
    const named = namedBy(reader, alert, participants).filter(isRecipient);
    const recipients = new Set(named.map(({ participantId, personId }) => participantId ?? personId ?? ''));
    const told = groupedBy(toldOf.get(alert.id) ?? [], ({ recipient }) => recipient);
    const due = [...new Set([...recipients, ...told.keys()])].filter(
      (key) => dueTo(standing, told.get(key) ?? [], recipients.has(key)) !== null,
    );
    return due.length > 0 ? [{ alert, recipients: due.length }] : [];
  });
}
