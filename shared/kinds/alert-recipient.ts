import * as words from '../domain/vocabulary.ts';
import { choice, longText, optional, ref, withDefault } from './fields.ts';
import { defineKind } from './kind.ts';

/** That a participant is to have an alert, or not to have it, whatever its rules say; or one person by name. */
export const alertRecipient = defineKind({
  fields: {
    alertId: ref('alert'),
    /** One of the two. */
    participantId: optional(ref('participant')),
    personId: optional(ref('person')),
    part: withDefault(choice(words.RECIPIENT_PARTS), 'added'),
    reason: longText(),
  },
  title: 'alertId',
  within: ['alertId'],
  shownOn: 'alertId',
  fixed: ['alertId', 'participantId', 'personId'],
  inward: true,
  unsearched: true,
  computed: ['markedAs'],
  readBy: ['outbox'],
});
