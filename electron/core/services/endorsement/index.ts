import type { Handlers } from '../context.ts';
import { recordEndorsement } from './record.ts';
import { issueSheet } from './sheet.ts';
import { tallyOfDocument } from './tally.ts';

export const endorsementHandlers = {
  'endorsement.record': recordEndorsement,
  'signOff.issue': issueSheet,
  'tally.get': tallyOfDocument,
} satisfies Partial<Handlers>;
