/** Sign-off sheets before they are issued. */
import { z } from 'zod';
import * as words from '../../domain/vocabulary.ts';

/** What a sign-off sheet is for, and in which order. */
export const sheetDraft = z.strictObject({
  documentId: z.string(),
  versionId: z.string(),
  /**
   * 'present': of those who may sign only the delegations that are confirmed at the document's reconvening. 'chosen':
   * `participantIds`, whatever they are to the coalition.
   */
  extent: z.enum(words.SHEET_EXTENTS).default('all'),
  participantIds: z.array(z.string()).default([]),
  /** Whether observers and partners sign as well. */
  withObservers: z.boolean().default(false),
  orderRule: z.enum(words.ORDER_RULES).default('alphabetical'),
  /** The drawing of lots that the rule goes by, where it goes by one. */
  lotId: z.string().nullable().default(null),
});
export type SheetDraft = z.infer<typeof sheetDraft>;
