/** Two participants that are one: what would follow, what would stay, and what is to be chosen. */
import { z } from 'zod';
import * as words from '../../domain/vocabulary.ts';
import { localizedSchema } from '../facts.ts';
import { problemSchema } from '../errors.ts';
import { kindSchema } from '../kinds.ts';

/** Of what only one can stand: that of the one that is kept, that of the other one, or, where days tell them apart, all of it. */
export const PAIR_CHOICES = ['keep', 'other', 'both'] as const;
export type PairChoice = (typeof PAIR_CHOICES)[number];

/** A record of one of the two: its fields that tell it from the other's. */
const sideSchema = z.object({
  id: z.string(),
  facts: z.array(z.object({ field: z.string(), value: z.unknown() })),
});

/** Something that both have and one participant has once: two delegations to one reconvening, two names. */
export const pairSchema = z.object({
  /** The same one as long as there is the same to choose. */
  key: z.string(),
  kind: kindSchema,
  /** What it is of: the reconvening, the document, the group; null where it is of the participants themselves. */
  about: localizedSchema.nullable(),
  keep: z.array(sideSchema),
  other: z.array(sideSchema),
  choices: z.array(z.enum(PAIR_CHOICES)).min(1),
  suggested: z.enum(PAIR_CHOICES),
  /** Why not everything can be chosen: a paper that was issued rests on it, or a position would not follow from the one before. */
  bound: z.enum(['issued', 'notDrawn']).nullable(),
});
export type Pair = z.infer<typeof pairSchema>;
export type PairSide = z.infer<typeof sideSchema>;

const countsSchema = z.array(z.object({ kind: kindSchema, count: z.int().min(1) }));
export type KindCounts = z.infer<typeof countsSchema>;

const whoSchema = z.object({
  id: z.string(),
  shortName: localizedSchema,
  participantKind: z.enum(words.PARTICIPANT_KINDS),
  iso3: z.string().nullable(),
  unStatus: z.enum(words.UN_STATUSES).nullable(),
});

/** What there is to be told before two that are one are made so, though it may be done. */
export const MERGE_WARNINGS = ['codeUnknown', 'kindsDiffer', 'leadAndPartner'] as const;

export const oneParticipantPlan = z.object({
  keep: whoSchema,
  other: whoSchema,
  /** Why they cannot be made one; then there is nothing else. */
  refusals: z.array(problemSchema),
  warnings: z.array(z.enum(MERGE_WARNINGS)),
  /** How many records of each kind name the other one, and will name the one that is kept. */
  follows: countsSchema,
  /** What was handed out, printed or signed: it goes on to name whom it named. */
  stays: countsSchema,
  pairs: z.array(pairSchema),
  /** With which choice of the steps of membership the kept one would be something else to the coalition, and since when (YYYY-MM-DD). */
  becomes: z.array(
    z.object({
      choice: z.enum(PAIR_CHOICES),
      was: z.enum(words.COALITION_STATUSES),
      status: z.enum(words.COALITION_STATUSES),
      from: z.string(),
    }),
  ),
  /** Accepted clashes that are about the other one, and will be asked about again. */
  askedAgain: z.int().min(0),
});

/** What another laptop has said of a participant that was made one with another before it knew. */
export const leftBehindSchema = z.object({
  id: z.string(),
  name: localizedSchema,
  intoId: z.string(),
  into: localizedSchema,
  /** What names it, or hangs on something of it that stands no more. */
  records: countsSchema,
  /** What two laptops have chosen otherwise: one of each stands until somebody says which is meant. */
  opposed: countsSchema,
  /** Another laptop has deleted the one that stands for it, and did not know: it is there all the same. */
  isDeleted: z.boolean(),
});
