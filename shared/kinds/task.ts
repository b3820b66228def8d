import * as words from '../domain/vocabulary.ts';
import {
  choice,
  date,
  derived,
  inUnit,
  localized,
  longText,
  managed,
  optional,
  ref,
  text,
  withDefault,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** What somebody is to do: who, until when, and where it came from. The secretariat's own list, of all sources. */
export const task = defineKind({
  fields: {
    title: localized(),
    /** Who is to do it: one of these, or nobody yet. */
    participantId: inUnit('owner', optional(ref('participant'))),
    groupId: inUnit('owner', optional(ref('workingGroup'))),
    personId: inUnit('owner', optional(ref('person'))),
    dueDate: optional(date()),
    /** Follows, like the two after it, from its moves: task.moveState adds one. */
    state: derived(withDefault(choice(words.TASK_STATES), 'open')),
    stateDate: derived(optional(date())),
    stateReason: derived(optional(longText())),
    /** Where it came from: one of these, or nowhere in particular. */
    sessionId: inUnit('origin', optional(ref('session'))),
    /** Under which item of that session it was written into the minutes. */
    agendaItemId: managed(optional(ref('agendaItem'))),
    consultationId: inUnit('origin', optional(ref('consultation'))),
    commitmentId: inUnit('origin', optional(ref('commitment'))),
    what: optional(longText()),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: optional(longText()),
  },
  title: 'title',
  context: 'sessionId',
  inward: true,
  computed: ['iso3', 'ownerGone'],
});
