/** What a file that is read through is found to say in two ways. */
import { z } from 'zod';
import { localizedSchema } from './facts.ts';
import { kindSchema } from './kinds.ts';

/**
 * `value`: a field of a record is not what the log says. `missing`: a record that the log knows has no row. `stray`: a row that
 * the log does not know. `entry`: a command in the log is not as it was written, or cannot be read. `heads`: which changes of
 * a field stand is not what the changes say. `search`: what a record is found by is not what it says. `index`: what rows of a
 * kind are looked up by (null: of the history) is not what the rows say. `space`: the list of unused pages.
 */
export const FLAWS = ['value', 'missing', 'stray', 'entry', 'heads', 'search', 'index', 'space'] as const;

export const flawSchema = z.object({
  what: z.enum(FLAWS),
  kind: kindSchema.nullable(),
  record: z.string(),
  /** What the record is called. */
  title: localizedSchema,
  /** Empty where it is not of one field. */
  field: z.string(),
  /** What the table says, and the log. */
  table: z.unknown(),
  log: z.unknown(),
  /** Whose command, and when, where it is of one. */
  deed: z.object({ name: z.string(), actor: z.string(), at: z.string() }).nullable(),
  /** Which of the two is right, as far as that can be told: what repairing goes by. 'anew': it is made again from the rest. 'turned': neither, it is one bit, and its seal says which. */
  right: z.enum(['log', 'table', 'anew', 'turned']),
});
export type Flaw = z.infer<typeof flawSchema>;

/** How many are told one by one. */
export const MOST_FLAWS = 200;

export const flawsSchema = z.object({
  flaws: z.array(flawSchema).max(MOST_FLAWS),
  /** How many there are. */
  count: z.int(),
});
export type Flaws = z.infer<typeof flawsSchema>;
