import { LANGUAGES } from '../domain/languages.ts';
import { choices, date, flag, inUnit, longText, optional, ref, text, withDefault, inward } from './fields.ts';
import { defineKind } from './kind.ts';

/** What a participant has somebody for; the role stays when another person takes it over, and may stand vacant. */
export const focalPointRole = defineKind({
  fields: {
    participantId: ref('participant'),
    title: text(),
    purpose: optional(text()),
    /** Alerts are told to whoever holds it. */
    forAlerts: withDefault(flag(), false),
    heldById: inUnit('holder', optional(ref('focalPoint'))),
    heldSince: inUnit('holder', optional(date())),
    /** In which one may write. */
    languages: withDefault(choices(LANGUAGES), []),
    notes: inward(optional(longText())),
  },
  title: 'title',
  within: ['participantId'],
  shownOn: 'participantId',
  fixed: ['participantId'],
  computed: ['email'],
});
