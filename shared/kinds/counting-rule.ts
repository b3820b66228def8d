import * as words from '../domain/vocabulary.ts';
import { choice, date, inward, longText, optional, ref, timeOfDay, whole, recordedBy } from './fields.ts';
import { defineKind } from './kind.ts';

/** How a document's endorsements are counted from a day on; added, never changed. */
export const countingRule = defineKind({
  fields: {
    documentId: ref('document'),
    /** Null for what a document was made with: it counts from the beginning. */
    date: optional(date()),
    /** Where it is known. */
    time: optional(timeOfDay()),
    countsFrom: choice(words.FORMALITIES),
    target: optional(whole(1, 1000)),
    behalf: choice(words.BEHALF_COUNTS),
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
