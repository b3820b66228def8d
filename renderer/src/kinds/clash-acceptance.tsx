import type { KindView } from './view.ts';
import { WIDE } from './widths.ts';

export const clashAcceptance: KindView<'clashAcceptance'> = {
  columns: [
    { id: 'clashKey', width: WIDE },
    { id: 'reason', width: WIDE },
  ],
  firstOrder: { by: 'clashKey', descending: false },
};
