import type { Handler } from '../context.ts';
import { planOf } from './plan.ts';
import { tallyOfDocument } from './tally.ts';

/** What statements would come to if they were recorded now. */
export const checkStatements: Handler<'endorsement.check'> = (reader, { documentId, rows }) => {
  const plan = planOf(reader, documentId, rows);
  const planned = plan.flatMap(({ statement, steps }) =>
    steps.map((step) => ({ ...step, evidence: statement.evidence })),
  );
  return {
    rows: plan.map(({ statement, problems, steps }) => ({
      participantIds: [...statement.participantIds],
      problems: [...problems],
      steps: steps.length,
    })),
    tally: tallyOfDocument(reader, { documentId, asAt: null, knownOn: null, audience: 'internal', planned }),
  };
};
