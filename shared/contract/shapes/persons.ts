/** Persons by name. */
import { z } from 'zod';
import { localizedSchema } from '../facts.ts';

/** A person by name, on paper and on the way to it: where it is kept for good, so that the name can still be erased. */
export const namedPerson = z.object({ id: z.string(), name: z.string() });

/** A person as somebody is offered who types their name. */
export const personHint = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  isSecretariat: z.boolean(),
  /** For whom they came, or whose focal point they are, the latest first; each once. */
  comesFor: z.array(localizedSchema),
});
