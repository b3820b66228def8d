/** What is asked to be printed. */
import { z } from 'zod';
import * as words from '../../domain/vocabulary.ts';
import { LANGUAGES } from '../../domain/languages.ts';
import { written } from '../../kinds/fields.ts';
import { sheetDraft } from './sheets.ts';
import { belongsTo } from './owners.ts';

const minutesDraft = z.strictObject({
  document: z.literal('minutes'),
  /** As they are now: a draft, after the release that stands. */
  sessionId: z.string(),
  language: z.enum(LANGUAGES),
  paper: z.enum(words.PAPERS),
});

const minutesReleased = z.strictObject({
  document: z.literal('minutesRelease'),
  /** Printed as they were released, on the paper they were released on. */
  releaseId: z.string(),
  language: z.enum(LANGUAGES),
  paper: z.enum(words.PAPERS),
});

/** The papers that are also made for a word processor. */
export const minutesRequest = z.discriminatedUnion('document', [minutesDraft, minutesReleased]);
export type MinutesRequest = z.infer<typeof minutesRequest>;

/** What a printed document is made from; the model it answers with holds everything the page shows. */
export const printRequest = z.discriminatedUnion('document', [
  z.strictObject({
    document: z.literal('agenda'),
    ...belongsTo,
    /** null: every session of the reconvening or the group that is not cancelled. */
    sessionId: z.string().nullable().default(null),
    audience: z.enum(words.PROGRAMME_AUDIENCES).default('public'),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  z.strictObject({
    document: z.literal('participants'),
    /** null: the whole coalition. */
    reconveningId: z.string().nullable().default(null),
    orderRule: z.enum(words.ORDER_RULES).default('alphabetical'),
    /** The drawing of lots that the rule goes by, where it goes by one. */
    lotId: z.string().nullable().default(null),
    /** Of the paper; null: what follows from that of the reconvening. */
    symbol: written(60).nullable().default(null),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  z.strictObject({
    document: z.literal('signOff'),
    /** A sheet that was issued: printed as it was then, in its own language and on its own paper. */
    sheetId: z.string().nullable().default(null),
    /** A sheet that was not: to be looked at, without a number. */
    draft: sheetDraft.nullable().default(null),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  z.strictObject({
    document: z.literal('release'),
    /** Printed as it was released, on the paper it was released on. */
    releaseId: z.string(),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  minutesDraft,
  minutesReleased,
  z.strictObject({
    document: z.literal('alert'),
    /** As it is now: a draft. */
    alertId: z.string(),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  z.strictObject({
    document: z.literal('alertRelease'),
    /** Printed as it was sent, on the paper it was sent on. */
    releaseId: z.string(),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  z.strictObject({
    document: z.literal('tally'),
    documentId: z.string(),
    /** The days of tally.get. */
    asAt: z.string().nullable().default(null),
    knownOn: z.string().nullable().default(null),
    audience: z.enum(['internal', 'public']).default('public'),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  /** A participant on one page. */
  z.strictObject({
    document: z.literal('country'),
    participantId: z.string(),
    level: z.enum(words.PAGE_LEVELS).default('public'),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
]);
export type PrintRequest = z.infer<typeof printRequest>;
export type PrintRequestInput = z.input<typeof printRequest>;
