import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { Owner } from '../../../../shared/domain/owner.ts';
import { reachedBy } from '../../kinds/alert/told.ts';
import { meetingsAhead } from '../../repositories/home.ts';
import { titleOf } from '../../repositories/titles.ts';
import type { Reader } from '../context.ts';
import { needOwner } from '../owner.ts';
import { minutesToTell } from './minutes.ts';
import { outboxOf } from './outbox.ts';

/**
 * The meetings and groups, and the alerts, that have something that waits to be told, and to how many; of a meeting that is
 * over it is the minutes alone.
 */
export function waitingToBeTold(reader: Reader): OutputOf<'home.toTell'> {
  const ahead = meetingsAhead(reader).map(({ id }): Owner => ({ kind: 'reconvening', id }));
  const groups = reader
    .find('workingGroup')
    .filter(({ state }) => state !== 'closed')
    .map(({ id }): Owner => ({ kind: 'workingGroup', id }));
  const waiting = [
    ...[...ahead, ...groups].map((owner) => ({ owner, recipients: outboxOf(reader, owner).length })),
    ...minuted(reader)
      .filter((owner) => !ahead.some(({ id }) => id === owner.id))
      .map((owner) => ({ owner, recipients: waitingForMinutes(reader, owner) })),
  ];
  const programmes = waiting.map(({ owner, recipients }) => ({
    ...owner,
    title: titleOf(reader, owner.kind, owner.id),
    recipients,
  }));
  const alerts = reader.find('alert').map((alert) => ({
    kind: 'alert' as const,
    id: alert.id,
    title: alert.title,
    recipients: alert.number === null ? 0 : reachedBy(reader, alert).filter(({ due }) => due !== null).length,
  }));
  return [...programmes, ...alerts].filter(({ recipients }) => recipients > 0);
}

/** Meetings of whose sessions minutes were released. */
function minuted(reader: Reader): Owner[] {
  const ids = reader.find('minutesRelease').flatMap(({ minutesId }) => {
    const minutes = reader.get('minutes', minutesId);
    const session = minutes && reader.get('session', minutes.sessionId);
    return session?.reconveningId ?? [];
  });
  return [...new Set(ids)].map((id) => ({ kind: 'reconvening', id }));
}

function waitingForMinutes(reader: Reader, owner: Owner): number {
  const { recipients, newsFor } = minutesToTell(reader, needOwner(reader, owner));
  return recipients.filter((id) => newsFor(id).length > 0).length;
}
