import { z } from 'zod';

/** A person who is made together with the record that names them. */
const newPerson = z.object({
  name: z.string(),
  email: z.string().optional(),
  telephone: z.string().optional(),
});
export type NewPerson = z.infer<typeof newPerson>;

/** In a form: a known person by id, somebody new, or nobody. */
export const personValue = z.union([z.string(), newPerson]).nullable().catch(null);
export const personValues = z.array(z.union([z.string(), newPerson])).catch([]);
