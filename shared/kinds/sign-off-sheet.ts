import { z } from 'zod';
import { LANGUAGES } from '../domain/languages.ts';
import * as words from '../domain/vocabulary.ts';
import {
  choice,
  flag,
  inUnit,
  inward,
  instant,
  longText,
  managed,
  optional,
  ref,
  refs,
  structure,
  text,
  withDefault,
} from './fields.ts';
import { defineKind } from './kind.ts';

const sheetRowSchema = z.object({ row: z.int().min(1), participantId: z.string() });

/** A sheet as it was printed: which version, in which order, who on which row. */
export const signOffSheet = defineKind({
  fields: {
    documentId: ref('document'),
    versionId: ref('documentVersion'),
    number: text(60),
    printedAt: instant(),
    language: choice(LANGUAGES),
    paper: choice(words.PAPERS),
    extent: withDefault(choice(words.SHEET_EXTENTS), 'all'),
    withObservers: withDefault(flag(), false),
    orderRule: choice(words.ORDER_RULES),
    /** The drawing of lots that the order went by. */
    lotId: optional(ref('lot')),
    rows: structure(() => z.array(sheetRowSchema)),
    /** The page as it was issued, names and signatories with it. */
    frozenIds: refs('frozen'),
    /** It was not put to signature after all. */
    voidedAt: inUnit('void', managed(optional(instant()))),
    voidReason: inward(inUnit('void', managed(optional(longText())))),
  },
  title: 'number',
  appendOnly: true,
  issued: true,
  serviceMade: true,
  unsearched: true,
});
