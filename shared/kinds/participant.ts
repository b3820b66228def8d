import * as words from '../domain/vocabulary.ts';
import {
  choice,
  chosen,
  date,
  inward,
  localized,
  longText,
  managed,
  optional,
  ref,
  text,
  withDefault,
} from './fields.ts';
import { defineKind } from './kind.ts';

export const participant = defineKind({
  fields: {
    participantKind: choice(words.PARTICIPANT_KINDS),
    /** ISO 3166 alpha-3 of a State in the reference table; null for an organization. */
    iso3: optional(text(3)),
    shortName: localized(),
    formalName: localized(),
    regionalGroup: optional(choice(words.REGIONAL_GROUPS)),
    unStatus: optional(choice(words.UN_STATUSES)),
    /** Follows, like the two after it, from the steps of its membership; what a new one is given is its first step. */
    coalitionStatus: chosen(withDefault(choice(words.COALITION_STATUSES), 'invited')),
    memberSince: chosen(optional(date())),
    /** The note, letter or declaration by which it became what it is. */
    instrument: chosen(optional(text())),
    /** The day, at home, on which it came into the directory: nobody was asked before who was not there. */
    enteredOn: managed(optional(date())),
    notes: inward(optional(longText())),
    /** Of one that turned out to be another one that is here already: that one, which stands for it in everything. */
    sameAsId: managed(optional(ref('participant'))),
  },
  title: 'shortName',
  alsoCalled: ['formalName', 'iso3'],
  fixed: ['participantKind', 'iso3', 'coalitionStatus', 'memberSince', 'instrument'],
  computed: ['focalPoints', 'delegations', 'standing'],
  readBy: ['agenda', 'clashes', 'outbox', 'tally'],
});
