import * as words from '../domain/vocabulary.ts';
import { choice, date, longText, optional, ref, recordedBy } from './fields.ts';
import { defineKind } from './kind.ts';

/** A state that a consultation came into, and on which day; added with the move, never changed. */
export const consultationMove = defineKind({
  fields: {
    consultationId: ref('consultation'),
    date: date(),
    state: choice(words.CONSULTATION_STATES),
    reason: optional(longText()),
    recordedBy: recordedBy(),
  },
  title: 'consultationId',
  within: ['consultationId'],
  appendOnly: true,
  serviceMade: true,
  unsearched: true,
  inward: true,
});
