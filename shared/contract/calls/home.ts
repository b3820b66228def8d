/** What Home is made of: what comes next, what is to be decided, what is to be told, which first steps are done. */
import { z } from 'zod';
import { query } from '../call.ts';
import { localizedSchema } from '../facts.ts';
import { kindSchema } from '../kinds.ts';
import { nothing } from '../facts.ts';
import { instant } from '../../kinds/fields.ts';
import { clashSchema } from '../shapes/clashes.ts';
import { rowSchema } from '../shapes/lists.ts';
import { leftBehindSchema } from '../shapes/one-participant.ts';

export const HOME_CALLS = {
  'home.get': query(
    /** now: a UTC instant. */
    z.strictObject({ now: instant().schema() }),
    z.object({
      nextSessions: z.array(rowSchema),
      /** Consultations that are planned for the coming days, the next first. */
      nextTalks: z.array(rowSchema),
      /** Consultations that are still planned though their time has passed: how many, and the latest of them first. */
      talksPassed: z.object({ total: z.int(), first: z.array(rowSchema) }),
      /** Open and not over; warnings before notices. */
      clashes: z.array(clashSchema),
      /** How many of all of them are warnings, and how many notices. */
      openClashes: z.int(),
      openNotices: z.int(),
      deadlines: z.array(rowSchema),
      /** What is open: how many, how many of them overdue at home, and those that are due first. */
      tasks: z.object({ total: z.int(), overdue: z.int(), first: z.array(rowSchema) }),
      /** What was suggested in consultations and is to be decided: how much, and the oldest of it. */
      suggestions: z.object({ total: z.int(), first: z.array(rowSchema) }),
      /** What is overdue of what was undertaken and has no report since: how many, and those that were due first. */
      unheard: z.object({ total: z.int(), first: z.array(rowSchema) }),
      /** Of each meeting ahead: how many have not replied, and the first of them by the day on which they are to. */
      replies: z.array(z.object({ reconveningId: z.string(), total: z.int(), first: z.array(rowSchema) })),
      /** What still goes by an old entry of a participant, to be brought over. */
      leftBehind: z.array(leftBehindSchema),
      /** Those that are neither over nor called off, the next first. */
      reconvenings: z.array(rowSchema),
    }),
  ),
  /** What waits to be told of meetings and groups that are not over, and of alerts: to how many recipients. */
  'home.toTell': query(
    nothing,
    z.array(
      z.object({
        kind: z.enum(['reconvening', 'workingGroup', 'alert']),
        id: z.string(),
        title: localizedSchema,
        recipients: z.int(),
      }),
    ),
  ),
  /** What first steps are ticked off by: the kinds of which there are records, and what this installation has done. */
  'home.steps': query(nothing, z.object({ has: z.array(kindSchema), did: z.array(z.string()) })),
} as const;
