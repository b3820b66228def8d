import { rowOf } from '../api/index.ts';
import { AttachButton } from '../features/evidence/index.ts';
import { AcceptedAs } from '../features/suggestions/index.ts';
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
  overview: ({ row }) => <AcceptedAs kind="endorsementStep" row={rowOf('endorsementStep', row)} />,
  actions: ({ row }) => <AttachButton stepId={row.id} />,
};
