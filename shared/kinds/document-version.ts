import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import {
  LIMITS,
  choice,
  date,
  longText,
  managed,
  optional,
  order,
  ref,
  structure,
  text,
  withDefault,
  written,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** A paragraph of a text: its label and what it says. */
export const paragraphSchema = z.object({ label: written(20).min(1), text: written(LIMITS.text) });

export const documentVersion = defineKind({
  fields: {
    documentId: ref('document'),
    label: text(60),
    position: managed(order()),
    date: date(),
    change: withDefault(choice(words.VERSION_CHANGES), 'substantive'),
    paragraphs: withDefault(structure(z.array(paragraphSchema)), []),
    notes: optional(longText()),
  },
  title: 'label',
  within: ['documentId'],
  fixed: ['documentId'],
  readBy: ['tally'],
});
