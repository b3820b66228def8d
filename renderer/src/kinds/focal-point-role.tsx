import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const focalPointRole: KindView<'focalPointRole'> = {
  columns: [
    { id: 'title', width: WIDE },
    { id: 'participantId', width: NAME },
    { id: 'purpose', width: NAME },
    { id: 'forAlerts', width: SHORT },
    { id: 'heldById', width: NAME },
    { id: 'email', width: NAME },
    { id: 'heldSince', width: SHORT },
  ],
  firstOrder: { by: 'title', descending: false },
  partOf: ['participantId', 'heldById'],
  follows: { fields: ['heldById'], values: ({ participantId }) => ({ participantId }) },
};
