import * as words from '../domain/vocabulary.ts';
import { aside, choice, date, inUnit, longText, optional, ref, text, withDefault, inward } from './fields.ts';
import { defineKind } from './kind.ts';

/**
 * What a participant is in a working group for a time. Who takes on another role ends one membership and begins the next,
 * so that it can be told who led when; no two of a participant in a group are at one time.
 */
export const groupMembership = defineKind({
  fields: {
    groupId: ref('workingGroup'),
    participantId: ref('participant'),
    role: withDefault(choice(words.GROUP_ROLES), 'member'),
    /** First and last day; null where it is not known, or has not ended. */
    since: inUnit('dates', optional(date())),
    until: inUnit('dates', optional(date())),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: inward(optional(longText())),
    aside: aside(),
  },
  title: 'participantId',
  within: ['groupId'],
  shownOn: 'groupId',
  fixed: ['groupId', 'participantId'],
  computed: ['iso3'],
  readBy: ['clashes', 'outbox'],
});
