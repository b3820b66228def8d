import type { KindView } from './view.ts';
import { NAME, SHORT, WHEN, WIDE } from './widths.ts';

export const hostMeeting: KindView<'hostMeeting'> = {
  columns: [
    { id: 'startWall', width: WHEN },
    { id: 'title', width: WIDE },
    { id: 'place', width: NAME },
    { id: 'mustAttend', width: SHORT },
    { id: 'certainty', width: SHORT },
  ],
  firstOrder: { by: 'startWall', descending: false },
  partOf: ['hostEventId'],
  presetWithin: ({ startDate }) => ({ startWall: `${startDate}T10:00`, endWall: `${startDate}T11:00` }),
};
