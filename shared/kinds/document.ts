import * as words from '../domain/vocabulary.ts';
import {
  choice,
  chosen,
  date,
  derived,
  inUnit,
  instant,
  localized,
  longLocalized,
  longText,
  managed,
  optional,
  ref,
  text,
  wall,
  whole,
  withDefault,
  zone,
  inward,
} from './fields.ts';
import { defineKind } from './kind.ts';

export const document = defineKind({
  fields: {
    reconveningId: optional(ref('reconvening')),
    symbol: text(80),
    title: localized(),
    kind: choice(words.DOCUMENT_KINDS),
    state: inUnit('state', managed(withDefault(choice(words.DOCUMENT_STATES), 'drafting'))),
    stateReason: inward(inUnit('state', managed(optional(longText())))),
    /** The day of its zone since which it is in its state; null: since it was made. */
    stateDate: inUnit('state', managed(optional(date()))),
    /** By whom the silence was broken that led back to negotiation. */
    brokenById: inward(inUnit('state', managed(optional(ref('participant'))))),
    /** The sentence above the signatures. */
    undertaking: optional(longLocalized()),
    /** Follows, like the two after it, from the steps of its counting; what a new one is given is its first step. */
    countsFrom: chosen(withDefault(choice(words.FORMALITIES), 'in_writing')),
    target: chosen(optional(whole(1, 1000))),
    behalf: chosen(withDefault(choice(words.BEHALF_COUNTS), 'one')),
    /** The next deadline: of the silence procedure or of the endorsement. */
    deadlineWall: inUnit('deadline', optional(wall())),
    deadlineZone: inUnit('deadline', optional(zone())),
    deadlineUtc: derived(optional(instant())),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: inward(optional(longText())),
  },
  title: 'title',
  alsoCalled: ['symbol'],
  fixed: ['countsFrom', 'target', 'behalf'],
  context: 'reconveningId',
  computed: ['version'],
  readBy: ['agenda', 'tally'],
});
