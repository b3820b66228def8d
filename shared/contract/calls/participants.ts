/** Participants, their membership, and the persons who come for them. */
import { z } from 'zod';
import * as words from '../../domain/vocabulary.ts';
import { delegation } from '../../kinds/delegation.ts';
import { membershipStep } from '../../kinds/membership-step.ts';
import { participant } from '../../kinds/participant.ts';
import { command, query } from '../call.ts';
import { isPersonal, kindSchema } from '../kinds.ts';
import { nothing } from '../facts.ts';
import { writtenSchema } from '../shapes/deeds.ts';
import { leftBehindSchema, oneParticipantPlan, PAIR_CHOICES } from '../shapes/one-participant.ts';
import { personHint } from '../shapes/persons.ts';

export const PARTICIPANT_CALLS = {
  /** Adds States as the reference table names them; those that are there already are left as they are. */
  'participant.addStates': command(
    z.strictObject({
      iso3s: z.array(z.string().length(3)).min(1),
      coalitionStatus: z.enum(words.COALITION_STATUSES),
      /** For members. */
      memberSince: participant.fields.memberSince.schema().default(null),
    }),
    writtenSchema.extend({ added: z.int(), already: z.int() }),
  ),
  /** States what participants are to the coalition from a day on. Leaving and coming back need a reason. */
  'membership.record': command(
    z.strictObject({
      participantIds: z.array(z.string()).min(1),
      date: membershipStep.fields.date.schema(),
      time: membershipStep.fields.time.schema().default(null),
      status: z.enum(words.COALITION_STATUSES),
      instrument: membershipStep.fields.instrument.schema().default(null),
      reason: membershipStep.fields.reason.schema().default(null),
    }),
    writtenSchema,
  ),
  /** Persons of a name, those first who are called so from the first letter on, with what tells two of one name apart. */
  'person.suggest': query(
    z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50).default(12) }),
    z.array(personHint),
  ),
  /** Erases what says who a human being is, for good, here and wherever this is merged; backups and copies are out of reach. */
  'person.erase': command(
    z.strictObject({ kind: kindSchema.refine(isPersonal, { params: { rule: 'format' } }), id: z.string() }),
    writtenSchema,
  ),
  /** What would become of two participants that are one: what follows, what stays, what is to be chosen. Fails with NOT_FOUND. */
  'participant.mergePlan': query(
    z.strictObject({ keepId: z.string(), otherId: z.string() }),
    oneParticipantPlan,
  ),
  /**
   * Makes two participants one, in one deed; done again, it brings over what has come to the other one since. `choices` has
   * one for each pair of the plan: fails with VALIDATION at `choices.<key>` where one lacks, for it has not been seen.
   */
  'participant.merge': command(
    z.strictObject({
      keepId: z.string(),
      otherId: z.string(),
      choices: z.record(z.string(), z.enum(PAIR_CHOICES)).default({}),
    }),
    writtenSchema,
    { job: 'mergeParticipants' },
  ),
  /** What is said of participants that were made one with others, and has not come over: to be brought over by hand. */
  'participant.leftBehind': query(nothing, z.array(leftBehindSchema)),
  /** Makes two records of one person one: whatever points to the other points to the one that is kept. */
  'person.merge': command(z.strictObject({ keepId: z.string(), otherId: z.string() }), writtenSchema),
  /** Makes one delegate the head and the former head an alternate, in one deed. */
  'delegate.makeHead': command(z.strictObject({ id: z.string() }), writtenSchema),
  /** Invites participants to a reconvening: a delegation each; those that have one already are left as they are. */
  'delegation.invite': command(
    z.strictObject({
      reconveningId: z.string(),
      participantIds: z.array(z.string()).min(1),
      replyBy: delegation.fields.replyBy.schema().default(null),
    }),
    writtenSchema.extend({ invited: z.int(), already: z.int() }),
  ),
} as const;
