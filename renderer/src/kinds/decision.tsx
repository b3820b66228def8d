import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const decision: KindView<'decision'> = {
  columns: [
    { id: 'number', width: SHORT, digits: true },
    { id: 'text', width: WIDE },
    { id: 'sessionId', width: NAME },
    { id: 'day', width: SHORT },
    { id: 'certainty', width: SHORT },
  ],
  firstOrder: { by: 'number', descending: true },
  filters: ['certainty'],
  partOf: ['sessionId'],
  head: ['number', 'sessionId', 'day'],
};
