import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT, WIDE } from './widths.ts';

export const substance: KindView<'substance'> = {
  columns: [
    { id: 'name', width: WIDE },
    { id: 'synonyms', width: NAME },
    { id: 'cas', width: SHORT, digits: true },
    { id: 'kind', width: NAME },
    { id: 'convention', width: SHORT },
    { id: 'schedule', width: SHORT },
    { id: 'alerts', width: COUNT },
    { id: 'certainty', width: SHORT },
  ],
  firstOrder: { by: 'name', descending: false },
  filters: ['kind', 'convention', 'certainty'],
  keepsIn: ({ extras }) => extras['markedAs'],
  partOf: ['precursorOfIds'],
  head: ['kind', 'cas', 'convention', 'schedule', 'controlledSince', 'certainty'],
};
