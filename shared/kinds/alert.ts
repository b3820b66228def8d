import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { joinedOrigin } from '../domain/alerts/incoming.ts';
import { narrowestOf } from '../domain/alerts/marking.ts';
import { once } from '../once.ts';
import { isOneOf } from '../typing.ts';
import {
  choice,
  choices,
  date,
  HASH,
  derived,
  inUnit,
  instant,
  inward,
  joined,
  localized,
  longLocalized,
  longText,
  managed,
  optional,
  partialDate,
  ref,
  refs,
  said,
  structure,
  text,
  wall,
  withDefault,
  zone,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** Where an alert of others is from, and how far it may go as they marked it. */
export const originSchema = once(() =>
  z.strictObject({
    /** The id of the workspace that sent it: with the number it says which alert it is. */
    workspace: z.string().min(1).max(64),
    /** As the file called the sender, which nobody vouches for. */
    sender: said(120).nullable(),
    number: said(60),
    update: z.int().min(0),
    state: z.enum(words.ALERT_STATES),
    /** The narrowest that it ever came with, and the latest embargo. */
    marking: z.enum(words.MARKINGS),
    embargoUntil: instant().schema().nullable(),
    /** The checksum of what came last. */
    sha256: z.string().regex(HASH),
    /** What came last, to the letter, in the spelling of its checksum: so it is passed on. */
    file: z.string(),
    /** The offices that passed it on, the first of them first, and what each has added. */
    through: z.array(
      z.strictObject({
        sender: said(120).nullable(),
        number: said(60),
        at: instant().schema(),
        added: longLocalized().schema(),
      }),
    ),
  }),
);
export type Origin = z.infer<ReturnType<typeof originSchema>>;

/** What an alert says that came from others: theirs, and as it came. */
export const RECEIVED_FACTS = [
  'title',
  'kind',
  'substanceIds',
  'substancesText',
  'seen',
  'stateIds',
  'area',
  'seenOn',
  'reportedById',
  'reportedBy',
  'reliability',
  'asked',
] as const;

/** A new drug threat, told through the network: what was seen, and what is asked of whoever is told. */
export const alert = defineKind({
  fields: {
    /** GC-ALERT/2027/3, given as it is sent. */
    number: managed(optional(text(60))),
    title: localized(),
    kind: choice(words.ALERT_KINDS),
    substanceIds: withDefault(refs('substance'), []),
    /** What of the substances has no record. */
    substancesText: optional(text()),
    /** In whichever languages it was written in. */
    seen: withDefault(longLocalized(), {}),
    stateIds: withDefault(refs('participant'), []),
    /** Where in them, or where else. */
    area: optional(text()),
    seenOn: optional(partialDate()),
    reportedById: optional(ref('participant')),
    /** Where that is no participant, or says it better. */
    reportedBy: optional(text()),
    reliability: withDefault(choice(words.RELIABILITIES), 'not_assessed'),
    /** What the recipients are asked to do. */
    asked: withDefault(longLocalized(), {}),
    /** What the secretariat says to an alert of others that it passes on. */
    added: withDefault(longLocalized(), {}),
    /** Once it has been sent, alert.mark changes it. Of two that laptops gave it the narrower stands until it is said which is meant. */
    marking: joined(withDefault(choice(words.MARKINGS), 'amber'), {
      join: (values) => narrowestOf(values.filter((one) => isOneOf(words.MARKINGS, one))) ?? values[0],
      isAsked: true,
    }),
    /** The hour until which it is for its recipients alone, as it was typed, and where. */
    embargoWall: inUnit('embargo', optional(wall())),
    embargoZone: inUnit('embargo', optional(zone())),
    embargoUntil: derived(optional(instant())),
    /** Who is to have it, by rules; each adds to the others. */
    toStatuses: withDefault(choices(words.COMMUNITY_STATUSES), []),
    toRegions: withDefault(choices(words.REGIONAL_GROUPS), []),
    toGroupIds: withDefault(refs('workingGroup'), []),
    toGroupRoles: withDefault(choices(words.GROUP_ROLES), []),
    /** Follows, like the two after it, from its moves: alert.moveState adds one. */
    state: derived(withDefault(choice(words.ALERT_STATES), 'draft')),
    stateDate: derived(optional(date())),
    stateReason: inward(derived(optional(longText()))),
    /** Into which it was merged. */
    mergedIntoId: managed(optional(ref('alert'))),
    /** Who wrote it, to tell whether another cleared it. */
    writtenBy: inward(managed(optional(text(120)))),
    /** Where it came from others, in a file; alert.takeIn sets it. */
    origin: joined(managed(optional(structure<Origin>(originSchema))), {
      join: (values) => joinedOrigin(values.flatMap((one) => originSchema().safeParse(one).data ?? [])),
      isAsked: false,
    }),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: inward(optional(longText())),
  },
  title: 'title',
  alsoCalled: ['number'],
  context: 'reportedById',
  computed: ['updates', 'told', 'waiting', 'clearedBy', 'markedAs'],
  readBy: ['outbox'],
});
