import type { KindView } from './view.ts';
import { WIDE } from './widths.ts';

export const workspace: KindView<'workspace'> = {
  columns: [{ id: 'homeZone', width: WIDE }],
  firstOrder: { by: 'homeZone', descending: false },
};
