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
  firstOrder: { by: 'personId', descending: false },
  partOf: ['participantId', 'personId'],
  widgets: { personId: PersonField },
};
