/** What is written of a session: who was there, what was decided and is to be done, and its release. */
import { z } from 'zod';
import { LANGUAGES } from '../../domain/languages.ts';
import * as words from '../../domain/vocabulary.ts';
import { decision } from '../../kinds/decision.ts';
import { said } from '../../kinds/fields.ts';
import { task } from '../../kinds/task.ts';
import { command, query } from '../call.ts';
import { minutesSchema, typedLineSchema } from '../minutes.ts';
import { writtenSchema } from '../shapes/deeds.ts';
import { tellingSchema, toldSchema } from '../shapes/handing-out.ts';
import { rowSchema } from '../shapes/lists.ts';
import { untranslatedSchema } from '../shapes/untranslated.ts';

const releaseDraft = z.strictObject({
  sessionId: z.string(),
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
  paper: z.enum(words.PAPERS),
});

/** Under an item of the session; null: under none. */
const place = { sessionId: z.string(), agendaItemId: z.string().nullable().default(null) };

export const MINUTES_CALLS = {
  'minutes.get': query(z.strictObject({ sessionId: z.string(), language: z.enum(LANGUAGES) }), minutesSchema),
  /** Participants were there, or were not after all. */
  'minutes.attend': command(
    z.strictObject({
      sessionId: z.string(),
      participantIds: z.array(z.string()).min(1).max(1000),
      isPresent: z.boolean(),
    }),
    writtenSchema,
  ),
  /** Fails with VALIDATION where the item is of another session, or the session was cancelled. */
  'minutes.decide': command(z.strictObject({ ...place, text: decision.fields.text.schema() }), writtenSchema),
  'minutes.addTask': command(
    z.strictObject({
      ...place,
      title: task.fields.title.schema(),
      participantId: z.string().nullable().default(null),
      groupId: z.string().nullable().default(null),
      personId: z.string().nullable().default(null),
      dueDate: task.fields.dueDate.schema().default(null),
    }),
    writtenSchema,
  ),
  /**
   * Keeps a line that is half typed, in the place of that of the same sort under the same item; an empty one ends it, and so
   * does noting it. It is none of the records: neither history nor undo knows of it, and it is in no other laptop's file.
   */
  'minutes.keepLine': command(typedLineSchema.extend({ sessionId: z.string() }), writtenSchema),
  /** What a release would be called now, whether it says anything that the one before did not, and what its languages lack. */
  'minutes.plan': query(
    releaseDraft,
    z.object({
      label: z.string(),
      since: z.string().nullable(),
      isChanged: z.boolean(),
      untranslated: z.array(z.object({ language: z.enum(LANGUAGES), texts: z.array(untranslatedSchema) })),
    }),
  ),
  /** Freezes the minutes under a label, a page a language. Undone until it has been handed out, then voided. */
  'minutes.release': command(releaseDraft, writtenSchema.extend({ label: z.string() })),
  /** Said once a page of it was shown to be printed, saved or opened. */
  'minutesRelease.handOut': command(z.strictObject({ id: z.string() }), writtenSchema, { by: ['shell'] }),
  /**
   * They were handed out to these participants, or, where they were declared void, they were told so: recorded as a
   * dispatch each. Fails with VALIDATION where one of them was neither there nor has anything to do with the meeting.
   */
  'minutesRelease.tell': command(tellingSchema, toldSchema),
  'minutesRelease.void': command(z.strictObject({ id: z.string(), reason: said(2000) }), writtenSchema),
  /** What is still open of earlier sessions of the same group, or of the reconvenings, and not on this agenda yet; due first, first. */
  'agenda.offered': query(z.strictObject({ sessionId: z.string() }), z.array(rowSchema)),
  /** Puts open tasks on an agenda, an item each, at its end. */
  'agenda.takeUp': command(
    z.strictObject({ sessionId: z.string(), taskIds: z.array(z.string()).min(1).max(500) }),
    writtenSchema.extend({ ids: z.array(z.string()) }),
  ),
} as const;
