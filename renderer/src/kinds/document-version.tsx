import { z } from 'zod';
import { paragraphSchema } from '../../../shared/kinds/document-version.ts';
import { ParagraphsField } from '../features/paragraphs/index.ts';
import type { KindView } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

const paragraphs = z.array(paragraphSchema).catch([]);

export const documentVersion: KindView<'documentVersion'> = {
  columns: [
    { id: 'label', width: NAME },
    { id: 'date', width: SHORT },
    { id: 'change', width: SHORT },
    { id: 'notes', width: WIDE },
  ],
  firstOrder: { by: 'position', descending: false },
  partOf: ['documentId'],
  widgets: {
    paragraphs: ({ value, ...field }) => <ParagraphsField {...field} value={paragraphs.parse(value)} />,
  },
};
