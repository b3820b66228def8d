import { z } from 'zod';
import { LANGUAGES } from '../domain/languages.ts';

export const localizedSchema = z.partialRecord(z.enum(LANGUAGES), z.string());

/** What a sentence names: numbers, words, and what records are called, to be said in whatever language it is said in. */
export const factsSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), localizedSchema, z.array(localizedSchema)]),
);
