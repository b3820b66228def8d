import { rowOf } from '../api/index.ts';
import { ErasePersonButton } from '../features/erasing/index.ts';
import { PersonField } from '../features/persons/index.ts';
import type { KindView } from './view.ts';
import { NAME, SHORT } from './widths.ts';

export const focalPoint: KindView<'focalPoint'> = {
  columns: [
    { id: 'personId', width: NAME },
    { id: 'participantId', width: NAME },
    { id: 'office', width: NAME },
    { id: 'email', width: NAME },
    { id: 'telephone', width: SHORT },
  ],
  head: ['participantId', 'office', 'email', 'telephone'],
  firstOrder: { by: 'personId', descending: false },
  partOf: ['participantId', 'personId'],
  actions: ({ row }) => <ErasePersonButton personId={rowOf('focalPoint', row).personId} />,
  widgets: { personId: PersonField },
};
