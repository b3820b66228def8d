/** What commands answer, and how the history says them. */
import { z } from 'zod';
import { factsSchema, localizedSchema } from '../facts.ts';
import { kindSchema } from '../kinds.ts';

/** What a person is told after a command that went through: allowed, but worth a look. */
export const noticeSchema = z.object({
  rule: z.enum([
    'outsideHostEvent',
    'sessionOutsideReconvening',
    'nameIsLong',
    'pastDeadline',
    'secondOfTwo',
    'participantLeft',
    'versionSuperseded',
    'clearedByAuthor',
    'ledByNobody',
    'ledBySeveral',
    'roleChanges',
    'actionsOfClosed',
  ]),
  params: factsSchema,
});
export type Notice = z.infer<typeof noticeSchema>;

/**
 * The answer of every command that writes: what it made or changed, and the entry in the history it can be undone by; ''
 * where everything was so already.
 */
export const writtenSchema = z.object({
  id: z.string(),
  commandId: z.string(),
  notices: z.array(noticeSchema),
});
export type Written = z.infer<typeof writtenSchema>;

/** One entry of the history: a command, said by a code and the title of what it touched. */
export const deedSchema = z.object({
  commandId: z.string(),
  /** e.g. 'record.update', 'reconvening.moveState', 'history.undo'. */
  name: z.string(),
  kind: kindSchema.nullable(),
  record: z.string().nullable(),
  title: localizedSchema,
  /** What that belongs to is called; empty where it belongs to nothing. */
  within: localizedSchema,
  /** The state that it was moved to, where that was it; by the code of its list. */
  to: z.string().nullable(),
  /** How many records of the kind it touched. */
  count: z.int().min(0),
  /** The record on whose page it is looked at; null where that is not there any more. */
  page: z.object({ kind: kindSchema, id: z.string() }).nullable(),
  at: z.string(),
  actor: z.string(),
  /** The command this one took back, if it is an undo or redo. */
  undoes: z.string().nullable(),
  /** False where it states a fact about the world outside: a file was exported. */
  undoable: z.boolean(),
});
export type Deed = z.infer<typeof deedSchema>;

/** A deed in a list of them. */
export const listedDeedSchema = deedSchema.extend({
  /** Of one record that was changed: the fields in which, without those that only the program reads. */
  fields: z.array(z.string()),
  /** What the first of the records of the kind are called that it touched, the one that it is about before the others. */
  titles: z.array(localizedSchema),
  /** What it did holds no more: it was taken back, and that was not taken back in turn. */
  isTakenBack: z.boolean(),
});
export type ListedDeed = z.infer<typeof listedDeedSchema>;

export const fieldChangeSchema = z.object({
  deed: deedSchema,
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  /** Of a set: what those that came or went are called, by id. */
  titles: z.record(z.string(), localizedSchema),
});
