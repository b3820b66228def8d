import * as words from '../domain/vocabulary.ts';
import { choice, date, inward, longText, optional, ref, recordedBy } from './fields.ts';
import { defineKind } from './kind.ts';

/** A state that an alert came into, or another marking that it was given, and on which day; added, never changed. */
export const alertMove = defineKind({
  fields: {
    alertId: ref('alert'),
    date: date(),
    state: choice(words.ALERT_STATES),
    /** Where it was marked otherwise with it: how from then on. */
    marking: optional(choice(words.MARKINGS)),
    reason: inward(optional(longText())),
    recordedBy: recordedBy(),
  },
  title: 'alertId',
  within: ['alertId'],
  appendOnly: true,
  serviceMade: true,
  unsearched: true,
  computed: ['markedAs'],
});
