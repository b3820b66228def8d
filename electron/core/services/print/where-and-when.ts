import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { AgendaModel } from '../../../../shared/contract/printed.ts';

/** Where and when a meeting is, as its papers say under their titles. */
export function whereAndWhen({
  venue,
  city,
  startDate,
  endDate,
}: RecordOf<'reconvening'>): Pick<AgendaModel, 'place' | 'city' | 'dates'> {
  return { place: venue ?? '', city, dates: { from: startDate, to: endDate } };
}
