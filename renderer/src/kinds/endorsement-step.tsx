import { z } from 'zod';
import { AttachButton } from '../features/evidence/index.ts';
import { TextField } from '../ui/index.ts';
import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT } from './widths.ts';

const labels = z.array(z.string()).catch([]);

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
  partOf: ['participantId', 'documentId'],
  actions: ({ row }) => <AttachButton stepId={row.id} />,
  widgets: {
    paragraphs: ({ value, ...field }) => <TextField {...field} value={labels.parse(value).join(', ')} />,
  },
};
