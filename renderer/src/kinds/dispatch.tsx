import { VoidButton } from '../features/dispatch/index.ts';
import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT } from './widths.ts';

export const dispatch: KindView<'dispatch'> = {
  columns: [
    { id: 'sentAt', width: NAME },
    { id: 'recipientKind', width: SHORT },
    { id: 'recipientId', width: NAME },
    { id: 'fileName', width: NAME },
    { id: 'items', width: COUNT },
    { id: 'sentBy', width: SHORT },
    { id: 'voidedAt', width: NAME },
  ],
  firstOrder: { by: 'sentAt', descending: true },
  filters: ['recipientKind'],
  partOf: ['reconveningId', 'recipientId'],
  ofReconvening: true,
  actions: ({ row }) => row['voidedAt'] === null && <VoidButton id={row.id} />,
};
