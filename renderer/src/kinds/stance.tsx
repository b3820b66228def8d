import { ThreadPanel } from '../features/thread/index.ts';
import type { KindView } from './view.ts';
import { NAME, SHORT, STATE, WIDE } from './widths.ts';

export const stance: KindView<'stance'> = {
  columns: [
    { id: 'date', width: SHORT },
    { id: 'participantId', width: NAME },
    { id: 'actionId', width: NAME },
    { id: 'stance', width: STATE },
    { id: 'wording', width: WIDE },
    { id: 'consultationId', width: NAME },
    { id: 'recordedBy', width: NAME },
  ],
  firstOrder: { by: 'date', descending: true },
  filters: ['stance', 'publicity'],
  overview: ({ row }) => <ThreadPanel kind="stance" id={row.id} />,
  partOf: ['actionId', 'participantId', 'consultationId'],
  flag: { field: 'participantId', iso3: ({ extras }) => extras['iso3'] },
};
