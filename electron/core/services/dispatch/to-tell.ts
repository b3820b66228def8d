import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { Owner } from '../../../../shared/domain/owner.ts';
import { reachedBy } from '../../kinds/alert/told.ts';
import { meetingsAhead } from '../../repositories/home.ts';
import { titleOf } from '../../repositories/titles.ts';
import type { Reader } from '../context.ts';
import { outboxOf } from './outbox.ts';

/** The meetings and groups that are not over, and the alerts, of which something waits to be told, and to how many. */
export function waitingToBeTold(reader: Reader): OutputOf<'home.toTell'> {
  const owners: Owner[] = [
    ...meetingsAhead(reader).map(({ id }): Owner => ({ kind: 'reconvening', id })),
    ...reader
      .find('workingGroup')
      .filter(({ state }) => state !== 'closed')
      .map(({ id }): Owner => ({ kind: 'workingGroup', id })),
  ];
  const programmes = owners.map((owner) => ({
    ...owner,
    title: titleOf(reader, owner.kind, owner.id),
    recipients: outboxOf(reader, owner).length,
  }));
  const alerts = reader.find('alert').map((alert) => ({
    kind: 'alert' as const,
    id: alert.id,
    title: alert.title,
    recipients: alert.number === null ? 0 : reachedBy(reader, alert).filter(({ due }) => due !== null).length,
  }));
  return [...programmes, ...alerts].filter(({ recipients }) => recipients > 0);
}
