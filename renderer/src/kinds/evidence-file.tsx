import { rowOf } from '../api/index.ts';
import { EvidenceButtons } from '../features/evidence/index.ts';
import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const evidenceFile: KindView<'evidenceFile'> = {
  columns: [
    { id: 'title', width: WIDE },
    { id: 'documentId', width: NAME },
    { id: 'type', width: SHORT },
    { id: 'bytes', width: SHORT },
    { id: 'fileName', width: NAME },
  ],
  firstOrder: { by: 'title', descending: false },
  filters: ['type'],
  partOf: ['stepIds', 'documentId'],
  actions: ({ row }) => <EvidenceButtons row={rowOf('evidenceFile', row)} />,
};
