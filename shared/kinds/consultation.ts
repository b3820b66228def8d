import * as words from '../domain/vocabulary.ts';
import {
  choice,
  date,
  derived,
  homeZoned,
  inUnit,
  instant,
  localized,
  longText,
  optional,
  ref,
  refs,
  text,
  wall,
  withDefault,
  zone,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** A talk with one participant or several on what the coalition means to do; the secretariat's own record of it. */
export const consultation = defineKind({
  fields: {
    subject: localized(),
    participantIds: refs('participant'),
    actionIds: withDefault(refs('priorityAction'), []),
    way: choice(words.CONSULTATION_WAYS),
    /** When, as it was agreed; a letter may have none. */
    startWall: inUnit('time', optional(wall())),
    zone: inUnit('time', homeZoned(zone())),
    startUtc: derived(optional(instant())),
    place: optional(text()),
    /** On whose margins. */
    sessionId: optional(ref('session')),
    /** Who spoke, for them and for the coalition. */
    theirPersonIds: withDefault(refs('person'), []),
    ourPersonIds: withDefault(refs('person'), []),
    said: optional(longText()),
    /** Follows, like the two after it, from its moves: consultation.moveState adds one. */
    state: derived(withDefault(choice(words.CONSULTATION_STATES), 'planned')),
    stateDate: derived(optional(date())),
    stateReason: derived(optional(longText())),
    notes: optional(longText()),
  },
  title: 'subject',
  inward: true,
  computed: ['stances'],
});
