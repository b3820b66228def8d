/** What goes out: calendar files, releases and papers, and who was told. */
import { z } from 'zod';
import * as words from '../../domain/vocabulary.ts';
import { LANGUAGES } from '../../domain/languages.ts';
import { said } from '../../kinds/fields.ts';
import { command, query } from '../call.ts';
import { localizedSchema } from '../facts.ts';
import { printModel } from '../printed.ts';
import { writtenSchema } from '../shapes/deeds.ts';
import {
  calendarFile,
  dispatchDraft,
  newsSchema,
  calendarScope,
  releaseNewsSchema,
  tellingSchema,
  toldSchema,
} from '../shapes/handing-out.ts';
import { ofOwner } from '../shapes/owners.ts';
import { printRequest } from '../shapes/print-requests.ts';
import { releaseChanges, releaseDraft } from '../shapes/releases.ts';
import { untranslatedSchema } from '../shapes/untranslated.ts';

export const HANDING_OUT_CALLS = {
  'calendar.build': query(calendarScope, calendarFile),
  /** Said after the file is on disk, with what was written into it. */
  'dispatch.record': command(
    dispatchDraft.extend({ channel: z.enum(words.DISPATCH_CHANNELS) }),
    writtenSchema,
    { by: ['shell'] },
  ),
  /** It was not sent after all, or nobody knows whether it arrived: who was to have it may have to be told again. */
  'dispatch.void': command(z.strictObject({ id: z.string(), reason: said(2000) }), writtenSchema),
  /** What is due to be told to which delegation, or which member of a group. */
  'outbox.get': query(
    ofOwner,
    z.array(
      z.object({
        /** Null in the outbox of a group. */
        delegationId: z.string().nullable(),
        participantId: z.string(),
        name: localizedSchema,
        /** With the name, what has a say in where it stands. */
        participantKind: z.enum(words.PARTICIPANT_KINDS),
        iso3: z.string().nullable(),
        unStatus: z.enum(words.UN_STATUSES).nullable(),
        lastSentAt: z.string().nullable(),
        /** The first day on which they said that this one arrived. */
        acknowledgedOn: z.string().nullable(),
        news: z.array(newsSchema),
        releases: z.array(releaseNewsSchema),
      }),
    ),
  ),
  /** What a release would be called now, what it would say that the one before did not, and what its languages lack. */
  'release.plan': query(
    releaseDraft,
    releaseChanges.extend({
      label: z.string(),
      untranslated: z.array(z.object({ language: z.enum(LANGUAGES), texts: z.array(untranslatedSchema) })),
    }),
  ),
  /** Freezes a programme or an agenda under a label, a page a language. Undone until it has been handed out, then voided. */
  'release.make': command(releaseDraft, writtenSchema.extend({ label: z.string() })),
  'release.changes': query(z.strictObject({ id: z.string() }), releaseChanges),
  /** Said once a page of it was shown to be printed, saved or opened. */
  'release.handOut': command(z.strictObject({ id: z.string() }), writtenSchema, { by: ['shell'] }),
  /**
   * It was handed out to these participants, or, where it was declared void, they were told so: recorded as a dispatch
   * each. Fails with VALIDATION where one of them was never invited to the reconvening, and never in the group.
   */
  'release.tell': command(tellingSchema, toldSchema),
  /** The release does not hold after all. */
  'release.void': command(z.strictObject({ id: z.string(), reason: said(2000) }), writtenSchema),
  'print.model': query(printRequest, printModel, { by: ['page', 'printing'] }),
  /** What a paper would say in another language than its own. */
  'print.untranslated': query(printRequest, z.array(untranslatedSchema)),
} as const;
