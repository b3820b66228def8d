import * as words from '../domain/vocabulary.ts';
import { choice, longText, optional, personal, ref, text, withDefault } from './fields.ts';
import { defineKind } from './kind.ts';

export const delegate = defineKind({
  fields: {
    delegationId: ref('delegation'),
    name: personal(text()),
    title: optional(text()),
    role: withDefault(choice(words.DELEGATE_ROLES), 'adviser'),
    rank: withDefault(choice(words.RANKS), 'official'),
    email: optional(personal(text())),
    notes: optional(personal(longText())),
  },
  title: 'name',
  within: ['delegationId'],
  fixed: ['delegationId'],
  readBy: ['clashes'],
});
