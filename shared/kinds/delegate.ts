import * as words from '../domain/vocabulary.ts';
import { aside, choice, longText, optional, personal, ref, text, withDefault, inward } from './fields.ts';
import { defineKind } from './kind.ts';

/** A person in a delegation, with what they are for that meeting. */
export const delegate = defineKind({
  fields: {
    delegationId: ref('delegation'),
    personId: ref('person'),
    title: optional(text()),
    role: withDefault(choice(words.DELEGATE_ROLES), 'adviser'),
    rank: withDefault(choice(words.RANKS), 'official'),
    notes: inward(optional(personal(longText()))),
    aside: aside(),
  },
  title: 'personId',
  within: ['delegationId'],
  shownOn: 'delegationId',
  fixed: ['delegationId'],
  readBy: ['clashes', 'outbox'],
});
