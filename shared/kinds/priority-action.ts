import * as words from '../domain/vocabulary.ts';
import {
  choice,
  choices,
  date,
  derived,
  flag,
  inward,
  localized,
  longLocalized,
  longText,
  optional,
  ref,
  refs,
  text,
  withDefault,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** What the coalition has set itself to do: a recommendation, a joint action, an initiative or a pledge. */
export const priorityAction = defineKind({
  fields: {
    /** As the coalition numbers them: 1, 1.2, 3305. */
    number: text(20),
    title: localized(),
    text: withDefault(longLocalized(), {}),
    kind: choice(words.ACTION_KINDS),
    groupId: optional(ref('workingGroup')),
    leadIds: withDefault(refs('participant'), []),
    partnerIds: withDefault(refs('participant'), []),
    /** Offices and bodies that carry it out and are no participants. */
    implementers: optional(text()),
    areas: withDefault(choices(words.AREAS), []),
    /** The day from which it is on the table; nobody takes a stance on it before. */
    fromDate: optional(date()),
    dueDate: optional(date()),
    /** Follows, like the two after it, from its moves: priorityAction.moveState adds one. */
    state: derived(withDefault(choice(words.ACTION_STATES), 'proposed')),
    stateDate: derived(optional(date())),
    stateReason: inward(derived(optional(longText()))),
    /** No existing body does this: said instead of naming one. */
    isNew: withDefault(flag(), false),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: inward(optional(longText())),
  },
  title: 'title',
  alsoCalled: ['number'],
  context: 'groupId',
  computed: ['relations', 'commitments'],
});
