import * as words from '../domain/vocabulary.ts';
import {
  blob,
  choice,
  inUnit,
  longText,
  managed,
  optional,
  ref,
  refs,
  size,
  text,
  inward,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** What proves steps: the note verbale, the signed sheet. Its content lies among the file's blobs. */
export const evidenceFile = defineKind({
  fields: {
    title: text(),
    documentId: ref('document'),
    /** The steps that it proves, all of the document. */
    stepIds: managed(refs('endorsementStep')),
    file: inUnit('file', managed(blob())),
    /** By its bytes, never by its name. */
    type: inUnit('file', managed(choice(words.FILE_TYPES))),
    bytes: inUnit('file', managed(size())),
    /** As it was called where it came from. */
    fileName: inUnit('file', managed(text(255))),
    note: inward(optional(longText())),
  },
  title: 'title',
  context: 'documentId',
  fixed: ['documentId'],
  inward: true,
  serviceMade: true,
  computed: ['isHere'],
});
