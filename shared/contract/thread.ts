import { z } from 'zod';
import { THREAD_ENDS, THREAD_KINDS, THREAD_STAGES } from '../domain/thread/records.ts';
import { localizedSchema } from './facts.ts';

export const threadEndSchema = z.object({ kind: z.enum(THREAD_ENDS), id: z.string() });

const wordSchema = z.object({
  list: z.enum(['consultationState', 'stance', 'commitmentState', 'actionState']),
  value: z.string(),
});

/** One dated thing of a thread, with what it is called. */
const stepSchema = z.object({
  kind: z.enum(THREAD_KINDS),
  id: z.string(),
  stage: z.enum(THREAD_STAGES),
  /** YYYY-MM-DD; null where it is not known. */
  date: z.string().nullable(),
  word: wordSchema.nullable(),
  isEnd: z.boolean(),
  due: z.enum(['ahead', 'overdue']).nullable(),
  /** Of what is due: how many days away from the day that is asked for, either way. */
  away: z.int().min(0).nullable(),
  days: z.int().nullable(),
  from: z.int().nullable(),
  /** Whose it is; null of an action, which is everybody's. */
  who: localizedSchema.nullable(),
  title: localizedSchema,
});

/** How consultation, stance, commitment, action and report hang together, as at the end of a day, at home. */
export const threadSchema = z.object({
  asAt: z.string(),
  steps: z.array(stepSchema),
  /** How many earlier steps are left out. */
  more: z.int().min(0),
  /** Whose steps they are, to narrow it to one; all of them whatever it is narrowed to. */
  participants: z.array(z.object({ id: z.string(), name: localizedSchema })),
});
export type Thread = z.infer<typeof threadSchema>;
export type ThreadStepShown = z.infer<typeof stepSchema>;
