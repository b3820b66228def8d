/** A clash as it is shown. */
import { z } from 'zod';
import { CLASH_RULES } from '../../domain/clashes/found.ts';
import { factsSchema } from '../facts.ts';

export const clashSchema = z.object({
  /** The same clash has the same key for ever; its fingerprint changes when what is behind it does. */
  key: z.string(),
  fingerprint: z.string(),
  rule: z.enum(CLASH_RULES),
  severity: z.enum(['warning', 'notice']),
  /** The reconvenings whose sessions are in it, by their starts: a room is one room across all of them. */
  reconveningIds: z.array(z.string()),
  /** The working groups whose sessions are in it. */
  groupIds: z.array(z.string()),
  sessionIds: z.array(z.string()),
  startUtc: z.string(),
  endUtc: z.string(),
  params: factsSchema,
  /** The reason it was accepted with, or null while it is open. */
  accepted: z.string().nullable(),
});
export type Clash = z.infer<typeof clashSchema>;
