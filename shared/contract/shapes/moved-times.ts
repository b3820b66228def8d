/** Times that stay at their hour and are at another moment. */
import { z } from 'zod';
import { localizedSchema } from '../facts.ts';
import { kindSchema } from '../kinds.ts';

/** The kinds with wall times that stand for instants. */
export const MOVABLE_KINDS = [
  'session',
  'hostMeeting',
  'document',
  'endorsementStep',
  'commitment',
  'consultation',
] as const;

export type MovableKind = (typeof MOVABLE_KINDS)[number];

/** What stays at its hour and is at another moment, because the rules of its zone's clock are others. */
export const movedTimeSchema = z.object({
  kind: z.enum(MOVABLE_KINDS),
  id: z.string(),
  title: localizedSchema,
  /** The record on whose page it is looked at. */
  page: z.object({ kind: kindSchema, id: z.string() }),
  /** The hour that was typed, and in which zone. */
  wall: z.string(),
  zone: z.string(),
  /** UTC instants. */
  was: z.string(),
  now: z.string(),
  reconveningId: z.string().nullable(),
  /** The participants that hold a file with the moment that was. */
  told: z.array(localizedSchema),
});
