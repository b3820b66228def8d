import { date, longText, optional, ref, text, inward } from './fields.ts';
import { defineKind } from './kind.ts';

/** A drawing of lots: of the State with which an order begins, or of a whole order. What was drawn, when, by whom, before whom. */
export const lot = defineKind({
  fields: {
    /** What it was drawn for. */
    title: text(),
    /** Null for the whole coalition. */
    reconveningId: optional(ref('reconvening')),
    drawnOn: date(),
    /** The State that was drawn, with which an order begins; or what was drawn for a whole order: its number, its envelope. */
    firstId: optional(ref('participant')),
    seed: optional(text()),
    /** Who drew it: the person, where they are known, and the office. */
    drawnById: optional(ref('person')),
    drawnBy: optional(text()),
    /** Before whom. */
    witnesses: optional(text()),
    notes: inward(optional(longText())),
  },
  title: 'title',
  within: ['reconveningId'],
  saysOf: ['firstId'],
});
