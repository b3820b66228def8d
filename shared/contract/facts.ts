import { z } from 'zod';
import { LANGUAGES } from '../domain/languages.ts';

export const localizedSchema = z.partialRecord(z.enum(LANGUAGES), z.string());

/** A text of a record with the language it is in, which is another than the paper's where that is lacking. */
export const saidSchema = z.object({ text: z.string(), language: z.enum(LANGUAGES) });

/** What a sentence names: numbers, words, and what records are called, to be said in whatever language it is said in. */
export const factsSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), localizedSchema, z.array(localizedSchema)]),
);

/** No input, and no answer but that it was done. */
export const nothing = z.strictObject({});
