/** What the coalition does between its meetings: its actions, and what participants have undertaken. */
import { z } from 'zod';
import { LANGUAGES } from '../../domain/languages.ts';
import * as words from '../../domain/vocabulary.ts';
import { commitmentMove } from '../../kinds/commitment-move.ts';
import { LIMITS, written } from '../../kinds/fields.ts';
import { stance } from '../../kinds/stance.ts';
import { command, query } from '../call.ts';
import { alongside, values } from '../sent.ts';
import { candidatesSchema, foraMapSchema } from '../fora.ts';
import { nothing } from '../facts.ts';
import { matrixSchema } from '../matrix.ts';
import { plannerSchema } from '../planner.ts';
import { writtenSchema } from '../shapes/deeds.ts';
import { acceptedStatement } from '../statement.ts';
import { letterAsked, letterSchema } from '../shapes/letters.ts';
import { rowSchema } from '../shapes/lists.ts';
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
  /** What is overdue and has no report since, what was due first, first. */
  'commitment.unheard': query(nothing, z.array(rowSchema)),
  /** A letter that asks the participant for news of it, to be sent by a person. */
  'commitment.letter': query(letterAsked, letterSchema),
  /** It was sent, says whoever sent it: recorded as a dispatch to the participant. */
  'commitment.letterSent': command(
    z.strictObject({
      id: z.string(),
      language: z.enum(LANGUAGES),
      channel: z.enum(words.DISPATCH_CHANNELS),
    }),
    writtenSchema,
  ),
  /** One or several, in one deed: all of them, or none where one is refused. */
  'consultation.moveState': command(
    move
      .omit({ id: true })
      .extend({ ids: z.array(z.string()).min(1).max(10_000), to: z.enum(words.CONSULTATION_STATES) }),
    writtenSchema,
  ),
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
  /**
   * Who is to be consulted on the actions that were open on a day, at home (null: today), participants in no order; with a
   * group: on its actions, and who sat in it then.
   */
  'planner.get': query(
    z.strictObject({
      asAt: stance.fields.date.schema().nullable().default(null),
      groupId: z.string().nullable().default(null),
    }),
    plannerSchema,
  ),
  /**
   * Records what was suggested of a text as what its suggester has said, and that the suggestion is accepted. Fails with
   * VALIDATION as recording does, where it is not open, and where whoever made it is not there any more.
   */
  'suggestion.acceptEndorsement': command(
    acceptedStatement.extend({ id: z.string() }),
    writtenSchema.extend({ steps: z.int() }),
    { job: 'takeIn' },
  ),
  /** The same for a commitment, which is made as `record.create` makes it. */
  'suggestion.acceptCommitment': command(
    z.strictObject({ id: z.string(), values, alongside }),
    writtenSchema,
  ),
  'suggestion.moveState': command(
    z.strictObject({
      id: z.string(),
      to: z.enum(words.SUGGESTION_STATES),
      reason: written(2000).default(''),
    }),
    writtenSchema,
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
