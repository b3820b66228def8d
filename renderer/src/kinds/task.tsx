import { rowOf } from '../api/index.ts';
import { PersonField } from '../features/persons/index.ts';
import { TaskMoves } from '../features/states/index.ts';
import type { KindView } from './view.ts';
import { NAME, SHORT, STATE, WIDE } from './widths.ts';

export const task: KindView<'task'> = {
  columns: [
    { id: 'dueDate', width: SHORT },
    { id: 'title', width: WIDE },
    { id: 'participantId', width: NAME },
    { id: 'groupId', width: NAME },
    { id: 'personId', width: NAME },
    { id: 'state', width: STATE },
    { id: 'sessionId', width: NAME },
    { id: 'ownerGone', width: SHORT },
  ],
  firstOrder: { by: 'dueDate', descending: false },
  filters: ['state', 'certainty'],
  partOf: ['participantId', 'groupId', 'personId', 'sessionId', 'consultationId', 'commitmentId'],
  widgets: { personId: PersonField },
  head: ['state', 'participantId', 'dueDate', 'sessionId'],
  moves: { state: ({ row }) => <TaskMoves task={rowOf('task', row)} /> },
  flag: { field: 'participantId', iso3: ({ extras }) => extras['iso3'] },
  marks: { state: { open: 'planned', done: 'confirmed', dropped: 'cancelled' } },
};
