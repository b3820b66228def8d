import type { KindView } from './view.ts';
import { NAME, WIDE } from './widths.ts';

export const orderException: KindView<'orderException'> = {
  columns: [
    { id: 'participantId', width: NAME },
    { id: 'afterId', width: NAME },
    { id: 'reconveningId', width: NAME },
    { id: 'reason', width: WIDE },
  ],
  firstOrder: { by: 'participantId', descending: false },
  partOf: ['reconveningId', 'participantId'],
};
