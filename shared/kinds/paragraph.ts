import { idOf, longLocalized, managed, optional, order, ref, text, withDefault } from './fields.ts';
import { defineKind } from './kind.ts';

/** A numbered paragraph of a version's text. */
export const paragraph = defineKind({
  fields: {
    versionId: ref('documentVersion'),
    /** The paragraph that it was copied from: what was moved, changed and carried over follows from it. */
    originId: managed(optional(idOf())),
    position: managed(order()),
    /** PP1, OP4. */
    label: text(20),
    text: withDefault(longLocalized(), {}),
  },
  title: 'label',
  within: ['versionId'],
  shownOn: 'versionId',
  fixed: ['versionId'],
  readBy: ['tally', 'text'],
});
