/** An alert as a file that another Reconvene reads: what docs/alert-file.md says in words. */
import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { HASH, instant, LIMITS, partialDate, written } from '../kinds/fields.ts';
import { alert } from '../kinds/alert.ts';
import { LANGUAGES } from '../domain/languages.ts';

export const ALERT_FILE = 'reconvene-alert';
/** Raised when what is there becomes something else; what is added does not raise it. */
export const ALERT_FILE_VERSION = 1;
/** The most substances, and the most places, of one alert that is read. */
export const MOST_IN_ALERT_FILE = 500;

const { title, seen, asked } = alert.fields;
const names = z.partialRecord(z.enum(LANGUAGES), written(LIMITS.line));
const line = written(LIMITS.line);
/** UTC. */
const at = instant().schema();
/** A day, a month or a year. */
const day = partialDate().schema();

const participant = z.object({ iso3: written(10).nullable(), name: names });

const substance = z.object({
  name: names,
  synonyms: z.array(written(LIMITS.text)),
  cas: written(20).nullable(),
  kind: z.enum(words.SUBSTANCE_KINDS),
  convention: z.enum(words.CONVENTIONS).nullable(),
  schedule: written(40).nullable(),
  controlledSince: day.nullable(),
  isVerified: z.boolean(),
});

export const alertInFileSchema = z.object({
  /** The id of the workspace that sent it. */
  workspace: z.string().regex(/^[\x21-\x7E]{1,64}$/),
  number: written(60).min(1),
  /** 0: the alert itself. */
  update: z.int().min(0),
  state: z.enum(['sent', 'closed', 'merged', 'withdrawn']),
  marking: z.enum(words.MARKINGS),
  embargoUntil: at.nullable(),
  sentAt: at,
  updatedAt: at,
  kind: z.enum(words.ALERT_KINDS),
  title: title.schema(),
  seen: seen.schema(),
  asked: asked.schema(),
  substances: z.array(substance),
  substancesText: line.nullable(),
  places: z.array(participant),
  area: line.nullable(),
  seenOn: day.nullable(),
  reportedBy: participant.nullable(),
  reportedByText: line.nullable(),
  reliability: z.enum(words.RELIABILITIES),
});
export type AlertInFile = z.infer<typeof alertInFileSchema>;

/** An office that passed it on: under which number of its own, when, and what it says to it. */
const passedOn = z.object({
  sender: written(120).nullable(),
  number: written(60).min(1),
  at,
  added: seen.schema(),
});

/** More offices than an alert goes through. */
const MOST_OFFICES = 50;

export const alertFileSchema = z.object({
  format: z.literal(ALERT_FILE),
  version: z.literal(ALERT_FILE_VERSION),
  /** Who saved it where it was sent first, by the name under which they work. */
  sender: written(120).nullable().default(null),
  /** The offices through which it came, the first of them first. */
  passedOn: z.array(passedOn).max(MOST_OFFICES).default([]),
  alert: alertInFileSchema,
  /** Of `alert`, in hexadecimal digits. */
  sha256: z.string().regex(HASH),
});
export type AlertFile = z.infer<typeof alertFileSchema>;

/** The same to be saved: an alert that is passed on has all that it came with, known here or not. */
export const savedAlertFileSchema = alertFileSchema.extend({ alert: z.unknown() });
