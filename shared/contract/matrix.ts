import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { localizedSchema } from './facts.ts';

/** How many stand where on an action, and how many were never asked. */
const countSchema = z.object({
  support: z.int(),
  live_with: z.int(),
  with_changes: z.int(),
  oppose: z.int(),
  silent: z.int(),
  notAsked: z.int(),
});

/** Where participants stand on priority actions, as at a day. */
export const matrixSchema = z.object({
  asAt: z.string(),
  knownOn: z.string().nullable(),
  actions: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      title: localizedSchema,
      state: z.enum(words.ACTION_STATES),
      groupId: z.string().nullable(),
      count: countSchema,
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
      /** In the group that was asked for. */
      role: z.enum(words.GROUP_ROLES).nullable(),
      /** One an action, in their order. */
      cells: z.array(
        z
          .object({ stance: z.enum(words.STANCES), date: z.string(), wording: z.string().nullable() })
          .nullable(),
      ),
    }),
  ),
});
export type Matrix = z.infer<typeof matrixSchema>;
