/** A text as the core hands it out: a version's paragraphs, and what became of them. */
import { z } from 'zod';
import { LANGUAGES } from '../domain/languages.ts';
import * as words from '../domain/vocabulary.ts';
import { paragraph } from '../kinds/paragraph.ts';
import { localizedSchema } from './facts.ts';

const paragraphSchema = z.object({ id: z.string(), label: z.string(), text: paragraph.fields.text.schema() });

export const textParagraphSchema = paragraphSchema.extend({
  /** What is typed is typed upon it. */
  version: z.int().min(0),
  /** What participants have said of it, or of a paragraph that it goes on with: where, under which label. */
  qualifications: z.array(
    z.object({
      participantId: z.string(),
      shortName: localizedSchema,
      qualification: z.enum(words.QUALIFICATIONS),
      version: z.string(),
      label: z.string(),
    }),
  ),
});
export type TextParagraph = z.infer<typeof textParagraphSchema>;

/** `before` is null where it was added, `after` where it was deleted. */
export const comparedSchema = z.object({
  before: paragraphSchema.nullable(),
  after: paragraphSchema.nullable(),
  isMoved: z.boolean(),
  isRelabelled: z.boolean(),
  /** The languages in which it says something else. */
  changed: z.array(z.enum(LANGUAGES)),
});
export type ComparedParagraph = z.infer<typeof comparedSchema>;
