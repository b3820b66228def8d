/** Work that takes a while: what it is for, how far it is, what became of it. */
import { z } from 'zod';
import { appErrorSchema } from './errors.ts';

export const JOB_PURPOSES = [
  'check',
  'repair',
  'salvage',
  'backUp',
  'eraseFromBackups',
  'copyBackup',
  'restore',
  'saveCopy',
  'shareCopy',
  'publicCopy',
  'reindex',
  'write',
  'takeBack',
  'mergeParticipants',
  'takeIn',
  'papers',
  'calendars',
] as const;
export type JobPurpose = (typeof JOB_PURPOSES)[number];

export const jobSchema = z.object({
  id: z.string(),
  purpose: z.enum(JOB_PURPOSES),
  /** The file or the records it is about; empty where the purpose says it all. */
  what: z.string(),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  /** Done by the program of itself: it is in the list, and is spoken of only where it fails. */
  isQuiet: z.boolean(),
  /** How much is done, of how much where that is known. */
  done: z.number(),
  of: z.number().nullable(),
  /** Milliseconds that it will still take; null while that cannot be known. */
  remaining: z.number().nullable(),
  error: appErrorSchema.nullable(),
  /** UTC instants. */
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  /** Nobody need be told any more what became of it: somebody looked, or the same was done since. */
  isSettled: z.boolean(),
});
export type Job = z.infer<typeof jobSchema>;
