/** What is shared with everybody: what would be, what is, and what was. */
import { z } from 'zod';
import { LANGUAGES } from '../../domain/languages.ts';
import { said } from '../../kinds/fields.ts';
import { command, query } from '../call.ts';
import { nothing } from '../facts.ts';
import { goneSchema, publicContents, publicPlan, publicRecord } from '../public-copy.ts';
import { writtenSchema } from '../shapes/deeds.ts';

const asked = z.strictObject({ languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length) });

export const PUBLIC_COPY_CALLS = {
  /** What a copy would hold now, what it would be without and why, and how it differs from those before. */
  'publicCopy.plan': query(asked, publicPlan),
  /** What copies that were made say, and would not be said now. */
  'publicCopy.outThere': query(nothing, z.array(goneSchema)),
  'publicCopy.contents': query(asked, publicContents, { by: ['shell'] }),
  /** Said once it is written, before it has its name: its releases and calendars are out from then on. */
  'publicCopy.record': command(publicRecord, writtenSchema, { by: ['shell'] }),
  /** It was not written after all, or was called back: what went out with it is declared void too. */
  'publicCopy.void': command(z.strictObject({ id: z.string(), reason: said(2000) }), writtenSchema),
} as const;
