import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { localizedSchema } from './facts.ts';

/** Who is still to be consulted on the open actions, as at a day. Days are YYYY-MM-DD. */
export const plannerSchema = z.object({
  asAt: z.string(),
  /** The next reconvening that begins on that day or later; null where none is planned. */
  next: z.object({ id: z.string(), title: localizedSchema, startDate: z.string(), days: z.int() }).nullable(),
  /** Those that were proposed or agreed on that day, by their numbers. */
  actions: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      title: localizedSchema,
      state: z.enum(words.ACTION_STATES),
      groupId: z.string().nullable(),
    }),
  ),
  participants: z.array(
    z.object({
      id: z.string(),
      participantKind: z.enum(words.PARTICIPANT_KINDS),
      shortName: localizedSchema,
      iso3: z.string().nullable(),
      unStatus: z.enum(words.UN_STATUSES).nullable(),
      regionalGroup: z.enum(words.REGIONAL_GROUPS).nullable(),
      /** The open actions that it leads, or whose group it co-leads. */
      leads: z.array(z.string()),
      /** One an open action, in their order; null where it was never asked. */
      cells: z.array(
        z
          .object({ stance: z.enum(words.STANCES), date: z.string(), wording: z.string().nullable() })
          .nullable(),
      ),
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
