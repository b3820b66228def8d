import * as words from '../domain/vocabulary.ts';
import { choice, localized, longText, managed, optional, ref, text, withDefault } from './fields.ts';
import { defineKind } from './kind.ts';

/** Characters of a decision in one language. */
const LONGEST = 2000;

/** What a session decided, under a number that is not given again. */
export const decision = defineKind({
  fields: {
    number: managed(text(60)),
    text: localized(LONGEST),
    sessionId: ref('session'),
    /** Under which item it was written into the minutes. */
    agendaItemId: managed(optional(ref('agendaItem'))),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: optional(longText()),
  },
  title: 'text',
  alsoCalled: ['number'],
  within: ['sessionId'],
  fixed: ['sessionId'],
  inward: true,
  computed: ['day'],
});
