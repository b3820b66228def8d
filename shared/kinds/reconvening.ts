import { LANGUAGES } from '../domain/languages.ts';
import * as words from '../domain/vocabulary.ts';
import {
  choice,
  choices,
  date,
  inUnit,
  localized,
  longText,
  managed,
  optional,
  ref,
  refs,
  text,
  withDefault,
  zone,
  inward,
} from './fields.ts';
import { defineKind } from './kind.ts';

export const reconvening = defineKind({
  fields: {
    title: localized(),
    shortTitle: localized(60),
    /** The beginning of the symbols of its papers: GC/2024/CND67. */
    symbol: optional(text(60)),
    level: choice(words.LEVELS),
    mode: withDefault(choice(words.MODES), 'in_person'),
    hostEventId: optional(ref('hostEvent')),
    startDate: inUnit('dates', date()),
    endDate: inUnit('dates', date()),
    city: optional(text(120)),
    venue: optional(text()),
    zone: zone(),
    /** Moved only by reconvening.moveState. */
    state: inUnit('state', managed(withDefault(choice(words.RECONVENING_STATES), 'planned'))),
    stateReason: inward(inUnit('state', managed(optional(longText())))),
    chairId: optional(ref('participant')),
    coHostIds: withDefault(refs('participant'), []),
    languages: withDefault(choices(LANGUAGES), ['en']),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: inward(optional(longText())),
  },
  title: 'shortTitle',
  alsoCalled: ['title', 'symbol'],
  computed: ['sessions', 'delegations'],
  readBy: ['clashes', 'outbox'],
});
