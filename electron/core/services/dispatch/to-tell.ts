import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { Owner } from '../../../../shared/domain/owner.ts';
import { alertsDue } from '../alerts/due.ts';
import { meetingsAhead } from '../../repositories/home.ts';
import { meetingsWithMinutesToTell } from '../../repositories/waiting.ts';
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
    ...meetingsWithMinutesToTell(reader)
      .filter((id) => !ahead.some((one) => one.id === id))
      .map((id): Owner => ({ kind: 'reconvening', id }))
      .map((owner) => ({ owner, recipients: waitingForMinutes(reader, owner) })),
  ];
  const programmes = waiting.map(({ owner, recipients }) => ({
    ...owner,
    title: titleOf(reader, owner.kind, owner.id),
    recipients,
  }));
  const alerts = alertsDue(reader).map(({ alert: { id, title }, recipients }) => ({
    kind: 'alert' as const,
    id,
    title,
    recipients,
  }));
  return [...programmes.filter(({ recipients }) => recipients > 0), ...alerts];
}

function waitingForMinutes(reader: Reader, owner: Owner): number {
  const { recipients, newsFor } = minutesToTell(reader, needOwner(reader, owner));
  return recipients.filter((id) => newsFor(id).length > 0).length;
}
