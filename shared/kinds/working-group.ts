import { LANGUAGES } from '../domain/languages.ts';
import * as words from '../domain/vocabulary.ts';
import {
  choice,
  choices,
  date,
  homeZoned,
  inUnit,
  localized,
  longText,
  managed,
  optional,
  ref,
  text,
  withDefault,
  zone,
  inward,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** A group of participants that works between the meetings of the coalition; a sub-group names the one above it. */
export const workingGroup = defineKind({
  fields: {
    /** As the coalition numbers them: 1, 1.1. */
    number: text(20),
    name: localized(),
    parentId: optional(ref('workingGroup')),
    mandate: optional(longText()),
    /** Moved only by workingGroup.moveState. */
    state: inUnit('state', managed(withDefault(choice(words.GROUP_STATES), 'proposed'))),
    stateReason: inward(inUnit('state', managed(optional(longText())))),
    fromDate: inUnit('dates', optional(date())),
    untilDate: inUnit('dates', optional(date())),
    /** In which it mostly meets; a meeting has its own. */
    zone: homeZoned(zone()),
    languages: withDefault(choices(LANGUAGES), ['en']),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: inward(optional(longText())),
  },
  title: 'name',
  alsoCalled: ['number'],
  context: 'parentId',
  computed: ['under', 'members', 'sessions'],
  readBy: ['outbox'],
});
