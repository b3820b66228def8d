import { LANGUAGES } from '../domain/languages.ts';
import * as words from '../domain/vocabulary.ts';
import { choice, choices, instant, managed, optional, ref, refs, text, whole } from './fields.ts';
import { defineKind } from './kind.ts';

/** An alert, or an update of it, as it was sent: a frozen page in each of its languages. Nothing of it changes. */
export const alertRelease = defineKind({
  fields: {
    alertId: ref('alert'),
    /** The number of the alert, which every update has as well. */
    label: text(60),
    /** 0: the alert itself; then update 1, 2 … */
    updateNumber: whole(0, 9999),
    marking: choice(words.MARKINGS),
    releasedAt: instant(),
    /** Null where the program did not know who was at work. */
    releasedBy: optional(text()),
    languages: choices(LANGUAGES),
    paper: choice(words.PAPERS),
    frozenIds: refs('frozen'),
    /** When it was first shown to be printed, saved or opened, or recorded as told: from then on it is not undone. */
    handedOutAt: managed(optional(instant())),
  },
  title: 'label',
  context: 'alertId',
  appendOnly: true,
  serviceMade: true,
  unsearched: true,
  computed: ['markedAs'],
});
