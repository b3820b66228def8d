/** The alert network: what was seen goes to whom it may go to, and who has it is known. */
import { z } from 'zod';
import { LANGUAGES } from '../../domain/languages.ts';
import { COMINGS } from '../../domain/alerts/incoming.ts';
import { SEEN_BY } from '../../domain/alerts/seen-before.ts';
import * as words from '../../domain/vocabulary.ts';
import { alertMove } from '../../kinds/alert-move.ts';
import { written } from '../../kinds/fields.ts';
import { savedAlertFileSchema } from '../alert-file.ts';
import { alertPageSchema, incomingAlertSchema, sightingSchema } from '../alerts.ts';
import { command, query } from '../call.ts';
import { localizedSchema } from '../facts.ts';
import { writtenSchema } from '../shapes/deeds.ts';
import { untranslatedSchema } from '../shapes/untranslated.ts';

const sending = z.strictObject({
  id: z.string(),
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
  paper: z.enum(words.PAPERS),
});

/** What a line about an alert says of it. */
const namedAlert = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: localizedSchema,
  marking: z.enum(words.MARKINGS),
  state: z.enum(words.ALERT_STATES),
  /** A day, a month or a year. */
  seenOn: z.string().nullable(),
  area: z.string().nullable(),
});
export type NamedAlert = z.infer<typeof namedAlert>;

/** A file as it was read, at most a megabyte of it. */
const alertText = z.strictObject({ text: z.string().max(1024 * 1024) });

export const ALERT_CALLS = {
  'alert.get': query(z.strictObject({ id: z.string() }), alertPageSchema),
  /** Other alerts that speak of what is typed so far, what is alike in most first. `id`: the one that is typed; null: a new one. */
  'alert.seenBefore': query(
    sightingSchema.extend({ id: z.string().nullable() }),
    z.object({
      total: z.int(),
      first: z.array(namedAlert.extend({ by: z.array(z.enum(SEEN_BY)), states: z.array(localizedSchema) })),
    }),
  ),
  /** Every alert that is neither withdrawn nor merged, with the regional groups in which it was seen. */
  'alert.byRegion': query(
    z.strictObject({}),
    z.array(
      namedAlert.extend({
        regions: z.array(z.enum(words.REGIONAL_GROUPS)),
        /** How far one that came from others may go; null where it is our own. */
        origin: z.object({ marking: z.enum(words.MARKINGS), embargoUntil: z.string().nullable() }).nullable(),
      }),
    ),
  ),
  /**
   * A move on a day at home (null: today). It comes into *sent* by alert.send; here only what was closed is opened again.
   * *Merged* names into which other alert.
   */
  'alert.moveState': command(
    z.strictObject({
      id: z.string(),
      to: z.enum(words.ALERT_STATES),
      reason: written(2000).default(''),
      date: alertMove.fields.date.schema().nullable().default(null),
      mergedIntoId: z.string().nullable().default(null),
    }),
    writtenSchema,
  ),
  /** What it would be sent as now; whether an update would say anything else; what its languages lack. Fails as alert.send does. */
  'alert.plan': query(
    sending,
    z.object({
      label: z.string(),
      update: z.int(),
      isChanged: z.boolean(),
      untranslated: z.array(z.object({ language: z.enum(LANGUAGES), texts: z.array(untranslatedSchema) })),
    }),
  ),
  /**
   * Freezes it, a page a language: one that is cleared gets its number and is sent; of one that was sent it is the next
   * update. Nobody is told by it. Fails with VALIDATION of one that is withdrawn, merged, closed or not cleared, and where it
   * would be another update than whoever sends it was shown (null: they were shown none).
   */
  'alert.send': command(
    sending.extend({ update: z.int().nullable().default(null) }),
    writtenSchema.extend({ label: z.string(), update: z.int() }),
  ),
  /** Marks what was sent otherwise: a wider marking needs a reason, a narrower one is due to be told to all who had it. */
  'alert.mark': command(
    z.strictObject({ id: z.string(), marking: z.enum(words.MARKINGS), reason: written(2000).default('') }),
    writtenSchema,
  ),
  /**
   * Records that these recipients (participants or persons, by `key`) were told what they are due to be told, or asked once
   * more, a dispatch each. Fails with VALIDATION where one of them is not to be told anything.
   */
  'alert.tell': command(
    z.strictObject({
      id: z.string(),
      keys: z.array(z.string()).min(1).max(1000),
      channel: z.enum(words.DISPATCH_CHANNELS),
      language: z.enum(LANGUAGES),
      /** Ask those again who have not acknowledged it. */
      again: z.boolean().default(false),
    }),
    writtenSchema.extend({ told: z.int() }),
  ),
  /**
   * An alert as it was sent last, or as it came in and was passed on, as docs/alert-file.md describes it, and under which name. Fails with VALIDATION of one that
   * may not go out so, and of one that says something else by now.
   */
  'alert.file': query(
    z.strictObject({ id: z.string(), sender: written(120).default('') }),
    z.object({ releaseId: z.string(), fileName: z.string(), file: savedAlertFileSchema }),
    { by: ['shell'] },
  ),
  /**
   * What an alert in a file of others says, and what it would change here. Fails with VALIDATION where the text is no such
   * file, is of a newer form, was altered, says what no alert can, or is of this workspace's own alert.
   */
  'alert.readFile': query(alertText, incomingAlertSchema),
  /**
   * Takes it in: on record, marked no wider than it ever came, or what it says by now in the place of what it said. Fails as
   * the one above, and where it would change nothing, or is older than what came before.
   */
  'alert.takeIn': command(alertText, writtenSchema.extend({ coming: z.enum(COMINGS) })),
  /** Said once a page of it was shown to be printed, saved or opened, or a file of it saved. */
  'alertRelease.handOut': command(z.strictObject({ id: z.string() }), writtenSchema, { by: ['shell'] }),
} as const;
