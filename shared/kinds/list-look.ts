/** How a list is looked at: what it is narrowed to, its order, its groups, its columns. */
import { z } from 'zod';
import { written } from './fields.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const end = z.union([z.string().max(40), z.number()]);

/**
 * From one to another, both included; an end that is left out is open. Of times an end may be a day: it stands for all of it.
 * With neither end: whatever is filled in.
 */
export const rangeSchema = z.strictObject({ from: end.optional(), to: end.optional() });
export type Range = z.infer<typeof rangeSchema>;

/** Field → the values that it may have, or between which. null among them: not filled in. An empty list means any. */
export const whereSchema = z.record(z.string(), z.union([z.array(value), rangeSchema]));
export type Where = z.infer<typeof whereSchema>;

export const orderSchema = z.strictObject({ by: z.string(), descending: z.boolean().default(false) });

/** In their order; without a width one is as wide as what stands in it. Pixels. */
export const columnsSchema = z
  .array(z.strictObject({ id: z.string().max(80), width: z.int().min(24).max(2000).optional() }))
  .max(100);
export type ShownColumns = z.infer<typeof columnsSchema>;

export const lookSchema = z.strictObject({
  text: written(200).default(''),
  where: whereSchema.default({}),
  sort: z.array(orderSchema).max(20).default([]),
  group: z.string().max(80).nullable().default(null),
  /** null: those that the list has before anybody chooses others. */
  columns: columnsSchema.nullable().default(null),
});
export type Look = z.infer<typeof lookSchema>;
