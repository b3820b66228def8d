import { localized, longText, optional, text, whole, inward } from './fields.ts';
import { defineKind } from './kind.ts';

export const room = defineKind({
  fields: {
    name: localized(120),
    venue: text(),
    city: optional(text(120)),
    capacity: optional(whole(1, 100_000)),
    notes: inward(optional(longText())),
  },
  title: 'name',
  readBy: ['clashes', 'outbox'],
});
