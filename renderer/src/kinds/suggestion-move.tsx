import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const suggestionMove: KindView<'suggestionMove'> = {
  columns: [
    { id: 'date', width: SHORT },
    { id: 'suggestionId', width: NAME },
    { id: 'state', width: SHORT },
    { id: 'reason', width: WIDE },
    { id: 'recordedBy', width: NAME },
  ],
  firstOrder: { by: 'date', descending: true },
  partOf: ['suggestionId'],
};
