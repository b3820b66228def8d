import { aside, optional, ref, text } from './fields.ts';
import { defineKind } from './kind.ts';

/** Somebody who stands elsewhere than the rules of order say, by decision. */
export const orderException = defineKind({
  fields: {
    participantId: ref('participant'),
    /** Right after whom; null: first of its section. */
    afterId: optional(ref('participant')),
    /** Null for everything that the coalition puts in order. */
    reconveningId: optional(ref('reconvening')),
    /** Who decided it, and why; printed at the foot of what it changed. */
    reason: text(),
    aside: aside(),
  },
  title: 'participantId',
  within: ['participantId', 'reconveningId'],
  saysOf: ['afterId'],
});
