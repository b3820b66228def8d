/** An alert as a file that other programs read: what docs/alert-file.md says in words. */
import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { localizedSchema } from './facts.ts';

export const ALERT_FILE = 'reconvene-alert';
/** Raised when what is there becomes something else; what is added does not raise it. */
export const ALERT_FILE_VERSION = 1;

const participant = z.object({ iso3: z.string().nullable(), name: localizedSchema });

const substance = z.object({
  name: localizedSchema,
  synonyms: z.array(z.string()),
  cas: z.string().nullable(),
  kind: z.enum(words.SUBSTANCE_KINDS),
  convention: z.enum(words.CONVENTIONS).nullable(),
  schedule: z.string().nullable(),
  /** A day, a month or a year. */
  controlledSince: z.string().nullable(),
  isVerified: z.boolean(),
});

export const alertInFileSchema = z.object({
  /** The id of the workspace that sent it. */
  workspace: z.string(),
  number: z.string(),
  /** 0: the alert itself. */
  update: z.int(),
  state: z.enum(['sent', 'closed', 'merged', 'withdrawn']),
  marking: z.enum(words.MARKINGS),
  /** UTC instants. */
  embargoUntil: z.string().nullable(),
  sentAt: z.string(),
  updatedAt: z.string(),
  kind: z.enum(words.ALERT_KINDS),
  title: localizedSchema,
  seen: localizedSchema,
  asked: localizedSchema,
  substances: z.array(substance),
  substancesText: z.string().nullable(),
  places: z.array(participant),
  area: z.string().nullable(),
  /** A day, a month or a year. */
  seenOn: z.string().nullable(),
  reportedBy: participant.nullable(),
  reportedByText: z.string().nullable(),
  reliability: z.enum(words.RELIABILITIES),
});
export type AlertInFile = z.infer<typeof alertInFileSchema>;

export const alertFileSchema = z.object({
  format: z.literal(ALERT_FILE),
  version: z.literal(ALERT_FILE_VERSION),
  alert: alertInFileSchema,
  /** Of `alert`, in hexadecimal digits. */
  sha256: z.string(),
});
export type AlertFile = z.infer<typeof alertFileSchema>;
