import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const publication: KindView<'publication'> = {
  columns: [
    { id: 'title', width: WIDE },
    { id: 'date', width: SHORT },
    { id: 'sharedWith', width: SHORT },
    { id: 'languages', width: SHORT },
    { id: 'groupId', width: NAME },
    { id: 'documentId', width: NAME },
    { id: 'link', width: NAME },
  ],
  firstOrder: { by: 'date', descending: true },
  filters: ['sharedWith'],
  partOf: ['reconveningId', 'groupId', 'documentId', 'actionId'],
  head: ['date', 'sharedWith', 'languages', 'documentId', 'groupId', 'link'],
};
