/** A list as it goes out of the program: to a file, or onto paper. */
import { z } from 'zod';
import { LANGUAGES } from '../domain/languages.ts';
import { PAPERS } from '../domain/vocabulary.ts';
import { LIMITS } from '../kinds/fields.ts';

const cell = z.union([z.string(), z.number(), z.null()]);
/** What stands in a column; days are YYYY-MM-DD, moments YYYY-MM-DD HH:mm by the clock of their place. */
const COLUMN_TYPES = ['text', 'number', 'day', 'moment'] as const;

/** A table by itself. */
const grid = {
  columns: z
    .array(z.strictObject({ label: z.string(), type: z.enum(COLUMN_TYPES) }))
    .min(1)
    .max(100),
  rows: z.array(z.array(cell)).max(30_000),
  /** What is left out of its rows, a line each; said below them on paper. */
  below: z.array(z.string().max(LIMITS.text)).max(5).optional(),
  /** Of one that may be wider than its paper: how many columns name a row, and how many others fit beside them. */
  split: z.strictObject({ named: z.int().min(1), across: z.int().min(1) }).optional(),
};

export const tableSchema = z.strictObject({
  title: z.string().max(LIMITS.line),
  /** What its rows are: what the list was narrowed to, and as at when. */
  about: z.array(z.string().max(LIMITS.text)).max(20),
  /** What that is called, where it stands on a sheet of its own. */
  aboutTitle: z.string().max(31),
  language: z.enum(LANGUAGES),
  ...grid,
  /** What belongs to it: on paper it follows, in a workbook each is a sheet; a text of commas is without. */
  parts: z
    .array(z.strictObject({ title: z.string().max(LIMITS.line), ...grid }))
    .max(10)
    .optional(),
});
export type Table = z.infer<typeof tableSchema>;

/** What a list is printed on: a wide one on large paper. */
export const TABLE_PAPERS = [...PAPERS, 'A3'] as const;
export type TablePaper = (typeof TABLE_PAPERS)[number];

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;

/** More than so many rows nobody leafs through on paper. */
export const MOST_PRINTED = 5000;
