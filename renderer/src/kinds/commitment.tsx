import { isOverdue } from '../../../shared/domain/commitments/unheard.ts';
import { rowOf } from '../api/index.ts';
import { AskForNews } from '../features/commitments/index.ts';
import { CommitmentMoves } from '../features/states/index.ts';
import { AcceptedAs } from '../features/suggestions/index.ts';
import { ThreadPanel } from '../features/thread/index.ts';
import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT, STATE, WIDE } from './widths.ts';

export const commitment: KindView<'commitment'> = {
  columns: [
    { id: 'participantId', width: NAME },
    { id: 'title', width: WIDE },
    { id: 'actionId', width: NAME },
    { id: 'scope', width: SHORT },
    { id: 'state', width: STATE },
    { id: 'publicity', width: SHORT },
    { id: 'dueDate', width: SHORT },
    { id: 'lastReport', width: SHORT },
    { id: 'reports', width: COUNT },
  ],
  firstOrder: { by: 'participantId', descending: false },
  filters: ['state', 'scope', 'publicity', 'certainty'],
  partOf: ['participantId', 'actionId', 'documentId', 'suggestionId'],
  head: ['participantId', 'scope', 'state', 'dueDate', 'publicity', 'actionId'],
  overview: ({ row }) => (
    <>
      <AcceptedAs kind="commitment" row={rowOf('commitment', row)} />
      <ThreadPanel kind="commitment" id={row.id} />
    </>
  ),
  moves: { state: ({ row }) => <CommitmentMoves commitment={rowOf('commitment', row)} /> },
  actions: ({ row }) => <AskForNews commitment={rowOf('commitment', row)} />,
  opensWhenMade: true,
  flag: { field: 'participantId', iso3: ({ extras }) => extras['iso3'] },
  days: ['lastReport'],
  overdue: {
    field: 'dueDate',
    is: (row, today) => isOverdue(rowOf('commitment', row), today),
  },
  marks: {
    state: {
      offered: 'planned',
      announced: 'draft',
      confirmed: 'confirmed',
      under_way: 'confirmed',
      delivered: 'confirmed',
      withdrawn: 'cancelled',
    },
  },
};
