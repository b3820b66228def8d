import { z } from 'zod';
import sample from '../../../resources/sample/alerts.json' with { type: 'json' };
import { localizedSchema } from '../../../shared/contract/facts.ts';
import * as words from '../../../shared/domain/vocabulary.ts';

const known = { certainty: z.enum(words.CERTAINTIES), source: z.string().nullable(), notes: z.string() };

const alertSchema = z.object({
  key: z.string(),
  title: localizedSchema,
  kind: z.enum(words.ALERT_KINDS),
  /** Keys. */
  substances: z.array(z.string()),
  substancesText: z.string().nullable(),
  seen: localizedSchema,
  /** ISO3 codes. */
  states: z.array(z.string()),
  area: z.string().nullable(),
  /** A day, a month or a year. */
  seenOn: z.string(),
  reportedBy: z.string().nullable(),
  reliability: z.enum(words.RELIABILITIES),
  asked: localizedSchema,
  marking: z.enum(words.MARKINGS),
  ...known,
});
export type AlertFacts = z.infer<typeof alertSchema>;

const schema = z.object({
  substances: z.array(
    z.object({
      key: z.string(),
      name: localizedSchema,
      synonyms: z.array(z.string()),
      cas: z.string().nullable(),
      casSource: z.string().nullable(),
      kind: z.enum(words.SUBSTANCE_KINDS),
      family: z.string().nullable(),
      convention: z.enum(words.CONVENTIONS).nullable(),
      schedule: z.string().nullable(),
      controlledSince: z.string().nullable(),
      /** Keys of what is made from it. */
      precursorOf: z.array(z.string()),
      ...known,
    }),
  ),
  /** What others made public. */
  notices: z.array(alertSchema),
  /** Invented, and marked so. */
  invented: z.array(alertSchema),
});

/** What the sample knows of substances and of what was seen of them, checked. */
export function alertFacts(): z.infer<typeof schema> {
  return schema.parse(sample);
}
