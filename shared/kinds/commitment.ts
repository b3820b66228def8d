import * as words from '../domain/vocabulary.ts';
import {
  choice,
  date,
  derived,
  inUnit,
  instant,
  inward,
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
} from './fields.ts';
import { defineKind } from './kind.ts';

/** What a participant has undertaken to do: for an action, under a document, or on its own. */
export const commitment = defineKind({
  fields: {
    title: localized(),
    participantId: ref('participant'),
    /** Who undertakes it together with them. */
    withIds: withDefault(refs('participant'), []),
    /** For whom it was undertaken, besides those who did. */
    onBehalfOfIds: withDefault(refs('participant'), []),
    actionId: optional(ref('priorityAction')),
    documentId: optional(ref('document')),
    /** What was accepted by making it. */
    suggestionId: managed(inward(optional(ref('suggestion')))),
    /** What exactly. */
    what: optional(longText()),
    dueDate: optional(date()),
    scope: withDefault(choice(words.COMMITMENT_SCOPES), 'made_here'),
    /** Where it was announced. */
    place: optional(text()),
    /** Follows, like the two after it, from its moves: commitment.moveState adds one. */
    state: derived(withDefault(choice(words.COMMITMENT_STATES), 'offered')),
    stateDate: derived(optional(date())),
    stateReason: inward(derived(optional(longText()))),
    publicity: inUnit('publicity', withDefault(choice(words.PUBLICITIES), 'confidential')),
    /** The hour at which an embargo ends, as it was typed, and where. */
    embargoWall: inUnit('publicity', optional(wall())),
    embargoZone: inUnit('publicity', optional(zone())),
    embargoUntil: derived(optional(instant())),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: inward(optional(longText())),
  },
  title: 'title',
  context: 'participantId',
  computed: ['iso3', 'reports', 'lastReport'],
});
