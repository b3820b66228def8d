import type { Handlers } from '../context.ts';
import { recordEndorsement } from './record.ts';
import { issueSheet, voidSheet } from './sheet.ts';
import { tallyOfDocument } from './tally.ts';

export const endorsementHandlers = {
  'endorsement.record': recordEndorsement,
  'signOff.issue': issueSheet,
  'signOff.void': voidSheet,
  'tally.get': tallyOfDocument,
} satisfies Partial<Handlers>;
