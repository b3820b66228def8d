import * as words from '../domain/vocabulary.ts';
import {
  choice,
  derived,
  inUnit,
  instant,
  localized,
  longText,
  managed,
  optional,
  ref,
  text,
  wall,
  whole,
  withDefault,
  zone,
} from './fields.ts';
import { defineKind } from './kind.ts';

export const document = defineKind({
  fields: {
    reconveningId: optional(ref('reconvening')),
    symbol: text(80),
    title: localized(),
    kind: choice(words.DOCUMENT_KINDS),
    state: inUnit('state', managed(withDefault(choice(words.DOCUMENT_STATES), 'drafting'))),
    stateReason: inUnit('state', managed(optional(longText()))),
    /** The sentence above the signatures. */
    undertaking: optional(localized()),
    countsFrom: withDefault(choice(words.FORMALITIES), 'in_writing'),
    target: optional(whole(1, 1000)),
    /** The next deadline: of the silence procedure or of the endorsement. */
    deadlineWall: inUnit('deadline', optional(wall())),
    deadlineZone: inUnit('deadline', optional(zone())),
    deadlineUtc: derived(optional(instant())),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: optional(longText()),
  },
  title: 'title',
  context: 'reconveningId',
  computed: ['version'],
  readBy: ['agenda', 'tally'],
});
