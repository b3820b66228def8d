import type { KindView } from './view.ts';
import { NAME, SHORT, STATE, WIDE } from './widths.ts';

export const alertMove: KindView<'alertMove'> = {
  columns: [
    { id: 'date', width: SHORT },
    { id: 'alertId', width: NAME },
    { id: 'state', width: SHORT },
    { id: 'marking', width: STATE },
    { id: 'reason', width: WIDE },
    { id: 'recordedBy', width: NAME },
  ],
  firstOrder: { by: 'date', descending: true },
  partOf: ['alertId'],
  keepsIn: ({ extras }) => extras['markedAs'],
};
