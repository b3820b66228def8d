import { PersonsField } from '../features/persons/index.ts';
import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT, WIDE } from './widths.ts';

export const agendaItem: KindView<'agendaItem'> = {
  columns: [
    { id: 'title', width: WIDE },
    { id: 'sessionId', width: NAME },
    { id: 'kind', width: SHORT },
    { id: 'minutes', width: COUNT },
    { id: 'presenters', width: NAME },
  ],
  head: ['sessionId', 'kind', 'minutes'],
  widgets: { presenterPersonIds: PersonsField },
  firstOrder: { by: 'sessionId', descending: false },
};
