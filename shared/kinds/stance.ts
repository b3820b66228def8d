import * as words from '../domain/vocabulary.ts';
import { aside, choice, date, longText, optional, ref, withDefault, recordedBy } from './fields.ts';
import { defineKind } from './kind.ts';

/** What a participant has said of a priority action on a day; added, never changed. The last one is where it stands. */
export const stance = defineKind({
  fields: {
    actionId: ref('priorityAction'),
    participantId: ref('participant'),
    date: date(),
    stance: choice(words.STANCES),
    /** With which changes, or why not. */
    wording: optional(longText()),
    /** In which consultation it was said. */
    consultationId: optional(ref('consultation')),
    publicity: withDefault(choice(words.STANCE_PUBLICITIES), 'confidential'),
    recordedBy: recordedBy(),
    aside: aside(),
  },
  title: 'participantId',
  context: 'actionId',
  appendOnly: true,
  serviceMade: true,
  unsearched: true,
  computed: ['iso3'],
});
