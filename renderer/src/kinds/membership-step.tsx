import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const membershipStep: KindView<'membershipStep'> = {
  columns: [
    { id: 'date', width: SHORT },
    { id: 'participantId', width: NAME },
    { id: 'status', width: SHORT },
    { id: 'instrument', width: WIDE },
    { id: 'reason', width: WIDE },
    { id: 'recordedBy', width: NAME },
  ],
  firstOrder: { by: 'date', descending: true },
  partOf: ['participantId'],
  marks: { status: { member: 'confirmed', invited: 'planned', withdrawn: 'cancelled' } },
};
