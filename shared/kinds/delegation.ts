import * as words from '../domain/vocabulary.ts';
import { aside, choice, date, inUnit, longText, optional, ref, text, withDefault, inward } from './fields.ts';
import { defineKind } from './kind.ts';

/** One participant at one reconvening; its id follows from the two. */
export const delegation = defineKind({
  fields: {
    reconveningId: ref('reconvening'),
    participantId: ref('participant'),
    attendance: inUnit('reply', withDefault(choice(words.ATTENDANCES), 'invited')),
    /** The day of the reply that this is; null where it is not known. */
    repliedOn: inUnit('reply', optional(date())),
    replyBy: optional(date()),
    credentials: inUnit('credentials', withDefault(choice(words.CREDENTIALS), 'none')),
    credentialsReason: inward(inUnit('credentials', optional(text()))),
    /** The reference of the note verbale that names the delegation. */
    noteVerbale: optional(text()),
    notes: inward(optional(longText())),
    aside: aside(),
  },
  title: 'participantId',
  within: ['reconveningId'],
  fixed: ['reconveningId', 'participantId'],
  computed: ['delegates', 'head', 'iso3'],
  readBy: ['clashes', 'outbox', 'tally'],
});
