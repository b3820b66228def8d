/** What exists already, and how what the coalition does stands to it. */
import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { localizedSchema } from './facts.ts';

const areas = z.array(z.enum(words.AREAS));

/** Bodies to be looked at, by what they share with an action or a session; those that are answered for are not among them. */
export const candidatesSchema = z.array(
  z.object({
    forumId: z.string(),
    name: localizedSchema,
    shortName: z.string().nullable(),
    does: z.string().nullable(),
    areas,
    words: z.array(z.string()),
    meeting: z.object({ id: z.string(), name: localizedSchema, from: z.string(), to: z.string() }).nullable(),
  }),
);
export type ForumCandidates = z.infer<typeof candidatesSchema>;

/** All bodies, and the actions and proposed sessions with how each stands to them. */
export const foraMapSchema = z.object({
  fora: z.array(
    z.object({
      id: z.string(),
      name: localizedSchema,
      shortName: z.string().nullable(),
      kind: z.enum(words.FORUM_KINDS),
      areas,
    }),
  ),
  subjects: z.array(
    z.object({
      kind: z.enum(['priorityAction', 'session']),
      id: z.string(),
      /** Of an action. */
      number: z.string().nullable(),
      title: localizedSchema,
      areas,
      isNew: z.boolean(),
      relations: z.array(
        z.object({
          id: z.string(),
          forumId: z.string(),
          relation: z.enum(words.RELATIONS),
          wording: z.string().nullable(),
        }),
      ),
    }),
  ),
});
export type ForaMap = z.infer<typeof foraMapSchema>;
