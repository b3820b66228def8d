import * as words from '../domain/vocabulary.ts';
import { choice, date, derived, localized, longText, optional, ref, withDefault } from './fields.ts';
import { defineKind } from './kind.ts';

/**
 * What was heard in a consultation of an endorsement or a commitment to come. It is neither: somebody accepts it, which
 * records the one or makes the other, or lets it go.
 */
export const suggestion = defineKind({
  fields: {
    /** What was suggested, in a few words; of a commitment its title. */
    title: localized(),
    consultationId: ref('consultation'),
    /** Who would endorse, or undertake something: one of those that were consulted. */
    participantId: ref('participant'),
    what: choice(words.SUGGESTED),
    /** The text that would be endorsed, or under which something would be undertaken. */
    documentId: optional(ref('document')),
    /** Of an endorsement: which version, in which form, with what said of it. */
    versionId: optional(ref('documentVersion')),
    formality: optional(choice(words.FORMALITIES)),
    qualification: withDefault(choice(words.QUALIFICATIONS), 'none'),
    /** Of a commitment. */
    actionId: optional(ref('priorityAction')),
    dueDate: optional(date()),
    /** In whose words. */
    wording: optional(longText()),
    /** Follows, like the two after it, from its moves: accepting it or suggestion.moveState adds one. */
    state: derived(withDefault(choice(words.SUGGESTION_STATES), 'open')),
    stateDate: derived(optional(date())),
    stateReason: derived(optional(longText())),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    notes: optional(longText()),
  },
  title: 'title',
  within: ['consultationId'],
  fixed: ['consultationId'],
  inward: true,
  computed: ['iso3', 'hindrance'],
});
