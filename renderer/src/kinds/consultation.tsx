import { rowOf } from '../api/index.ts';
import { Suggestions } from '../features/overviews/index.ts';
import { PersonsField } from '../features/persons/index.ts';
import { FIRST_OF_A_TALK, PlannerButton } from '../features/consultations/index.ts';
import { ConsultationStances } from '../features/matrix/index.ts';
import { ConsultationMoves, SelectedConsultationMoves } from '../features/states/index.ts';
import { ThreadPanel } from '../features/thread/index.ts';
import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT, STATE, WHEN, WIDE } from './widths.ts';

export const consultation: KindView<'consultation'> = {
  columns: [
    { id: 'startWall', width: WHEN },
    { id: 'subject', width: WIDE },
    { id: 'participantIds', width: NAME },
    { id: 'actionIds', width: NAME },
    { id: 'way', width: SHORT },
    { id: 'state', width: STATE },
    { id: 'stances', width: COUNT },
  ],
  firstOrder: { by: 'startWall', descending: true },
  filters: ['state', 'way'],
  listActions: PlannerButton,
  selectionActions: SelectedConsultationMoves,
  partOf: ['sessionId'],
  preset: () => FIRST_OF_A_TALK,
  widgets: { theirPersonIds: PersonsField, ourPersonIds: PersonsField },
  head: ['startWall', 'way', 'participantIds', 'state', 'place'],
  overview: ({ row: { id } }) => (
    <>
      <Suggestions of={{ kind: 'consultation', id }} />
      <ThreadPanel kind="consultation" id={id} />
    </>
  ),
  tabs: [
    {
      id: 'stand',
      label: 'matrix:title',
      content: (row) => <ConsultationStances consultation={rowOf('consultation', row)} />,
    },
  ],
  moves: { state: ({ row }) => <ConsultationMoves consultations={[rowOf('consultation', row)]} /> },
  opensWhenMade: true,
  marks: {
    state: {
      planned: 'planned',
      held: 'confirmed',
      follow_up: 'draft',
      closed: 'confirmed',
      cancelled: 'cancelled',
    },
  },
};
