import { ThreadPanel } from '../features/thread/index.ts';
import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const commitmentReport: KindView<'commitmentReport'> = {
  columns: [
    { id: 'date', width: SHORT },
    { id: 'commitmentId', width: NAME },
    { id: 'text', width: WIDE },
    { id: 'measure', width: NAME },
    { id: 'evidence', width: NAME },
  ],
  firstOrder: { by: 'date', descending: true },
  overview: ({ row }) => <ThreadPanel kind="commitmentReport" id={row.id} />,
  partOf: ['commitmentId'],
  todays: ['date'],
};
