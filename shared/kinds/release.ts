import { LANGUAGES } from '../domain/languages.ts';
import * as words from '../domain/vocabulary.ts';
import {
  choice,
  choices,
  inUnit,
  inward,
  instant,
  longText,
  managed,
  optional,
  ref,
  refs,
  text,
  withDefault,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** A programme, or the agenda of one session, as it was released: a frozen page in each of its languages. */
export const release = defineKind({
  fields: {
    /** Of whose programme it is: of a session's agenda, all that the session belongs to. */
    reconveningId: optional(ref('reconvening')),
    groupId: optional(ref('workingGroup')),
    /** Whose agenda it is; null for the whole programme. */
    sessionId: optional(ref('session')),
    /** For whom: each has its own series of labels. */
    audience: withDefault(choice(words.AUDIENCES), 'public'),
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
    voidReason: inward(inUnit('void', managed(optional(longText())))),
  },
  title: 'label',
  context: 'reconveningId',
  saysOf: ['sessionId'],
  needsOneOf: ['reconveningId', 'groupId'],
  appendOnly: true,
  issued: true,
  serviceMade: true,
  unsearched: true,
  readBy: ['outbox'],
});
