import { PersonField } from '../features/persons/index.ts';
import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const lot: KindView<'lot'> = {
  columns: [
    { id: 'drawnOn', width: SHORT },
    { id: 'title', width: WIDE },
    { id: 'firstId', width: NAME },
    { id: 'seed', width: NAME },
    { id: 'drawnById', width: NAME },
    { id: 'drawnBy', width: NAME },
    { id: 'witnesses', width: NAME },
  ],
  firstOrder: { by: 'drawnOn', descending: true },
  partOf: ['reconveningId', 'firstId'],
  widgets: { drawnById: PersonField },
  preset: (reconvening) => (reconvening ? { reconveningId: reconvening.id } : {}),
};
