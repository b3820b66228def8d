import { rowOf } from '../api/index.ts';
import { SuggestionMoves } from '../features/states/index.ts';
import { AcceptButton, HindranceNote } from '../features/suggestions/index.ts';
import type { KindView } from './view.ts';
import { NAME, SHORT, STATE, WIDE } from './widths.ts';

/** What only a suggestion of the one sort says. */
const OF_ENDORSEMENT = ['versionId', 'formality', 'qualification'];
const OF_COMMITMENT = ['actionId', 'dueDate'];

export const suggestion: KindView<'suggestion'> = {
  columns: [
    { id: 'title', width: WIDE },
    { id: 'participantId', width: NAME },
    { id: 'what', width: SHORT },
    { id: 'documentId', width: NAME },
    { id: 'state', width: STATE },
    { id: 'stateDate', width: SHORT },
    { id: 'consultationId', width: NAME },
  ],
  firstOrder: { by: 'stateDate', descending: true },
  filters: ['state', 'what', 'certainty'],
  partOf: ['consultationId', 'participantId', 'documentId'],
  presetWithin: ({ participantIds }, field) => {
    const [only, ...others] = Array.isArray(participantIds) ? participantIds : [];
    return field === 'consultationId' && others.length === 0 ? { participantId: only } : {};
  },
  without: ({ what }) =>
    what === 'commitment' ? OF_ENDORSEMENT : what === 'endorsement' ? OF_COMMITMENT : [],
  // No text, no version of it.
  offers: {
    versionId: ({ documentId }) => ({ documentId: [typeof documentId === 'string' ? documentId : ''] }),
  },
  overview: HindranceNote,
  head: ['what', 'participantId', 'state', 'documentId', 'versionId'],
  moves: { state: ({ row }) => <SuggestionMoves suggestion={rowOf('suggestion', row)} /> },
  actions: ({ row }) => <AcceptButton suggestion={rowOf('suggestion', row)} />,
  flag: { field: 'participantId', iso3: ({ extras }) => extras['iso3'] },
  marks: { state: { open: 'planned', accepted: 'confirmed', let_go: 'cancelled' } },
};
