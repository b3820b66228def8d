import * as words from '../domain/vocabulary.ts';
import {
  choice,
  choices,
  inward,
  localized,
  longText,
  optional,
  ref,
  refs,
  text,
  withDefault,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** A body or mechanism that exists already, and what it does: the coalition is there to complement it. */
export const forum = defineKind({
  fields: {
    name: localized(),
    shortName: optional(text(60)),
    kind: choice(words.FORUM_KINDS),
    parentId: optional(ref('forum')),
    seat: optional(text()),
    /** What it already does. */
    does: optional(longText()),
    areas: withDefault(choices(words.AREAS), []),
    /** How often it meets, and when. */
    cycle: optional(text()),
    /** The groups whose work touches its own. */
    groupIds: withDefault(refs('workingGroup'), []),
    /** What the coalition leaves to it, and brings to it. */
    complement: optional(longText()),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: inward(optional(longText())),
  },
  title: 'name',
  alsoCalled: ['shortName'],
  context: 'parentId',
  computed: ['actions'],
});
