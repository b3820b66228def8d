/** An agenda, line by line. */
import { z } from 'zod';
import * as words from '../../domain/vocabulary.ts';
import { localizedSchema } from '../facts.ts';
import { namedPerson } from './persons.ts';

export const agendaLineSchema = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  depth: z.int(),
  /** '1', '2 (a)'. */
  number: z.string(),
  /** In the secretariat's agenda: what it is outside, where that is another number. */
  publicNumber: z.string().nullable(),
  title: localizedSchema,
  kind: z.enum(words.AGENDA_KINDS),
  minutes: z.int(),
  /** What its sub-items take, and so the item does, where that is not its own length. */
  innerMinutes: z.int().nullable(),
  startUtc: z.string(),
  endUtc: z.string(),
  /** Persons that present it, and States and organizations. */
  presenterPersons: z.array(namedPerson),
  presenterParticipants: z.array(localizedSchema),
  /** Who else does, in free words. */
  presenters: z.string().nullable(),
  documentIds: z.array(z.string()),
  annotation: z.string().nullable(),
  internal: z.boolean(),
});
export type AgendaLine = z.infer<typeof agendaLineSchema>;
