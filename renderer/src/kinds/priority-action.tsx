import { rowOf } from '../api/index.ts';
import { Fora } from '../features/overviews/index.ts';
import { ActionMoves } from '../features/states/index.ts';
import { ThreadPanel } from '../features/thread/index.ts';
import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT, STATE, WIDE } from './widths.ts';

export const priorityAction: KindView<'priorityAction'> = {
  columns: [
    { id: 'number', width: COUNT, digits: true },
    { id: 'title', width: WIDE },
    { id: 'kind', width: SHORT },
    { id: 'groupId', width: NAME },
    { id: 'leadIds', width: NAME },
    { id: 'state', width: STATE },
    { id: 'dueDate', width: SHORT },
    { id: 'relations', width: COUNT },
    { id: 'commitments', width: COUNT },
  ],
  firstOrder: { by: 'number', descending: false },
  filters: ['kind', 'state', 'areas', 'certainty'],
  partOf: ['groupId'],
  overview: ({ row }) => (
    <>
      <Fora kind="priorityAction" id={row.id} isNew={row['isNew'] === true} />
      <ThreadPanel kind="priorityAction" id={row.id} />
    </>
  ),
  head: ['number', 'kind', 'state', 'groupId', 'leadIds', 'dueDate'],
  moves: { state: ({ row }) => <ActionMoves action={rowOf('priorityAction', row)} /> },
  opensWhenMade: true,
  marks: {
    state: {
      proposed: 'planned',
      agreed: 'draft',
      adopted: 'confirmed',
      under_way: 'confirmed',
      reported: 'confirmed',
      done: 'confirmed',
      dropped: 'cancelled',
    },
  },
};
