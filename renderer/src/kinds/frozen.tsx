import type { KindView } from './view.ts';
import { NAME, SHORT } from './widths.ts';

export const frozen: KindView<'frozen'> = {
  columns: [
    { id: 'hash', width: NAME, digits: true },
    { id: 'schema', width: SHORT },
  ],
  firstOrder: { by: 'hash', descending: false },
};
