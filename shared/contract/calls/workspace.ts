/** The workspace as a whole: what is found in it, what it keeps. */
import { z } from 'zod';
import * as words from '../../domain/vocabulary.ts';
import { CLOCK_JUMPS } from '../../domain/time/clock-jump.ts';
import { HASH } from '../../kinds/fields.ts';
import { workspace } from '../../kinds/workspace.ts';
import { command, query } from '../call.ts';
import { localizedSchema } from '../facts.ts';
import { kindSchema } from '../kinds.ts';
import { nothing } from '../facts.ts';
import { writtenSchema } from '../shapes/deeds.ts';
import { movedTimeSchema } from '../shapes/moved-times.ts';

/** A record by what it is called, and where it belongs, for orientation. */
const placedSchema = z.object({
  kind: kindSchema,
  id: z.string(),
  title: localizedSchema,
  context: localizedSchema,
  /** What its context belongs to in turn: of a paragraph's version, the document. */
  beyond: localizedSchema,
});

export const WORKSPACE_CALLS = {
  /**
   * One part of a content that the file keeps. Fails with FILE_MISSING where it does not keep it, with FILE_DAMAGED where
   * the part is not there; whether the whole is what its hash says, whoever puts it together has to see.
   */
  'blob.part': query(
    z.strictObject({ hash: z.string().regex(HASH), part: z.int().min(0) }),
    z.object({
      size: z.int(),
      parts: z.int(),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
    { by: ['shell'] },
  ),
  'search.find': query(
    z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(100).default(20) }),
    z.array(placedSchema.extend({ snippet: z.string() })),
  ),
  /** What these records are called, and what they belong to, in the order asked for; those that are gone are left out. */
  'search.called': query(
    z.strictObject({ records: z.array(z.strictObject({ kind: kindSchema, id: z.string() })).max(200) }),
    z.array(placedSchema),
  ),
  'reference.states': query(
    nothing,
    z.array(
      z.object({
        iso3: z.string(),
        iso2: z.string(),
        m49: z.string(),
        unStatus: z.enum(words.UN_STATUSES),
        regionalGroup: z.enum(words.REGIONAL_GROUPS).nullable(),
        shortName: localizedSchema,
        formalName: localizedSchema,
      }),
    ),
  ),
  'workspace.info': query(
    nothing,
    z.object({
      id: z.string(),
      name: z.string(),
      isSample: z.boolean(),
      /** When it was made as a copy to share; null where it is none. */
      sharedAt: z.string().nullable(),
      /** By it is dated what belongs to no event. */
      homeZone: z.string(),
      savedAt: z.string().nullable(),
      schemaVersion: z.int(),
      /** The folder is one that other programs synchronise, or on a network, or allows one connection to the file only. */
      folderWarning: z.enum(['synced', 'network', 'unshared']).nullable(),
      /** An older log of SQLite lay beside the file; it was put aside under this name instead of being read into it. */
      logSetAside: z.string().nullable(),
      /** Where the laptop's clock can hardly be right: the UTC instant that it shows, and on which side of the last change. */
      clock: z.object({ shows: z.string(), jump: z.enum(CLOCK_JUMPS) }).nullable(),
    }),
  ),
  /** Says in which zone the workspace is at home: for everybody who works on it. */
  'workspace.setHomeZone': command(
    z.strictObject({ zone: workspace.fields.homeZone.schema() }),
    writtenSchema,
  ),
  /** What stands for another moment since the rules of the world's clocks are others, until somebody has seen it. */
  'zones.moved': query(nothing, z.object({ zone: z.string(), moved: z.array(movedTimeSchema) })),
} as const;
