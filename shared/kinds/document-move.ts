import * as words from '../domain/vocabulary.ts';
import { choice, date, inward, longText, optional, ref, recordedBy } from './fields.ts';
import { defineKind } from './kind.ts';

/** A state that a document came into, and on which day; added with the move, never changed. */
export const documentMove = defineKind({
  fields: {
    documentId: ref('document'),
    date: date(),
    state: choice(words.DOCUMENT_STATES),
    reason: inward(optional(longText())),
    recordedBy: recordedBy(),
  },
  title: 'documentId',
  within: ['documentId'],
  shownOn: 'documentId',
  appendOnly: true,
  serviceMade: true,
  unsearched: true,
  readBy: ['tally'],
});
