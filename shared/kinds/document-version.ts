import * as words from '../domain/vocabulary.ts';
import {
  choice,
  date,
  longText,
  managed,
  optional,
  order,
  ref,
  text,
  withDefault,
  inward,
} from './fields.ts';
import { defineKind } from './kind.ts';

export const documentVersion = defineKind({
  fields: {
    documentId: ref('document'),
    label: text(60),
    position: managed(order()),
    date: date(),
    change: withDefault(choice(words.VERSION_CHANGES), 'substantive'),
    notes: inward(optional(longText())),
  },
  title: 'label',
  within: ['documentId'],
  fixed: ['documentId'],
  readBy: ['tally', 'text'],
});
