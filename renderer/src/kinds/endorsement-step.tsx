import { AttachButton } from '../features/evidence/index.ts';
import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT } from './widths.ts';

export const endorsementStep: KindView<'endorsementStep'> = {
  columns: [
    { id: 'date', width: SHORT },
    { id: 'participantId', width: NAME },
    { id: 'axis', width: SHORT },
    { id: 'value', width: SHORT },
    { id: 'place', width: NAME },
    { id: 'evidence', width: NAME },
    { id: 'files', width: COUNT },
  ],
  firstOrder: { by: 'date', descending: true },
  partOf: ['participantId', 'documentId', 'suggestionId'],
  actions: ({ row }) => <AttachButton stepId={row.id} />,
};
