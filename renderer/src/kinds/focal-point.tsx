import { EraseButton } from '../features/erasing/index.ts';
import type { KindView } from './view.ts';
import { NAME, SHORT } from './widths.ts';

export const focalPoint: KindView<'focalPoint'> = {
  columns: [
    { id: 'name', width: NAME },
    { id: 'participantId', width: NAME },
    { id: 'office', width: NAME },
    { id: 'email', width: NAME },
    { id: 'telephone', width: SHORT },
  ],
  firstOrder: { by: 'name', descending: false },
  partOf: ['participantId'],
  actions: ({ row }) => <EraseButton kind="focalPoint" id={row.id} name={row['name']} />,
};
