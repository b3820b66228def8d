import { optional, personal, ref, text } from './fields.ts';
import { defineKind } from './kind.ts';

export const focalPoint = defineKind({
  fields: {
    participantId: ref('participant'),
    name: personal(text()),
    office: optional(text()),
    email: optional(personal(text())),
    telephone: optional(personal(text(80))),
  },
  title: 'name',
  within: ['participantId'],
  fixed: ['participantId'],
});
