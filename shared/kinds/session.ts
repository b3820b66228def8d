import { LANGUAGES } from '../domain/languages.ts';
import * as words from '../domain/vocabulary.ts';
import {
  choice,
  choices,
  chosen,
  flag,
  inUnit,
  instant,
  localized,
  longText,
  managed,
  optional,
  ref,
  refs,
  text,
  wall,
  withDefault,
  zone,
  inward,
} from './fields.ts';
import { defineKind } from './kind.ts';

export const session = defineKind({
  fields: {
    /** What it belongs to: a reconvening, a working group, or both. */
    reconveningId: optional(ref('reconvening')),
    groupId: optional(ref('workingGroup')),
    title: localized(),
    kind: choice(words.SESSION_KINDS),
    status: withDefault(choice(words.SESSION_STATUSES), 'draft'),
    startWall: inUnit('slot', wall()),
    endWall: inUnit('slot', wall()),
    zone: inUnit('slot', zone()),
    /** Computed from wall and zone; sent by a client only to choose between the two instants of a doubled wall time. */
    startUtc: chosen(instant()),
    endUtc: chosen(instant()),
    /** Of two instants with the wall time, the second is meant. */
    startSecond: inUnit('slot', managed(withDefault(flag(), false))),
    endSecond: inUnit('slot', managed(withDefault(flag(), false))),
    roomId: optional(ref('room')),
    /** Who chairs it: the person, where that is known; the State or organization for which; an office in free words. */
    chairPersonId: optional(ref('person')),
    chairId: optional(ref('participant')),
    chairTitle: optional(text()),
    access: withDefault(choice(words.SESSION_ACCESS), 'open'),
    /** For access by invitation: who is invited. */
    invitedIds: withDefault(refs('participant'), []),
    /** Who attends by name: for a delegation, those of its delegates; for nobody else it says who does. */
    personIds: withDefault(refs('person'), []),
    /** No existing body does this: said instead of naming one. */
    isNew: withDefault(flag(), false),
    languages: withDefault(choices(LANGUAGES), []),
    description: optional(longText()),
    /** Never leaves the secretariat. */
    internalNotes: inward(optional(longText())),
  },
  title: 'title',
  within: ['reconveningId', 'groupId'],
  needsOneOf: ['reconveningId', 'groupId'],
  fixed: ['reconveningId', 'groupId'],
  computed: ['items', 'slotMinutes', 'plannedMinutes'],
  readBy: ['agenda', 'clashes', 'outbox'],
});
