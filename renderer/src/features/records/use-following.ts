import type { Kind } from '../../../../shared/contract/kinds.ts';
import { useRecord } from '../../api/index.ts';
import type { FormValues } from './form-fields.ts';

/** What follows from what a new record is said to belong to: the place and zone of its host event, the zone of its reconvening. */
export function useFollowing(kind: Kind, values: FormValues): FormValues {
  const hostEvent = useRecord('hostEvent', kind === 'reconvening' ? idOf(values['hostEventId']) : null).data;
  const reconvening = useRecord(
    'reconvening',
    kind === 'session' ? idOf(values['reconveningId']) : null,
  ).data;
  if (hostEvent) {
    const { zone, city, venue, startDate } = hostEvent;
    return { zone, city, venue, startDate, endDate: startDate };
  }
  return reconvening ? { zone: reconvening.zone } : {};
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
