import { LANGUAGES } from '../domain/languages.ts';
import * as words from '../domain/vocabulary.ts';
import { choice, choices, inUnit, instant, longText, managed, optional, ref, refs, text } from './fields.ts';
import { defineKind } from './kind.ts';

/** Minutes as they were released: a frozen page in each of their languages. Corrected by a further release. */
export const minutesRelease = defineKind({
  fields: {
    minutesId: ref('minutes'),
    /** 1, then 1/Rev.1. */
    label: text(60),
    releasedAt: instant(),
    /** Null where the program did not know who was at work. */
    releasedBy: optional(text()),
    languages: choices(LANGUAGES),
    paper: choice(words.PAPERS),
    frozenIds: refs('frozen'),
    /** When it was first shown to be printed, saved or opened: from then on it is voided, not undone. */
    handedOutAt: managed(optional(instant())),
    /** It does not hold after all. */
    voidedAt: inUnit('void', managed(optional(instant()))),
    voidReason: inUnit('void', managed(optional(longText()))),
  },
  title: 'label',
  context: 'minutesId',
  appendOnly: true,
  issued: true,
  serviceMade: true,
  unsearched: true,
  inward: true,
  readBy: ['outbox'],
});
