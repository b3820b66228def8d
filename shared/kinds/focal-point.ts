import { optional, ref, text } from './fields.ts';
import { defineKind } from './kind.ts';

export const focalPoint = defineKind({
  fields: {
    participantId: ref('participant'),
    name: text(),
    office: optional(text()),
    email: optional(text()),
    telephone: optional(text(80)),
  },
  title: 'name',
  within: ['participantId'],
  fixed: ['participantId'],
});
