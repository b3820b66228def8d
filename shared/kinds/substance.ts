import * as words from '../domain/vocabulary.ts';
import {
  choice,
  inward,
  localized,
  longText,
  optional,
  partialDate,
  refs,
  text,
  withDefault,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** Characters of a registry number, as people type it. */
const LONGEST_CAS = 20;

/** A drug, an adulterant or a precursor: by which names it goes, and how it is controlled internationally. */
export const substance = defineKind({
  fields: {
    name: localized(),
    /** Whatever else it is called, a line each. */
    synonyms: optional(longText()),
    cas: optional(text(LONGEST_CAS)),
    /** Where the number is from. */
    casSource: optional(text()),
    kind: choice(words.SUBSTANCE_KINDS),
    family: optional(text()),
    /** Null, like the two after it, where it is under no international control, as far as is known. */
    convention: optional(choice(words.CONVENTIONS)),
    schedule: optional(text(40)),
    /** Day, month or year of the decision, not of its entry into force. */
    controlledSince: optional(partialDate()),
    /** Of a precursor: what is made from it. */
    precursorOfIds: withDefault(refs('substance'), []),
    certainty: withDefault(choice(words.CERTAINTIES), 'unverified'),
    source: optional(text()),
    notes: inward(optional(longText())),
  },
  title: 'name',
  alsoCalled: ['synonyms', 'cas'],
  computed: ['alerts', 'markedAs'],
});
