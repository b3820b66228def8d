import type { ChangeLog } from '../../history/change-log.ts';
import type { Handlers } from '../context.ts';
import { copyVersion } from './copy.ts';
import { moveParagraph, renumberText, splitParagraph, writeParagraph } from './edit.ts';
import { insertParagraphs } from './insert.ts';
import { compareVersions, readText } from './read.ts';

export function textHandlers(log: ChangeLog) {
  return {
    'version.copy': copyVersion,
    'version.text': readText,
    'version.compare': compareVersions,
    'paragraph.write': writeParagraph(log),
    'paragraph.split': splitParagraph(log),
    'paragraph.insert': insertParagraphs,
    'paragraph.move': moveParagraph,
    'paragraph.renumber': renumberText,
  } satisfies Partial<Handlers>;
}
