/** What the coalition does between its meetings: its actions, and what participants have undertaken. */
import { z } from 'zod';
import * as words from '../../domain/vocabulary.ts';
import { commitmentMove } from '../../kinds/commitment-move.ts';
import { written } from '../../kinds/fields.ts';
import { command } from '../call.ts';
import { writtenSchema } from '../shapes.ts';

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
} as const;
