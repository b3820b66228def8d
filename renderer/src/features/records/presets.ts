import type { Kind } from '../../../../shared/contract/kinds.ts';
import type { RowOf } from '../../../../shared/contract/shapes.ts';
import type { FormValues } from './form-fields.ts';

/** What a new record starts with where one works on a reconvening: its days, its zone, its place. */
export function presetOf(kind: Kind, reconvening: RowOf<'reconvening'> | null): FormValues {
  // States are added from the reference table.
  if (kind === 'participant') return { participantKind: 'organization', coalitionStatus: 'partner' };
  if (!reconvening) return {};
  const { id, startDate, zone } = reconvening;
  switch (kind) {
    case 'session':
      return { reconveningId: id, zone, startWall: `${startDate}T10:00`, endWall: `${startDate}T11:00` };
    case 'delegation':
    case 'document':
      return { reconveningId: id };
    case 'room':
      return { venue: reconvening.venue ?? '', city: reconvening.city };
    default:
      return {};
  }
}

/** What a new part of a record starts with: that it belongs there, and what follows from that. */
export function presetOfPart(
  kind: Kind,
  field: string,
  owner: { readonly [name: string]: unknown },
): FormValues {
  const id = owner['id'];
  const startDate = typeof owner['startDate'] === 'string' ? owner['startDate'] : null;
  switch (kind) {
    case 'session':
      return field === 'reconveningId' && startDate
        ? { [field]: id, zone: owner['zone'], startWall: `${startDate}T10:00`, endWall: `${startDate}T11:00` }
        : { [field]: id };
    case 'hostMeeting':
      return { [field]: id, startWall: `${startDate}T10:00`, endWall: `${startDate}T11:00` };
    default:
      return { [field]: id };
  }
}
