import type { KindView } from './view.ts';
import { NAME, WIDE } from './widths.ts';

export const savedView: KindView<'savedView'> = {
  columns: [
    { id: 'name', width: WIDE },
    { id: 'listOf', width: NAME },
  ],
  firstOrder: { by: 'name', descending: false },
};
