import { longText, optional, ref, refs, withDefault } from './fields.ts';
import { defineKind } from './kind.ts';

/**
 * The record of a session while it is written: who was there, and what is said before the first item. What is noted under
 * an item stands with the item, what was decided and is to be done are records of their own.
 */
export const minutes = defineKind({
  fields: {
    sessionId: ref('session'),
    /** The participants that were there. */
    presentIds: withDefault(refs('participant'), []),
    /** Who was there by name, where that is noted. */
    personIds: withDefault(refs('person'), []),
    /** Whoever else was there, in free words. */
    alsoPresent: optional(longText()),
    opening: optional(longText()),
    notes: optional(longText()),
  },
  title: 'sessionId',
  within: ['sessionId'],
  fixed: ['sessionId'],
  inward: true,
  readBy: ['outbox'],
  computed: ['released', 'decisions', 'openTasks'],
});
