import * as words from '../domain/vocabulary.ts';
import { choice, date, inward, longText, optional, ref, text, recordedBy } from './fields.ts';
import { defineKind } from './kind.ts';

/** A state that a commitment came into, on which day and by which paper; added with the move, never changed. */
export const commitmentMove = defineKind({
  fields: {
    commitmentId: ref('commitment'),
    date: date(),
    state: choice(words.COMMITMENT_STATES),
    /** Number of the note verbale or letter that proves it. */
    evidence: optional(text()),
    reason: inward(optional(longText())),
    recordedBy: recordedBy(),
  },
  title: 'commitmentId',
  within: ['commitmentId'],
  appendOnly: true,
  serviceMade: true,
  unsearched: true,
});
