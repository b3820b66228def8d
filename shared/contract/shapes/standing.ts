/** Rows and columns of where participants stand on priority actions. */
import { z } from 'zod';
import * as words from '../../domain/vocabulary.ts';
import { localizedSchema } from '../facts.ts';

export const actionColumn = z.object({
  id: z.string(),
  number: z.string(),
  title: localizedSchema,
  state: z.enum(words.ACTION_STATES),
  groupId: z.string().nullable(),
});

export const participantRow = z.object({
  id: z.string(),
  participantKind: z.enum(words.PARTICIPANT_KINDS),
  shortName: localizedSchema,
  iso3: z.string().nullable(),
  unStatus: z.enum(words.UN_STATUSES).nullable(),
  regionalGroup: z.enum(words.REGIONAL_GROUPS).nullable(),
  /** One an action, in their order; null where it was never asked. */
  cells: z.array(
    z.object({ stance: z.enum(words.STANCES), date: z.string(), wording: z.string().nullable() }).nullable(),
  ),
});
