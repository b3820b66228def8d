import { EraseButton } from '../features/erasing/index.ts';
import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const acknowledgement: KindView<'acknowledgement'> = {
  columns: [
    { id: 'date', width: SHORT },
    { id: 'dispatchId', width: NAME },
    { id: 'way', width: SHORT },
    { id: 'by', width: NAME },
    { id: 'sees', width: WIDE },
    { id: 'did', width: WIDE },
    { id: 'note', width: WIDE },
  ],
  firstOrder: { by: 'date', descending: true },
  filters: ['way'],
  partOf: ['dispatchId'],
  keepsIn: ({ extras }) => extras['markedAs'],
  actions: ({ row }) =>
    row['by'] === null ? null : <EraseButton kind="acknowledgement" id={row.id} name={row['by']} />,
};
