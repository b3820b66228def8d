import { z } from 'zod';

const readEvent = z.object({
  uid: z.string().nullable(),
  /** UTC instants; null where the parser could not say. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  sequence: z.int().nullable(),
  summary: z.string().nullable(),
});
export const verdicts = z.array(z.object({ problems: z.array(z.string()), events: z.array(readEvent) }));

/** What a parser that is not ours objects to in a file, and what it reads in it. */
export type Verdict = z.infer<typeof verdicts>[number];
export type ReadEvent = z.infer<typeof readEvent>;
