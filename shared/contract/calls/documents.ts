/** Outcome documents: their texts, what is said of them, and the sheets that are signed. */
import { z } from 'zod';
import * as words from '../../domain/vocabulary.ts';
import { LANGUAGES } from '../../domain/languages.ts';
import { countingRule } from '../../kinds/counting-rule.ts';
import { documentVersion } from '../../kinds/document-version.ts';
import { LIMITS, said, written } from '../../kinds/fields.ts';
import { membershipStep } from '../../kinds/membership-step.ts';
import { paragraph } from '../../kinds/paragraph.ts';
import { command, query } from '../call.ts';
import { chosenEvidence, statementInput, statementsChecked, statementsInput } from '../statement.ts';
import { comparedSchema, textParagraphSchema } from '../text.ts';
import { writtenSchema } from '../shapes/deeds.ts';
import { sheetDraft } from '../shapes/sheets.ts';
import { tallySchema } from '../shapes/tally.ts';

/** The version of the record that something was typed upon; null where whoever writes has seen none. */
const typedUpon = z.int().min(0).nullable().default(null);

export const DOCUMENT_CALLS = {
  /** States how a document's endorsements are counted from a day on. */
  'counting.record': command(
    z.strictObject({
      documentId: z.string(),
      date: membershipStep.fields.date.schema(),
      time: countingRule.fields.time.schema().default(null),
      countsFrom: z.enum(words.FORMALITIES),
      target: countingRule.fields.target.schema().default(null),
      behalf: z.enum(words.BEHALF_COUNTS),
      reason: countingRule.fields.reason.schema().default(null),
    }),
    writtenSchema,
  ),
  'document.moveState': command(
    z.strictObject({
      id: z.string(),
      to: z.enum(words.DOCUMENT_STATES),
      reason: written(2000).default(''),
      /** The day on which it was done, in the document's zone; null: today. */
      date: membershipStep.fields.date.schema().nullable().default(null),
      /** Who broke the silence, on the way back from it to negotiation. */
      brokenById: z.string().nullable().default(null),
    }),
    writtenSchema,
  ),
  /** Makes a version of the same document with the paragraphs of another one, in one deed. */
  'version.copy': command(
    z.strictObject({
      id: z.string(),
      label: documentVersion.fields.label.schema(),
      date: documentVersion.fields.date.schema(),
      change: z.enum(words.VERSION_CHANGES),
      notes: documentVersion.fields.notes.schema().default(null),
    }),
    writtenSchema,
  ),
  /** A version's paragraphs in their order, and whether they stay as they are because somebody rests on them. */
  'version.text': query(
    z.strictObject({ versionId: z.string() }),
    z.object({ isFixed: z.boolean(), paragraphs: z.array(textParagraphSchema) }),
  ),
  /** What became of a text from one version to another, in the order of the latter. */
  'version.compare': query(z.strictObject({ fromId: z.string(), toId: z.string() }), z.array(comparedSchema)),
  'paragraph.write': command(
    z.strictObject({
      id: z.string(),
      language: z.enum(LANGUAGES),
      text: written(LIMITS.text),
      base: typedUpon,
    }),
    writtenSchema,
  ),
  /** Ends a paragraph after `before`; a new one right behind it says `after`, or nothing yet. Gives the new one's id. */
  'paragraph.split': command(
    z.strictObject({
      id: z.string(),
      language: z.enum(LANGUAGES),
      before: written(LIMITS.text),
      after: written(LIMITS.text),
      base: typedUpon,
    }),
    writtenSchema,
  ),
  /**
   * Adds the paragraphs of a text that was written elsewhere, after another one (null: at the beginning), in one deed, all or
   * none. `replaces`: the one after which they come says nothing, and makes room for them. Every broken rule is told, at
   * `paragraphs.<index>.<field>`.
   */
  'paragraph.insert': command(
    z.strictObject({
      versionId: z.string(),
      afterId: z.string().nullable(),
      replaces: z.boolean().default(false),
      language: z.enum(LANGUAGES),
      paragraphs: z
        .array(z.strictObject({ label: paragraph.fields.label.schema(), text: written(LIMITS.text) }))
        .min(1)
        .max(500),
    }),
    writtenSchema.extend({ ids: z.array(z.string()) }),
  ),
  'paragraph.move': command(
    z.strictObject({ id: z.string(), afterId: z.string().nullable() }),
    writtenSchema,
  ),
  /** Numbers a version's paragraphs anew, each series from 1 on. */
  'paragraph.renumber': command(z.strictObject({ versionId: z.string() }), writtenSchema),
  'endorsement.record': command(statementInput, writtenSchema.extend({ steps: z.int() }), { job: 'takeIn' }),
  /** Records statements that differ in one deed, all or none. Every broken rule of every row is told, at `rows.<index>.<field>`. */
  'endorsement.recordMany': command(statementsInput, writtenSchema.extend({ steps: z.int() }), {
    job: 'takeIn',
  }),
  /** What recording the same would come to; nothing is written. */
  'endorsement.check': query(statementsInput, statementsChecked),
  /** Takes in files as what proves steps, all or none. Tells how far it is, and can be cancelled. */
  'evidence.attach': command(
    z.strictObject({
      stepIds: z.array(z.string()).min(1),
      files: z.array(chosenEvidence).min(1).max(50),
      note: written(LIMITS.text).nullable().default(null),
    }),
    writtenSchema.extend({ files: z.int() }),
    { job: 'takeIn' },
  ),
  /** asAt: the day that is asked for, null: today. A public tally leaves out what is not public at that time, and says so nowhere. */
  'tally.get': query(
    z.strictObject({
      documentId: z.string(),
      asAt: z.string().nullable().default(null),
      /** The day by whose end it was recorded; null: all that is recorded now. */
      knownOn: z.string().nullable().default(null),
      audience: z.enum(['internal', 'public']).default('internal'),
    }),
    tallySchema,
  ),
  /** Freezes a sheet, with its rows and the names on them, under a number. It is voided, never undone. */
  'signOff.issue': command(
    sheetDraft.extend({ language: z.enum(LANGUAGES), paper: z.enum(words.PAPERS) }),
    writtenSchema.extend({ number: z.string(), rows: z.int() }),
  ),
  /** The sheet was not put to signature after all. */
  'signOff.void': command(z.strictObject({ id: z.string(), reason: said(2000) }), writtenSchema),
} as const;
