/** What is released, and what has changed since. */
import { z } from 'zod';
import { CHANGES } from '../../domain/release/changes.ts';
import * as words from '../../domain/vocabulary.ts';
import { LANGUAGES } from '../../domain/languages.ts';
import { belongsTo } from './owners.ts';

const stoodSchema = z.object({
  title: z.string(),
  number: z.string().nullable(),
  startUtc: z.string(),
  endUtc: z.string(),
  zone: z.string(),
  room: z.string().nullable(),
});

/** What is released, and how. */
export const releaseDraft = z.strictObject({
  ...belongsTo,
  /** null: the whole programme. Of a session the draft names all that it belongs to. */
  sessionId: z.string().nullable().default(null),
  audience: z.enum(words.AUDIENCES).default('public'),
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
  paper: z.enum(words.PAPERS),
});

/** What has changed since the release before that stands; null where there is none. */
export const releaseChanges = z.object({
  since: z.string().nullable(),
  changes: z.array(
    z.object({
      what: z.enum(CHANGES),
      kind: z.enum(['reconvening', 'session', 'agendaItem']),
      id: z.string().nullable(),
      was: stoodSchema.nullable(),
      now: stoodSchema.nullable(),
    }),
  ),
});
