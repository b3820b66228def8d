import * as words from '../domain/vocabulary.ts';
import { choice, date, longText, optional, personal, ref, text, withDefault, inward } from './fields.ts';
import { defineKind } from './kind.ts';

/** Somebody has said that what was handed out has arrived; of one dispatch there may be several. */
export const acknowledgement = defineKind({
  fields: {
    dispatchId: ref('dispatch'),
    /** The day on which it was said. */
    date: date(),
    way: withDefault(choice(words.ACKNOWLEDGEMENT_WAYS), 'mail'),
    /** Who said so. */
    by: optional(personal(text())),
    note: inward(optional(longText())),
  },
  title: 'dispatchId',
  within: ['dispatchId'],
  shownOn: 'dispatchId',
  fixed: ['dispatchId'],
  appendOnly: true,
  unsearched: true,
  readBy: ['outbox'],
});
