import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const consultationMove: KindView<'consultationMove'> = {
  columns: [
    { id: 'date', width: SHORT },
    { id: 'consultationId', width: NAME },
    { id: 'state', width: SHORT },
    { id: 'reason', width: WIDE },
    { id: 'recordedBy', width: NAME },
  ],
  firstOrder: { by: 'date', descending: true },
  partOf: ['consultationId'],
};
