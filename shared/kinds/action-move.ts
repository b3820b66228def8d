import * as words from '../domain/vocabulary.ts';
import { choice, date, inward, longText, optional, ref, recordedBy } from './fields.ts';
import { defineKind } from './kind.ts';

/** A state that a priority action came into, and on which day; added with the move, never changed. */
export const actionMove = defineKind({
  fields: {
    actionId: ref('priorityAction'),
    date: date(),
    state: choice(words.ACTION_STATES),
    reason: inward(optional(longText())),
    recordedBy: recordedBy(),
  },
  title: 'actionId',
  within: ['actionId'],
  appendOnly: true,
  serviceMade: true,
  unsearched: true,
});
