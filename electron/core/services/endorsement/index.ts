import type { Handlers } from '../context.ts';
import { checkStatements } from './check.ts';
import { recordEndorsement, recordMany } from './record.ts';
import { issueSheet, voidSheet } from './sheet.ts';
import { tallyOfDocument } from './tally.ts';

export const endorsementHandlers = {
  'endorsement.record': recordEndorsement,
  'endorsement.recordMany': recordMany,
  'endorsement.check': checkStatements,
  'signOff.issue': issueSheet,
  'signOff.void': voidSheet,
  'tally.get': (reader, request) => tallyOfDocument(reader, request),
} satisfies Partial<Handlers>;
