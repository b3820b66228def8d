import { rowOf } from '../api/index.ts';
import { MinutesEditor } from '../features/minutes/index.ts';
import { PersonsField } from '../features/persons/index.ts';
import type { KindView } from './view.ts';
import { COUNT, SHORT, WIDE } from './widths.ts';

export const minutes: KindView<'minutes'> = {
  columns: [
    { id: 'sessionId', width: WIDE },
    { id: 'presentIds', width: SHORT },
    { id: 'decisions', width: COUNT },
    { id: 'openTasks', width: COUNT },
    { id: 'released', width: SHORT },
  ],
  firstOrder: { by: 'sessionId', descending: false },
  widgets: { personIds: PersonsField },
  head: ['released', 'decisions', 'openTasks'],
  tabs: [
    {
      id: 'minutes',
      label: 'minutes:title',
      content: (row) => <MinutesEditor sessionId={rowOf('minutes', row).sessionId} />,
      opensFirst: true,
    },
  ],
  opensWhenMade: true,
};
