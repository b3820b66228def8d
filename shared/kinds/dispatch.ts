import { z } from 'zod';
import { LANGUAGES } from '../domain/languages.ts';
import * as words from '../domain/vocabulary.ts';
import {
  choice,
  inUnit,
  inward,
  instant,
  longText,
  managed,
  optional,
  ref,
  structure,
  text,
  LIMITS,
  written,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** A session as the file said it: wall times and zone, the place in words, its status, and the number it came with. */
export const toldSessionSchema = z.strictObject({
  kind: z.literal('session'),
  recordId: z.string().min(1).max(64),
  title: written(LIMITS.line),
  slot: z.strictObject({
    startWall: z.string().max(40),
    endWall: z.string().max(40),
    zone: z.string().max(64),
    startUtc: z.string().max(40),
  }),
  place: written(4 * LIMITS.line),
  status: z.enum(words.PROGRAMME_STATUSES),
  isPersonalCancellation: z.boolean(),
  sequence: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
});
export type ToldSession = z.infer<typeof toldSessionSchema>;

/** A release as it was handed out, or the word that it holds no more. */
export const toldReleaseSchema = z.strictObject({
  kind: z.literal('release'),
  recordId: z.string().min(1).max(64),
  /** Of what it is the programme or the agenda. */
  title: written(LIMITS.line),
  /** null: the programme of the whole reconvening or working group. */
  sessionId: z.string().max(64).nullable(),
  label: written(LIMITS.line),
  says: z.enum(words.TOLD_OF_RELEASES),
  /** The pages, in each of its languages. */
  frozenIds: z.array(z.string().max(64)),
});
export type ToldRelease = z.infer<typeof toldReleaseSchema>;

/** The same of the minutes of a session. */
const toldMinutesSchema = toldReleaseSchema.extend({
  kind: z.literal('minutesRelease'),
  sessionId: z.string().max(64),
});
export type ToldMinutes = z.infer<typeof toldMinutesSchema>;

/** A letter that asked for news of a commitment. It names nobody. */
const toldQuestionSchema = z.strictObject({
  kind: z.literal('question'),
  recordId: z.string().min(1).max(64),
  title: written(LIMITS.line),
  /** YYYY-MM-DD */
  dueDate: z.string().max(10).nullable(),
  /** What was undertaken may be as long as any text, and there are words around it. */
  text: written(2 * LIMITS.text),
});
export type ToldQuestion = z.infer<typeof toldQuestionSchema>;

/** An alert or an update as it was handed out, the word that it is marked otherwise or over, or the same once more. */
export const toldAlertSchema = z.strictObject({
  kind: z.literal('alert'),
  recordId: z.string().min(1).max(64),
  number: written(LIMITS.line),
  title: written(LIMITS.line),
  says: z.enum(words.TOLD_OF_ALERTS),
  /** As it was marked then. */
  marking: z.enum(words.MARKINGS),
  /** The page that they were given, or hold; null where none is known. */
  releaseId: z.string().max(64).nullable(),
  update: z.int().min(0).max(9999),
});
export type ToldAlert = z.infer<typeof toldAlertSchema>;

const KNOWN: readonly string[] = ['session', 'release', 'minutesRelease', 'question', 'alert'];

/** Of a kind that a newer program hands out: kept and shown as it is. */
export const toldOtherSchema = z.looseObject({
  kind: z
    .string()
    .min(1)
    .max(64)
    .refine((kind) => !KNOWN.includes(kind)),
  recordId: z.string().min(1).max(64),
});

/** What a dispatch handed out: of any kind. */
export const toldItemSchema = z.union([
  toldSessionSchema,
  toldReleaseSchema,
  toldMinutesSchema,
  toldQuestionSchema,
  toldAlertSchema,
  toldOtherSchema,
]);
export type ToldItem = z.infer<typeof toldItemSchema>;

export function isToldSession(item: ToldItem): item is ToldSession {
  return item.kind === 'session';
}

export function isToldRelease(item: ToldItem): item is ToldRelease {
  return item.kind === 'release';
}

export function isToldMinutes(item: ToldItem): item is ToldMinutes {
  return item.kind === 'minutesRelease';
}

export function isToldQuestion(item: ToldItem): item is ToldQuestion {
  return item.kind === 'question';
}

export function isToldAlert(item: ToldItem): item is ToldAlert {
  return item.kind === 'alert';
}

/** What of it a recipient plans by. */
export const placeAndTimeSchema = toldSessionSchema.pick({ slot: true, place: true });

/** What was handed out, to whom, and what it said. Never changed, only declared void. */
export const dispatch = defineKind({
  fields: {
    /** What it is about, one of the four: the programme of a reconvening or of a working group, a commitment, or an alert. */
    reconveningId: optional(ref('reconvening')),
    groupId: optional(ref('workingGroup')),
    commitmentId: optional(ref('commitment')),
    alertId: optional(ref('alert')),
    recipientKind: choice(words.RECIPIENT_KINDS),
    /** For a participant: which. */
    recipientId: optional(ref('participant')),
    /** For one person by name: whom. */
    personId: optional(ref('person')),
    purpose: choice(words.DISPATCH_PURPOSES),
    channel: choice(words.DISPATCH_CHANNELS),
    language: choice(LANGUAGES),
    fileName: text(),
    sentAt: instant(),
    /** Null where the program did not know who was at work. */
    sentBy: optional(text()),
    items: structure(() => z.array(toldItemSchema)),
    /** It was not sent after all, or nobody knows whether it arrived. */
    voidedAt: inUnit('void', managed(optional(instant()))),
    voidReason: inward(inUnit('void', managed(optional(longText())))),
  },
  title: 'fileName',
  context: 'reconveningId',
  saysOf: ['recipientId', 'personId'],
  needsOneOf: ['reconveningId', 'groupId', 'commitmentId', 'alertId'],
  appendOnly: true,
  issued: true,
  serviceMade: true,
  unsearched: true,
  computed: ['acknowledgedOn', 'markedAs'],
  readBy: ['outbox'],
});
