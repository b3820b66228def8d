/** Records in lists, and what a list is asked for. */
import { z } from 'zod';
import { LANGUAGES } from '../../domain/languages.ts';
import { orderSchema, whereSchema } from '../../kinds/list-look.ts';
import { localizedSchema } from '../facts.ts';
import { kindSchema, type Kind, type RecordOf } from '../kinds.ts';

/** A record in a list: its fields, and the names of what it refers to (field name without Id → what to show). */
export const rowSchema = z.looseObject({
  id: z.string(),
  createdAt: z.string(),
  changedAt: z.string(),
  /** For each reference field that is set: the title of the record it points to. */
  titles: z.record(z.string(), localizedSchema),
  /** Computed for the kind: counts and the like. See electron/core/repositories/extras. */
  extras: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

/** A page of a list. */
export const listSchema = z.object({
  total: z.int(),
  all: z.int(),
  rows: z.array(rowSchema),
  /** Records of the kind that stand in the file and are not as this program writes them: nothing else shows them. `flaw`: the field. */
  unreadable: z.array(z.object({ id: z.string(), title: z.string(), flaw: z.string() })),
});

export type RowOf<K extends Kind> = RecordOf<K> & {
  readonly titles: Readonly<Record<string, z.infer<typeof localizedSchema>>>;
  readonly extras: Readonly<Record<string, string | number | null>>;
};

export const listInput = z.strictObject({
  kind: kindSchema,
  /** Every word must occur in the record's searchable text. */
  text: z.string().max(200).default(''),
  where: whereSchema.default({}),
  /** Rows that have this in common follow each other, before what they are sorted by; times by their day. */
  group: orderSchema.nullable().default(null),
  sort: z.array(orderSchema).default([]),
  /** The language that localized fields are sorted in. */
  language: z.enum(LANGUAGES).default('en'),
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).max(30_000).default(200),
});
export type ListInput = z.input<typeof listInput>;

/** The same list, whole. */
export const wholeListInput = listInput.omit({ offset: true, limit: true });

/** How many rows of a list have a value in common: of times their day. `title`: of a reference, what it points to is called. */
export const groupSchema = z.object({
  value: z.union([z.string(), z.number(), z.null()]),
  title: localizedSchema.nullable(),
  count: z.int(),
});
