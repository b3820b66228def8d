import type { KindView } from './view.ts';
import { COUNT, NAME, SHORT } from './widths.ts';

export const signOffSheet: KindView<'signOffSheet'> = {
  columns: [
    { id: 'number', width: SHORT },
    { id: 'versionId', width: SHORT },
    { id: 'language', width: SHORT },
    { id: 'orderRule', width: NAME },
    { id: 'printedAt', width: NAME },
    { id: 'rows', width: COUNT },
  ],
  firstOrder: { by: 'printedAt', descending: true },
  partOf: ['documentId'],
};
