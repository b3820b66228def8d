import { rowOf } from '../api/index.ts';
import { makeVersion, NewVersionButton, TextChanges, TextEditor } from '../features/text/index.ts';
import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const documentVersion: KindView<'documentVersion'> = {
  columns: [
    { id: 'label', width: NAME },
    { id: 'date', width: SHORT },
    { id: 'change', width: SHORT },
    { id: 'notes', width: WIDE },
  ],
  firstOrder: { by: 'position', descending: false },
  head: ['date', 'change', 'documentId'],
  partOf: ['documentId'],
  tabs: [
    {
      id: 'text',
      label: 'text:title',
      content: (row) => <TextEditor versionId={row.id} />,
      opensFirst: true,
    },
    { id: 'changes', label: 'text:changes', content: (row) => <TextChanges versionId={row.id} /> },
  ],
  actions: ({ row }) => <NewVersionButton version={rowOf('documentVersion', row)} />,
  makes: makeVersion,
  opensWhenMade: true,
};
