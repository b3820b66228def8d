/** Letters that the program writes and a person sends. */
import { z } from 'zod';
import { LANGUAGES } from '../../domain/languages.ts';
import { localizedSchema } from '../facts.ts';

/** Whom one asks for news of a commitment: null stands for the language that they understand, and for all focal points. */
export const letterAsked = z.strictObject({
  id: z.string(),
  language: z.enum(LANGUAGES).nullable().default(null),
  focalPointIds: z.array(z.string()).max(200).nullable().default(null),
});

export const letterSchema = z.object({
  participantId: z.string(),
  participant: localizedSchema,
  language: z.enum(LANGUAGES),
  /** The focal points that have something for an address; chosen are only those whose can be read as one. */
  recipients: z.array(
    z.object({
      focalPointId: z.string(),
      name: z.string(),
      email: z.string(),
      /** What they are the focal point for. */
      roles: z.array(z.string()),
      isChosen: z.boolean(),
    }),
  ),
  subject: z.string(),
  /** Paragraphs, an empty line between them. */
  text: z.string(),
  /** Nobody but the participant may know of it. */
  isConfidential: z.boolean(),
  /** When it was last asked about, a UTC instant; null where it is not recorded. */
  askedAt: z.string().nullable(),
});
export type Letter = z.infer<typeof letterSchema>;
