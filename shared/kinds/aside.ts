import { z } from 'zod';
import { once } from '../once.ts';
import { inward, managed, optional, structure } from './fields.ts';

/** In what one record gave way to another where two entries of a participant were made one. */
const asideSchema = once(() =>
  z.strictObject({
    /** What a participant has once, among the records of the kind: the same words on every laptop. */
    about: z.string(),
    /** Whose it was, and whose stood instead: the ids of the two entries. */
    of: z.string(),
    for: z.string(),
  }),
);

export type Aside = z.infer<ReturnType<typeof asideSchema>>;

/** Of a record that such a choice has taken out. Whose it was does not change with whom it names, so these are no references. */
export const aside = () => inward(managed(optional(structure<Aside>(asideSchema))));
