import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT, WIDE } from './widths.ts';

export const countingRule: KindView<'countingRule'> = {
  columns: [
    { id: 'date', width: SHORT },
    { id: 'documentId', width: NAME },
    { id: 'countsFrom', width: SHORT },
    { id: 'target', width: COUNT },
    { id: 'behalf', width: WIDE },
    { id: 'reason', width: WIDE },
    { id: 'recordedBy', width: NAME },
  ],
  firstOrder: { by: 'date', descending: true },
  partOf: ['documentId'],
};
