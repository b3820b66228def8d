import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { localizedSchema } from './facts.ts';
import { actionColumn, participantRow } from './shapes/standing.ts';

/** Who is still to be consulted on the open actions, as at a day. Days are YYYY-MM-DD. */
export const plannerSchema = z.object({
  asAt: z.string(),
  /** The next reconvening that begins on that day or later; null where none is planned. */
  next: z.object({ id: z.string(), title: localizedSchema, startDate: z.string(), days: z.int() }).nullable(),
  /** Those that were proposed or agreed on that day, by their numbers. */
  actions: z.array(actionColumn),
  participants: z.array(
    participantRow.extend({
      /** The open actions that it leads, or whose group it co-leads. */
      leads: z.array(z.string()),
      /** The last talk that took place with it. */
      last: z
        .object({
          id: z.string(),
          date: z.string(),
          subject: localizedSchema,
          way: z.enum(words.CONSULTATION_WAYS),
          said: z.string().nullable(),
        })
        .nullable(),
      /** Talks that were planned on that day, the next first. */
      planned: z.array(
        z.object({
          id: z.string(),
          subject: localizedSchema,
          /** Wall time in its zone. */
          startWall: z.string().nullable(),
          zone: z.string(),
        }),
      ),
    }),
  ),
});
export type Planner = z.infer<typeof plannerSchema>;
