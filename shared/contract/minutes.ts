/** What the page of a session's minutes is made of. */
import { z } from 'zod';
import { localizedSchema } from './facts.ts';
import { rowSchema } from './shapes/lists.ts';

/** A line of a decision or a task that is being typed and is not noted yet. */
export const typedLineSchema = z.strictObject({
  /** Null: under no item. */
  agendaItemId: z.string().nullable().default(null),
  what: z.enum(['decision', 'task']),
  text: z.string().max(10_000),
  /** Of a task: who was chosen, what is typed of somebody and means nobody yet, and the day. */
  owner: z.string().max(200).nullable().default(null),
  ownerTyped: z.string().max(1000).default(''),
  dueDate: z.string().max(10).nullable().default(null),
});
export type TypedLine = z.infer<typeof typedLineSchema>;

export const minutesSchema = z.object({
  session: rowSchema,
  /** Null as long as nobody has begun them. */
  minutes: rowSchema.nullable(),
  /** Of the record of the minutes; 0 as long as there is none. */
  version: z.int(),
  /** Who is expected and whoever else was there, in the order of names in the language that was asked for. */
  attendance: z.array(
    z.object({
      participantId: z.string(),
      name: localizedSchema,
      iso3: z.string().nullable(),
      isExpected: z.boolean(),
      isPresent: z.boolean(),
    }),
  ),
  items: z.array(
    z.object({
      id: z.string(),
      /** '1', '2 (a)'. */
      number: z.string(),
      depth: z.int(),
      title: localizedSchema,
      minuted: z.string(),
      /** Of the item's record. */
      version: z.int(),
      /** The open matters of earlier sessions that it takes up. */
      taskIds: z.array(z.string()),
    }),
  ),
  /** Of the session, as they were noted; those under no item too. */
  decisions: z.array(rowSchema),
  tasks: z.array(rowSchema),
  /** Tasks of earlier sessions that items take up. */
  takenUp: z.array(rowSchema),
  /** What is half typed, as far as it was kept. */
  lines: z.array(typedLineSchema),
  /** The newest first. */
  releases: z.array(rowSchema),
  /** The release that stands says something else by now; false where there is none. */
  isChanged: z.boolean(),
});
export type MinutesPage = z.infer<typeof minutesSchema>;
