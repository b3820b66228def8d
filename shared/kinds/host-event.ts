import * as words from '../domain/vocabulary.ts';
import {
  choice,
  date,
  inUnit,
  localized,
  longText,
  optional,
  ref,
  text,
  withDefault,
  zone,
  inward,
} from './fields.ts';
import { defineKind } from './kind.ts';

export const hostEvent = defineKind({
  fields: {
    name: localized(),
    shortName: localized(60),
    city: text(120),
    venue: optional(text()),
    zone: zone(),
    startDate: inUnit('dates', date()),
    endDate: inUnit('dates', date()),
    /** The body whose meeting it is. */
    forumId: optional(ref('forum')),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: inward(optional(longText())),
  },
  title: 'shortName',
  alsoCalled: ['name'],
  computed: ['meetings'],
  readBy: ['clashes', 'timetable'],
});
