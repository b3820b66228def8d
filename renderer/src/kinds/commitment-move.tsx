import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const commitmentMove: KindView<'commitmentMove'> = {
  columns: [
    { id: 'date', width: SHORT },
    { id: 'commitmentId', width: NAME },
    { id: 'state', width: SHORT },
    { id: 'evidence', width: NAME },
    { id: 'reason', width: WIDE },
    { id: 'recordedBy', width: NAME },
  ],
  firstOrder: { by: 'date', descending: true },
  partOf: ['commitmentId'],
};
