import { z } from 'zod';
import { LANGUAGES } from '../domain/languages.ts';
import {
  choices,
  HASH,
  inUnit,
  instant,
  longText,
  managed,
  optional,
  refs,
  structure,
  text,
  written,
  LIMITS,
} from './fields.ts';
import { defineKind } from './kind.ts';

/** One thing that a copy says: which record, what it was called, and a mark of what was said of it in each language. */
export const publicEntrySchema = z.strictObject({
  kind: z.string().min(1).max(64),
  id: z.string().min(1).max(200),
  title: z.partialRecord(z.enum(LANGUAGES), written(LIMITS.line)),
  marks: z.partialRecord(z.enum(LANGUAGES), z.string().max(64)),
});
export type PublicEntry = z.infer<typeof publicEntrySchema>;

/** A file of a copy, by its path in it, with its SHA-256. */
export const publicFileSchema = z.strictObject({
  path: written(LIMITS.line),
  hash: z.string().regex(HASH),
  bytes: z.int().min(0),
});
export type PublicFile = z.infer<typeof publicFileSchema>;

/** A public copy as it was made: what it said, page by page, and where it went. Only ever declared void. */
export const publicCopy = defineKind({
  fields: {
    /** The name of its folder. */
    name: text(255),
    madeAt: instant(),
    /** Null where the program did not know who was at work. */
    madeBy: optional(text()),
    /** To whom or where it went, as far as that was said. */
    handedTo: optional(text()),
    languages: choices(LANGUAGES),
    entries: structure(() => z.array(publicEntrySchema)),
    files: structure(() => z.array(publicFileSchema)),
    /** The releases whose pages are in it: they have been handed out. */
    releaseIds: refs('release'),
    /** It was not written after all, or was called back. */
    voidedAt: inUnit('void', managed(optional(instant()))),
    voidReason: inUnit('void', managed(optional(longText()))),
  },
  title: 'name',
  appendOnly: true,
  serviceMade: true,
  issued: true,
  inward: true,
});
