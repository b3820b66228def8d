import { z } from 'zod';
import { once } from '../once.ts';
import { inward, managed, optional, structure } from './fields.ts';

/** In what one record gave way to another where two entries of a participant were made one. */
export const asideSchema = once(() =>
  z.strictObject({
    /** What a participant has once, among the records of the kind: the same words on every laptop. */
    about: z.string(),
    /** The records that stood instead. */
    for: z.array(z.string()).min(1),
  }),
);

export type Aside = z.infer<ReturnType<typeof asideSchema>>;

/** Of a record that such a choice has taken out. What is named here may be gone itself, so these are no references. */
export const aside = () => inward(managed(optional(structure<Aside>(asideSchema))));
