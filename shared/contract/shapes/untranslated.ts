/** Texts that are shown in another language than the one asked for. */
import { z } from 'zod';
import { LANGUAGES } from '../../domain/languages.ts';
import { kindSchema } from '../kinds.ts';

/** A text of a record that is not in the language asked for, and the language in which it is shown instead. */
export const untranslatedSchema = z.object({
  kind: kindSchema,
  record: z.string(),
  field: z.string(),
  text: z.string(),
  language: z.enum(LANGUAGES),
});
export type Untranslated = z.infer<typeof untranslatedSchema>;
