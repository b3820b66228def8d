import * as words from '../domain/vocabulary.ts';
import { choice, longText, optional, ref } from './fields.ts';
import { defineKind } from './kind.ts';

/** How an action or a session stands to what a body already does. */
export const forumRelation = defineKind({
  fields: {
    actionId: optional(ref('priorityAction')),
    sessionId: optional(ref('session')),
    forumId: ref('forum'),
    relation: choice(words.RELATIONS),
    /** How it complements, which process it supports, or why it goes on beside what it overlaps with. */
    wording: optional(longText()),
  },
  title: 'forumId',
  within: ['actionId', 'sessionId'],
  needsOneOf: ['actionId', 'sessionId'],
  fixed: ['actionId', 'sessionId', 'forumId'],
});
