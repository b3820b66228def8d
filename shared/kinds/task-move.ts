import * as words from '../domain/vocabulary.ts';
import { choice, date, longText, optional, ref, recordedBy } from './fields.ts';
import { defineKind } from './kind.ts';

/** A state that a task came into, and on which day; added with the move, never changed. */
export const taskMove = defineKind({
  fields: {
    taskId: ref('task'),
    date: date(),
    state: choice(words.TASK_STATES),
    reason: optional(longText()),
    recordedBy: recordedBy(),
  },
  title: 'taskId',
  within: ['taskId'],
  appendOnly: true,
  serviceMade: true,
  unsearched: true,
  inward: true,
});
