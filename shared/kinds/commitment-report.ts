import { date, inward, longText, optional, ref, text } from './fields.ts';
import { defineKind } from './kind.ts';

/** What was told of a commitment on a day: what has been done, by which measure, and what proves it. */
export const commitmentReport = defineKind({
  fields: {
    commitmentId: ref('commitment'),
    date: date(),
    text: longText(),
    /** A figure with what it counts: “12 laboratories equipped”. */
    measure: optional(text()),
    evidence: optional(text()),
    notes: inward(optional(longText())),
  },
  title: 'commitmentId',
  within: ['commitmentId'],
  fixed: ['commitmentId'],
});
