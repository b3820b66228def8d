import * as words from '../domain/vocabulary.ts';
import { choice, date, longText, managed, optional, ref, text } from './fields.ts';
import { defineKind } from './kind.ts';

/** A state that a consultation came into, and on which day; added with the move, never changed. */
export const consultationMove = defineKind({
  fields: {
    consultationId: ref('consultation'),
    date: date(),
    state: choice(words.CONSULTATION_STATES),
    reason: optional(longText()),
    recordedBy: managed(text(120)),
  },
  title: 'consultationId',
  within: ['consultationId'],
  appendOnly: true,
  serviceMade: true,
  unsearched: true,
  inward: true,
});
