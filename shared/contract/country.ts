/** All that is known of one participant, on one page, as far as those may know it for whom the page is. */
import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { ASKED } from '../domain/country/asked.ts';
import { kindSchema } from './kinds.ts';
import { saidSchema } from './facts.ts';

/** The newest of a list, and how many more there are that the page has no room for. */
const listOf = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row), more: z.int() });
const day = z.string().nullable();
const line = z.string().nullable();

/** Days are YYYY-MM-DD; what is null is not known, or not for this level. */
export const countrySchema = z.object({
  level: z.enum(words.PAGE_LEVELS),
  participantId: z.string(),
  iso3: z.string().nullable(),
  regionalGroup: z.enum(words.REGIONAL_GROUPS).nullable(),
  /** Null where it is not for this reader to know. */
  status: z.enum(words.COALITION_STATUSES).nullable(),
  memberSince: day,
  notes: line,
  steps: listOf(
    z.object({
      date: z.string(),
      status: z.enum(words.COALITION_STATUSES),
      instrument: line,
      reason: line,
    }),
  ),
  focalPoints: listOf(
    z.object({
      id: z.string(),
      name: z.string(),
      office: line,
      roles: z.array(z.string()),
      email: line,
      telephone: line,
    }),
  ),
  delegations: listOf(
    z.object({
      id: z.string(),
      title: saidSchema,
      date: z.string(),
      attendance: z.enum(words.ATTENDANCES),
      head: line,
      delegates: z.int().nullable(),
    }),
  ),
  sessions: listOf(
    z.object({
      id: z.string(),
      title: saidSchema,
      date: z.string(),
      part: z.enum(words.SESSION_PARTS),
      status: z.enum(words.SESSION_STATUSES),
    }),
  ),
  endorsements: listOf(
    z.object({
      documentId: z.string(),
      symbol: z.string(),
      title: saidSchema,
      date: day,
      position: z.enum(words.POSITIONS),
      formality: z.enum(words.FORMALITIES).nullable(),
      qualification: z.enum(words.QUALIFICATIONS),
      version: line,
      toReconfirm: z.boolean(),
      words: line,
      publicity: z.enum(words.PUBLICITIES),
    }),
  ),
  stances: listOf(
    z.object({
      actionId: z.string(),
      number: z.string(),
      title: saidSchema,
      date: z.string(),
      stance: z.enum(words.STANCES),
      words: line,
      publicity: z.enum(words.STANCE_PUBLICITIES),
    }),
  ),
  commitments: listOf(
    z.object({
      id: z.string(),
      title: saidSchema,
      state: z.enum(words.COMMITMENT_STATES),
      dueDate: day,
      reason: line,
      publicity: z.enum(words.PUBLICITIES),
      /** The last one. */
      report: z.object({ date: z.string(), text: z.string(), measure: line }).nullable(),
    }),
  ),
  groups: listOf(
    z.object({
      groupId: z.string(),
      number: z.string(),
      name: saidSchema,
      role: z.enum(words.GROUP_ROLES),
      since: day,
      until: day,
    }),
  ),
  /** The groups that it co-leads and the actions that it leads, as long as they go on. */
  leads: listOf(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('workingGroup'), id: z.string(), number: z.string(), title: saidSchema }),
      z.object({
        kind: z.literal('priorityAction'),
        id: z.string(),
        number: z.string(),
        title: saidSchema,
        state: z.enum(words.ACTION_STATES),
        dueDate: day,
      }),
    ]),
  ),
  /** That it was told of. */
  alerts: listOf(
    z.object({
      alertId: z.string(),
      number: z.string(),
      title: saidSchema,
      date: z.string(),
      marking: z.enum(words.MARKINGS),
      state: z.enum(words.ALERT_STATES),
      /** It has not acknowledged what it was told last. */
      isWaiting: z.boolean().nullable(),
    }),
  ),
  asked: listOf(
    z.object({
      what: z.enum(ASKED),
      kind: kindSchema,
      id: z.string(),
      title: z.string(),
      by: day,
    }),
  ),
  /** What it has to do and has not done. */
  tasks: listOf(z.object({ id: z.string(), title: saidSchema, by: day })),
  /** What it has suggested and nobody has decided yet. */
  suggestions: listOf(
    z.object({ id: z.string(), title: saidSchema, what: z.enum(words.SUGGESTED), words: line }),
  ),
  contacts: listOf(
    z.object({
      /** Null where only the day is for this level. */
      id: z.string().nullable(),
      date: day,
      way: z.enum(words.CONSULTATION_WAYS),
      subject: saidSchema.nullable(),
      said: line,
      /** Its time has passed and something was said in it, but nobody has said that it was held. */
      isOnlyPlanned: z.boolean(),
    }),
  ),
});
export type Country = z.infer<typeof countrySchema>;
