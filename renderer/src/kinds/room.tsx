import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT, WIDE } from './widths.ts';

export const room: KindView<'room'> = {
  columns: [
    { id: 'name', width: NAME },
    { id: 'venue', width: WIDE },
    { id: 'city', width: SHORT },
    { id: 'capacity', width: COUNT },
  ],
  head: ['capacity', 'venue', 'city'],
  firstOrder: { by: 'name', descending: false },
  newFrom: (text, language) => ({ name: { [language]: text } }),
  preset: (reconvening) => (reconvening ? { venue: reconvening.venue ?? '', city: reconvening.city } : {}),
};
