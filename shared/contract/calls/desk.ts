/** What the coalition does between its meetings: its actions, and what participants have undertaken. */
import { z } from 'zod';
import * as words from '../../domain/vocabulary.ts';
import { commitmentMove } from '../../kinds/commitment-move.ts';
import { LIMITS, written } from '../../kinds/fields.ts';
import { stance } from '../../kinds/stance.ts';
import { command, query } from '../call.ts';
import { candidatesSchema, foraMapSchema } from '../fora.ts';
import { matrixSchema } from '../matrix.ts';
import { writtenSchema } from '../shapes/deeds.ts';
import { threadEndSchema, threadSchema } from '../thread.ts';

/** A move is of a day, at home; null: today. */
const move = z.strictObject({
  id: z.string(),
  reason: written(2000).default(''),
  date: commitmentMove.fields.date.schema().nullable().default(null),
});

export const DESK_CALLS = {
  /** Adopted only once it was said how the action stands to what exists: fails with VALIDATION at `to` until then. */
  'priorityAction.moveState': command(move.extend({ to: z.enum(words.ACTION_STATES) }), writtenSchema),
  'commitment.moveState': command(
    move.extend({
      to: z.enum(words.COMMITMENT_STATES),
      evidence: commitmentMove.fields.evidence.schema().default(null),
    }),
    writtenSchema,
  ),
  'consultation.moveState': command(move.extend({ to: z.enum(words.CONSULTATION_STATES) }), writtenSchema),
  'task.moveState': command(move.extend({ to: z.enum(words.TASK_STATES) }), writtenSchema),
  /** What participants say of actions on a day, at home (null: today), in one deed. Every problem is told at `stances.N.<field>`. */
  'stance.record': command(
    z.strictObject({
      consultationId: z.string().nullable().default(null),
      date: stance.fields.date.schema().nullable().default(null),
      publicity: z.enum(words.STANCE_PUBLICITIES).default('confidential'),
      stances: z
        .array(
          z.strictObject({
            participantId: z.string(),
            actionId: z.string(),
            stance: z.enum(words.STANCES),
            wording: written(LIMITS.text).nullable().default(null),
          }),
        )
        .min(1)
        .max(10_000),
    }),
    writtenSchema,
  ),
  /**
   * Who stands where on which action at the end of a day, at home (null: today): actions by their numbers, participants in
   * no order, each with a cell an action, null where nothing was said. With a group: its actions, and who sat in it then.
   */
  'matrix.get': query(
    z.strictObject({
      asAt: stance.fields.date.schema().nullable().default(null),
      knownOn: stance.fields.date.schema().nullable().default(null),
      groupId: z.string().nullable().default(null),
    }),
    matrixSchema,
  ),
  /** Bodies that share areas, words or days with an action or a session, the nearest first. Fails with NOT_FOUND. */
  'fora.propose': query(
    z.union([z.strictObject({ actionId: z.string() }), z.strictObject({ sessionId: z.string() })]),
    candidatesSchema,
  ),
  /**
   * How what was asked, said, promised, adopted and reported hangs together, taken up at any of its ends, as at the end of a
   * day, at home (null: today), of all participants or of one. Fails with NOT_FOUND.
   */
  'thread.of': query(
    z.strictObject({
      ...threadEndSchema.shape,
      asAt: stance.fields.date.schema().nullable().default(null),
      participantId: z.string().nullable().default(null),
    }),
    threadSchema,
  ),
  'fora.map': query(z.strictObject({}), foraMapSchema),
} as const;
