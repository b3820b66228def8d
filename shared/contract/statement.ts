/** What participants have said of a document at one time, as it is recorded. */
import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { endorsementStep } from '../kinds/endorsement-step.ts';
import { LIMITS, said, written } from '../kinds/fields.ts';
import { problemSchema } from './errors.ts';
import { tallySchema } from './shapes/tally.ts';

/** A file that a person has chosen; without a title it is called as the file is. */
export const chosenEvidence = z.strictObject({
  token: z.string().max(64),
  title: said(LIMITS.line).nullable().default(null),
});

/** One statement, of one participant or of several alike. */
const statement = z.strictObject({
  participantIds: z.array(z.string()).min(1),
  steps: z
    .array(z.strictObject({ axis: z.enum(words.ENDORSEMENT_AXES), value: z.string().max(64) }))
    .min(1)
    .max(5),
  date: z.string(),
  time: endorsementStep.fields.time.schema().default(null),
  capacity: z.enum(words.CAPACITIES).default('state'),
  /** For whom it is said, in the capacity 'on_behalf'. */
  onBehalfOfIds: z.array(z.string()).default([]),
  place: written(LIMITS.line).nullable().default(null),
  evidence: written(LIMITS.line).nullable().default(null),
  paragraphIds: z.array(z.string()).default([]),
  wording: written(LIMITS.text).nullable().default(null),
  reason: written(LIMITS.line).nullable().default(null),
  /** The wall time at which it ends, in the zone of the document's reconvening or the workspace's own. */
  embargoUntil: z.string().nullable().default(null),
  sheetId: z.string().nullable().default(null),
  sheetRow: z.int().nullable().default(null),
  /** Taken in with the steps, as what proves them. */
  files: z.array(chosenEvidence).max(50).default([]),
});

export const statementInput = statement.extend({ documentId: z.string() });

/** The same of whoever made a suggestion, of the text that it is about. */
export const acceptedStatement = statement.omit({ participantIds: true });

/** Statements that differ; each is made upon those before it. */
export const statementsInput = z.strictObject({
  documentId: z.string(),
  rows: z.array(statement).min(1).max(1000),
});

/** What statements would come to: the rules that each breaks or the steps it adds, and the tally with those that break none. */
export const statementsChecked = z.object({
  rows: z.array(
    z.object({ participantIds: z.array(z.string()), problems: z.array(problemSchema), steps: z.int() }),
  ),
  tally: tallySchema,
});
