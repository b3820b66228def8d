import * as words from '../domain/vocabulary.ts';
import {
  choice,
  date,
  inUnit,
  inward,
  longText,
  optional,
  personal,
  ref,
  text,
  timeOfDay,
  withDefault,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** Somebody has said that what was handed out has arrived; of one dispatch there may be several. */
export const acknowledgement = defineKind({
  fields: {
    dispatchId: ref('dispatch'),
    /** The day on which it was said. */
    date: inUnit('when', date()),
    /** The hour, where it is known, in the zone of what it belongs to: at home for an alert. */
    time: inUnit('when', optional(timeOfDay())),
    way: withDefault(choice(words.ACKNOWLEDGEMENT_WAYS), 'mail'),
    /** Who said so. */
    by: optional(personal(text())),
    /** What they answered to an alert: what they see of it, and what they have done. */
    sees: inward(optional(longText())),
    did: inward(optional(longText())),
    note: inward(optional(longText())),
  },
  title: 'dispatchId',
  within: ['dispatchId'],
  shownOn: 'dispatchId',
  fixed: ['dispatchId'],
  appendOnly: true,
  unsearched: true,
  computed: ['markedAs'],
  readBy: ['outbox'],
});
