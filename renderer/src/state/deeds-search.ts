import { z } from 'zod';
import { kindSchema } from '../../../shared/contract/kinds.ts';

/** Which deeds are asked for lives in the address; what is left out narrows nothing. */
export const deedsSearch = z.object({
  /** Days, YYYY-MM-DD, by the calendar of the home zone; both included. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** A UTC instant. */
  since: z.string().optional(),
  who: z.array(z.string()).optional(),
  what: z.array(kindSchema).optional(),
  meeting: z.string().optional(),
});
export type DeedsSearch = z.infer<typeof deedsSearch>;
