import { z } from 'zod';
import { columnsSchema, orderSchema, whereSchema } from '../../../shared/kinds/list-look.ts';

/** What of a list lives in the address: the view that is open and what is otherwise than in it, and the row that is chosen. */
export const listSearch = z.object({
  /** A saved view. What is said beside it takes the place of what it says. */
  view: z.string().optional(),
  q: z.string().optional(),
  where: whereSchema.optional(),
  sort: z.array(orderSchema).optional(),
  /** null: in no groups, where the view has some. */
  group: z.string().nullable().optional(),
  columns: columnsSchema.optional(),
  id: z.string().optional(),
  isNew: z.boolean().optional(),
});
export type ListSearch = z.infer<typeof listSearch>;
