import * as words from '../domain/vocabulary.ts';
import {
  choice,
  flag,
  inUnit,
  inward,
  localized,
  longText,
  managed,
  optional,
  order,
  ref,
  refs,
  text,
  whole,
  withDefault,
} from './fields.ts';
import { defineKind } from './kind.ts';

export const agendaItem = defineKind({
  fields: {
    sessionId: inUnit('place', ref('session')),
    parentId: inUnit('place', optional(ref('agendaItem'))),
    position: inUnit('place', managed(order())),
    title: localized(),
    kind: withDefault(choice(words.AGENDA_KINDS), 'other'),
    minutes: withDefault(whole(0, 24 * 60), 10),
    /** Who presents it: persons, States and organizations, and whoever else in free words. */
    presenterPersonIds: withDefault(refs('person'), []),
    presenterParticipantIds: withDefault(refs('participant'), []),
    presenters: optional(text()),
    documentIds: withDefault(refs('document'), []),
    annotation: optional(longText()),
    /** What was said under it, as the minutes have it. */
    minuted: inward(optional(longText())),
    /** Open tasks of earlier sessions that it takes up. */
    taskIds: withDefault(refs('task'), []),
    /** Not shown outside the secretariat. */
    internal: withDefault(flag(), false),
  },
  title: 'title',
  within: ['sessionId', 'parentId'],
  shownOn: 'sessionId',
  readBy: ['agenda', 'clashes'],
});
