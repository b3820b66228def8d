import { PersonField } from '../features/persons/index.ts';
import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const alertRecipient: KindView<'alertRecipient'> = {
  columns: [
    { id: 'alertId', width: NAME },
    { id: 'participantId', width: NAME },
    { id: 'personId', width: NAME },
    { id: 'part', width: SHORT },
    { id: 'reason', width: WIDE },
  ],
  firstOrder: { by: 'part', descending: false },
  filters: ['part'],
  partOf: ['alertId'],
  widgets: { personId: PersonField },
  keepsIn: ({ extras }) => extras['markedAs'],
};
