/** What became of a file that was salvaged: how much was carried over, and what was not. */
import { z } from 'zod';
import { localizedSchema } from './facts.ts';
import { kindSchema } from './kinds.ts';

/**
 * `unfit`: a field cannot be read as what belongs there. `lost`: what a field points to, and it cannot be without, is not there.
 * `pointer`: the record came, and what one of its fields pointed to did not. `gone`: the history names it, and nothing of it can
 * be read. `stray`: the history does not know it. `content`: the content of a file is damaged. `names`: names on an issued page.
 * `foreign`: rows of a table that is none of this program's. `unclear`: rows that may be of several kinds.
 */
export const LEFT_OUT = [
  'unfit',
  'lost',
  'pointer',
  'gone',
  'stray',
  'content',
  'names',
  'foreign',
  'unclear',
] as const;

export const leftOutSchema = z.object({
  why: z.enum(LEFT_OUT),
  kind: kindSchema.nullable(),
  record: z.string(),
  /** What it is called, as far as that can be read; of a foreign table its name. */
  title: localizedSchema,
  field: z.string(),
  /** How many rows or names. */
  count: z.int(),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** How many are told one by one. */
export const MOST_LEFT_OUT = 500;

export const salvagedSchema = z.object({
  /** How many records came over. */
  carried: z.int(),
  /** The history came with them; otherwise it begins anew. */
  withHistory: z.boolean(),
  leftOut: z.array(leftOutSchema).max(MOST_LEFT_OUT),
  /** How many lines there are. */
  count: z.int(),
});
export type Salvaged = z.infer<typeof salvagedSchema>;
