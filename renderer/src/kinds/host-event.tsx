import type { KindView } from './view.ts';
import { COUNT, SHORT, WIDE } from './widths.ts';

export const hostEvent: KindView<'hostEvent'> = {
  columns: [
    { id: 'name', width: WIDE },
    { id: 'city', width: SHORT },
    { id: 'startDate', width: SHORT },
    { id: 'endDate', width: SHORT },
    { id: 'certainty', width: SHORT },
    { id: 'meetings', width: COUNT },
  ],
  head: ['startDate', 'city', 'meetings'],
  firstOrder: { by: 'startDate', descending: true },
  filters: ['certainty'],
  newFrom: (text, language) => ({ name: { [language]: text }, shortName: { [language]: text } }),
  partOf: ['forumId'],
};
