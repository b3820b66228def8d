import { structure, text } from './fields.ts';
import { defineKind } from './kind.ts';
import { lookSchema } from './list-look.ts';

/** How a list is looked at, under a name: a filter, an order, groups and columns that somebody comes back to. */
export const savedView = defineKind({
  fields: {
    name: text(120),
    /** The kind whose list it is of. */
    listOf: text(80),
    look: structure(() => lookSchema),
  },
  title: 'name',
  fixed: ['listOf'],
  lookedUpBy: ['listOf'],
  // It may name whom the secretariat looks at.
  inward: true,
  unsearched: true,
});
