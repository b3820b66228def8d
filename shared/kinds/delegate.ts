import * as words from '../domain/vocabulary.ts';
import { choice, longText, optional, ref, text, withDefault } from './fields.ts';
import { defineKind } from './kind.ts';

export const delegate = defineKind({
  fields: {
    delegationId: ref('delegation'),
    name: text(),
    title: optional(text()),
    role: withDefault(choice(words.DELEGATE_ROLES), 'adviser'),
    rank: withDefault(choice(words.RANKS), 'official'),
    email: optional(text()),
    notes: optional(longText()),
  },
  title: 'name',
  within: ['delegationId'],
  fixed: ['delegationId'],
  readBy: ['clashes'],
});
