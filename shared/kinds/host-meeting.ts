import * as words from '../domain/vocabulary.ts';
import {
  choice,
  derived,
  flag,
  inUnit,
  instant,
  localized,
  longText,
  optional,
  ref,
  text,
  wall,
  withDefault,
  zone,
  inward,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** A meeting of the host event's own programme; its zone is the host event's. */
export const hostMeeting = defineKind({
  fields: {
    hostEventId: ref('hostEvent'),
    title: localized(),
    startWall: inUnit('slot', wall()),
    endWall: inUnit('slot', wall()),
    zone: derived(zone()),
    startUtc: derived(instant()),
    endUtc: derived(instant()),
    place: optional(text()),
    /** The same people must attend it, so a session beside it is a clash. */
    mustAttend: withDefault(flag(), false),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    notes: inward(optional(longText())),
  },
  title: 'title',
  within: ['hostEventId'],
  fixed: ['hostEventId'],
  readBy: ['clashes'],
});
