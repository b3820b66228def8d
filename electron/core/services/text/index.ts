import type { Handlers } from '../context.ts';
import { copyVersion } from './copy.ts';
import { moveParagraph, renumberText, splitParagraph, writeParagraph } from './edit.ts';
import { compareVersions, readText } from './read.ts';

export const textHandlers = {
  'version.copy': copyVersion,
  'version.text': readText,
  'version.compare': compareVersions,
  'paragraph.write': writeParagraph,
  'paragraph.split': splitParagraph,
  'paragraph.move': moveParagraph,
  'paragraph.renumber': renumberText,
} satisfies Partial<Handlers>;
