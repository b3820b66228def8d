import { LANGUAGES } from '../domain/languages.ts';
import * as words from '../domain/vocabulary.ts';
import {
  choice,
  choices,
  date,
  inward,
  localized,
  longText,
  optional,
  ref,
  refs,
  text,
  withDefault,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** Something that was shared: what, of what, with whom and when. */
export const publication = defineKind({
  fields: {
    title: localized(),
    /** The day on which it was, or will be, shared: before it it is nobody's to know. */
    date: date(),
    /** With whom: only what is for everybody stands in a public copy. */
    sharedWith: withDefault(choice(words.SHARED_WITH), 'members'),
    /** Who in particular was given it. */
    recipientIds: inward(optional(refs('participant'))),
    languages: withDefault(choices(LANGUAGES), ['en']),
    /** What it is of. */
    reconveningId: optional(ref('reconvening')),
    groupId: optional(ref('workingGroup')),
    documentId: optional(ref('document')),
    actionId: optional(ref('priorityAction')),
    /** Where it is to be had: an address that begins with https:// or http://. */
    link: optional(text()),
    /** What it is called as a file. */
    fileName: optional(text(255)),
    notes: inward(optional(longText())),
  },
  title: 'title',
  alsoCalled: ['fileName'],
  context: 'groupId',
});
