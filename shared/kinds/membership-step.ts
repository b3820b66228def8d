import * as words from '../domain/vocabulary.ts';
import {
  aside,
  choice,
  date,
  inward,
  longText,
  optional,
  ref,
  text,
  timeOfDay,
  recordedBy,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** What a participant is to the coalition from a day on; added, never changed. */
export const membershipStep = defineKind({
  fields: {
    participantId: ref('participant'),
    date: date(),
    /** Where it is known. */
    time: optional(timeOfDay()),
    status: choice(words.COALITION_STATUSES),
    /** The note, letter or declaration by which it was done. */
    instrument: optional(text()),
    reason: inward(optional(longText())),
    recordedBy: recordedBy(),
    aside: aside(),
  },
  title: 'participantId',
  within: ['participantId'],
  shownOn: 'participantId',
  appendOnly: true,
  serviceMade: true,
  unsearched: true,
  readBy: ['clashes', 'outbox', 'tally'],
});
