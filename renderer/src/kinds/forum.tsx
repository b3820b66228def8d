import { ForaButton } from '../features/fora/index.ts';
import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT, WIDE } from './widths.ts';

export const forum: KindView<'forum'> = {
  columns: [
    { id: 'shortName', width: SHORT },
    { id: 'name', width: WIDE },
    { id: 'kind', width: NAME },
    { id: 'parentId', width: SHORT },
    { id: 'seat', width: SHORT },
    { id: 'areas', width: WIDE },
    { id: 'actions', width: COUNT },
    { id: 'certainty', width: SHORT },
  ],
  firstOrder: { by: 'name', descending: false },
  filters: ['kind', 'areas', 'certainty'],
  partOf: ['parentId'],
  listActions: () => <ForaButton />,
  head: ['shortName', 'kind', 'seat', 'parentId', 'cycle'],
};
