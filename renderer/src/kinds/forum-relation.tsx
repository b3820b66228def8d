import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const forumRelation: KindView<'forumRelation'> = {
  columns: [
    { id: 'forumId', width: NAME },
    { id: 'relation', width: SHORT },
    { id: 'wording', width: WIDE },
    { id: 'actionId', width: NAME },
    { id: 'sessionId', width: NAME },
  ],
  firstOrder: { by: 'forumId', descending: false },
  filters: ['relation'],
  partOf: ['actionId', 'sessionId', 'forumId'],
  marks: { relation: { overlaps: 'clash', complements: 'confirmed', supports: 'confirmed' } },
};
