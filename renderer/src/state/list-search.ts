import { z } from 'zod';

/** What of a list lives in the address: text, filters, order and the row that is chosen. */
export const listSearch = z.object({
  q: z.string().optional(),
  where: z.record(z.string(), z.array(z.union([z.string(), z.boolean(), z.null()]))).optional(),
  by: z.string().optional(),
  down: z.boolean().optional(),
  id: z.string().optional(),
  isNew: z.boolean().optional(),
});
export type ListSearch = z.infer<typeof listSearch>;
