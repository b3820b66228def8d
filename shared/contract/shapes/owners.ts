/** What sessions belong to, and to whom they are told. */
import { z } from 'zod';
import type { Owner } from '../../domain/owner.ts';

/** References to what something belongs to, of which it needs one. */
export const belongsTo = {
  reconveningId: z.string().nullable().default(null),
  groupId: z.string().nullable().default(null),
};

/** One that has a programme of sessions. */
export const ofOwner = z.union([
  z.strictObject({ reconveningId: z.string() }),
  z.strictObject({ groupId: z.string() }),
]);

export function ownerAsked(asked: z.infer<typeof ofOwner>): Owner {
  return 'groupId' in asked
    ? { kind: 'workingGroup', id: asked.groupId }
    : { kind: 'reconvening', id: asked.reconveningId };
}

/** Whom a programme is told to: a delegation at a reconvening, or a participant that is in a group or is invited by it. */
export const recipientSchema = z.union([
  z.strictObject({ delegationId: z.string() }),
  z.strictObject({ groupId: z.string(), participantId: z.string() }),
]);
export type Recipient = z.infer<typeof recipientSchema>;
