import { aside, optional, ref, text } from './fields.ts';
import { defineKind } from './kind.ts';

/** A person to whom one writes at a participant. */
export const focalPoint = defineKind({
  fields: {
    participantId: ref('participant'),
    personId: ref('person'),
    office: optional(text()),
    aside: aside(),
  },
  title: 'personId',
  within: ['participantId'],
  shownOn: 'participantId',
  fixed: ['participantId'],
  computed: ['email', 'telephone'],
  readBy: ['clashes', 'outbox'],
});
