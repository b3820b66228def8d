/** All that the page of an alert shows beside its own record: its pages, whom it is for, what they know, how it went round. */
import { z } from 'zod';
import { COMINGS } from '../domain/alerts/incoming.ts';
import { REASONS } from '../domain/alerts/recipients.ts';
import { LANGUAGES } from '../domain/languages.ts';
import * as words from '../domain/vocabulary.ts';
import { partialDate } from '../kinds/fields.ts';
import { alertInFileSchema } from './alert-file.ts';
import { localizedSchema } from './facts.ts';

const instant = z.string().nullable();

export const reachedSchema = z.object({
  /** The id of the participant or the person. */
  key: z.string(),
  participantId: z.string().nullable(),
  personId: z.string().nullable(),
  name: localizedSchema,
  /** With the name, what has a say in where it stands; null for a person. */
  participantKind: z.enum(words.PARTICIPANT_KINDS).nullable(),
  iso3: z.string().nullable(),
  unStatus: z.enum(words.UN_STATUSES).nullable(),
  /** By which rules, or by hand; none where it was told and is named no more. */
  by: z.array(z.enum(REASONS)),
  /** Why it was added, or left out, by hand; and the record that says so. */
  reason: z.string().nullable(),
  byHandId: z.string().nullable(),
  isLeftOut: z.boolean(),
  /** Named, and not allowed by the marking. */
  isBarred: z.boolean(),
  isRecipient: z.boolean(),
  /** To whom one writes; null where nobody with an address is known. */
  address: z
    .object({ name: z.string(), role: z.string().nullable(), email: z.string(), isForAlerts: z.boolean() })
    .nullable(),
  due: z.enum(words.TOLD_OF_ALERTS).nullable(),
  /** When it was first told; what it was told last, when and in which way. */
  toldAt: instant,
  last: z
    .object({
      dispatchId: z.string(),
      says: z.enum(words.TOLD_OF_ALERTS),
      update: z.int(),
      at: z.string(),
      channel: z.enum(words.DISPATCH_CHANNELS),
    })
    .nullable(),
  acknowledgedAt: instant,
  isWaiting: z.boolean(),
  /** What they have said, the earliest first. */
  answers: z.array(
    z.object({
      id: z.string(),
      date: z.string(),
      time: z.string().nullable(),
      sees: z.string().nullable(),
      did: z.string().nullable(),
    }),
  ),
});
export type ReachedByAlert = z.infer<typeof reachedSchema>;

export const alertPageSchema = z.object({
  /** Everybody who is named or was told, in no order. */
  reached: z.array(reachedSchema),
  /** The names of groups that it is to go to and in which nobody is today, in none of the roles it names. */
  emptyGroups: z.array(localizedSchema),
  /** Since it was sent; null where it was not. */
  clock: z
    .array(z.object({ hours: z.int(), told: z.int(), acknowledged: z.int(), isAhead: z.boolean() }))
    .nullable(),
  /** The pages it was sent as, the last one first. */
  releases: z.array(
    z.object({
      id: z.string(),
      update: z.int(),
      releasedAt: z.string(),
      marking: z.enum(words.MARKINGS),
      languages: z.array(z.enum(LANGUAGES)),
    }),
  ),
  /** Until when those who sent it keep it for whom they gave it to; null where it may be passed on, and of our own. */
  heldUntil: instant,
  /** It says something else by now than what was sent last. */
  isChanged: z.boolean(),
  /** Who cleared it also wrote it; null where it was not cleared, or nobody knows. */
  isClearedByAuthor: z.boolean().nullable(),
});
export type AlertPage = z.infer<typeof alertPageSchema>;

/** More than any form takes. */
const MANY = 1000;
const LONG = 5000;

/** What is typed of an alert so far, as far as it says whether it was seen before. */
export const sightingSchema = z.strictObject({
  kind: z.enum(words.ALERT_KINDS).nullable(),
  title: localizedSchema,
  substanceIds: z.array(z.string()).max(MANY),
  substancesText: z.string().max(LONG).nullable(),
  stateIds: z.array(z.string()).max(MANY),
  area: z.string().max(LONG).nullable(),
  /** A whole or partial date. */
  seenOn: partialDate().schema().nullable(),
});

const { shape } = sightingSchema;

/** The same out of a form: what is none yet, as a date that is half typed, says nothing. */
export const typedSighting = z.object({
  kind: shape.kind.catch(null),
  title: shape.title.catch({}),
  substanceIds: shape.substanceIds.catch([]),
  substancesText: shape.substancesText.catch(null),
  stateIds: shape.stateIds.catch([]),
  area: shape.area.catch(null),
  seenOn: shape.seenOn.catch(null),
});

/** An alert in a file of others, before it is taken in. */
export const incomingAlertSchema = z.object({
  coming: z.enum(COMINGS),
  /** The record of the same alert, and which update of it came last; null where it is new. */
  knownId: z.string().nullable(),
  knownUpdate: z.int().nullable(),
  /** Fields of that record that would be otherwise. */
  changed: z.array(z.string()),
  sender: z.string().nullable(),
  /** The offices that passed it on, the first of them first, and what each has added. */
  through: z.array(z.object({ sender: z.string().nullable(), number: z.string(), added: localizedSchema })),
  /** Whether an alert of the same workspace was taken in before. */
  isSenderKnown: z.boolean(),
  /** How far it may go, by the narrowest that it ever came with. */
  bound: z.object({ marking: z.enum(words.MARKINGS), embargoUntil: instant }),
  /** The file gives a wider marking than it came with before: the narrower one stands. */
  isNarrower: z.boolean(),
  alert: alertInFileSchema,
  substances: z.array(z.object({ name: localizedSchema, cas: z.string().nullable(), isKnown: z.boolean() })),
  places: z.array(z.object({ name: localizedSchema, isKnown: z.boolean() })),
});
export type IncomingAlert = z.infer<typeof incomingAlertSchema>;
