import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { actionColumn, participantRow } from './shapes/standing.ts';

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
  actions: z.array(actionColumn.extend({ count: countSchema })),
  participants: z.array(
    participantRow.extend({
      /** In the group that was asked for. */
      role: z.enum(words.GROUP_ROLES).nullable(),
    }),
  ),
});
export type Matrix = z.infer<typeof matrixSchema>;
