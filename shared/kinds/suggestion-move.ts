import * as words from '../domain/vocabulary.ts';
import { choice, date, longText, optional, ref, recordedBy } from './fields.ts';
import { defineKind } from './kind.ts';

/** A state that a suggestion came into, and on which day; added with the move, never changed. */
export const suggestionMove = defineKind({
  fields: {
    suggestionId: ref('suggestion'),
    date: date(),
    state: choice(words.SUGGESTION_STATES),
    reason: optional(longText()),
    recordedBy: recordedBy(),
  },
  title: 'suggestionId',
  within: ['suggestionId'],
  appendOnly: true,
  serviceMade: true,
  unsearched: true,
  inward: true,
});
