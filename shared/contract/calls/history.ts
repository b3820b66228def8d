/** What has been done in the workspace, by whom, and taking it back. */
import { z } from 'zod';
import { command, query } from '../call.ts';
import { kindSchema } from '../kinds.ts';
import { nothing } from '../facts.ts';
import { deedSchema, fieldChangeSchema, listedDeedSchema } from '../shapes/deeds.ts';

const deedsInput = z.strictObject({
  /** UTC instants: from the first on, and before the second. */
  from: z.string().nullable().default(null),
  to: z.string().nullable().default(null),
  /** By whom; none: by anybody. */
  actors: z.array(z.string().max(120)).max(100).default([]),
  /** That touched a record of one of these kinds; none: of any. */
  kinds: z.array(kindSchema).default([]),
  /** That touched what belongs to this reconvening. */
  reconveningId: z.string().nullable().default(null),
  /** Goes on after this one, which an answer ended with. */
  after: z.string().nullable().default(null),
  limit: z.int().min(1).max(200).default(50),
});

export const HISTORY_CALLS = {
  'history.status': query(
    nothing,
    z.object({
      /** What was done last, where it is of those that are not undone; null where undo takes back what was done last. */
      final: deedSchema.nullable(),
      undo: deedSchema.nullable(),
      redo: deedSchema.nullable(),
    }),
  ),
  'history.list': query(
    z.strictObject({
      kind: kindSchema.nullable(),
      id: z.string().nullable(),
      limit: z.int().min(1).max(1000).default(200),
    }),
    z.array(fieldChangeSchema),
  ),
  /** The deeds that are asked for, the latest first; `next` is what to go on after, null at the end. */
  'history.deeds': query(
    deedsInput,
    z.object({
      deeds: z.array(listedDeedSchema),
      /** How many there are of them; no more than a thousand are counted. */
      total: z.int(),
      next: z.string().nullable(),
    }),
  ),
  /** By whom anything was done, in the order of their names; '' where no name was said. */
  'history.actors': query(nothing, z.array(z.string())),
  'history.undo': command(nothing, deedSchema, { job: 'takeBack' }),
  'history.redo': command(nothing, deedSchema, { job: 'takeBack' }),
  /** Takes back one named deed; refused with CONFLICT where a later one has changed the same fields. */
  'history.take-back': command(z.strictObject({ commandId: z.string() }), deedSchema, { job: 'takeBack' }),
} as const;
