import { z } from 'zod';

/** What was printed or released, to the letter: shown again years later as it was, whatever the records say by then. */
export const frozenSchema = z.strictObject({
  /** The form of the model: a program that knows another one can tell. */
  schema: z.int().min(1),
  /** SHA-256 of the model in its canonical form, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  model: z.record(z.string(), z.unknown()),
});
export type Frozen = z.infer<typeof frozenSchema>;
