import { ledgerOf } from '../../repositories/ledger.ts';
import { everybody, tallyOfDocument } from '../endorsement/tally.ts';
import { modelsOf } from '../release/models.ts';
import type { Reader } from '../context.ts';
import type { About } from './about.ts';

/** What a copy reads once for all of its languages. */
export type ReadOnce = Pick<About, 'pagesOf' | 'tallyOf' | 'stepsOf'>;

export function readOnce(reader: Reader): ReadOnce {
  const request = { asAt: null, knownOn: null, audience: 'public', byDay: false } as const;
  const all = memo(
    () => '',
    () => everybody(reader),
  );
  const stepsOf = memo(
    (documentId: string) => documentId,
    (documentId) => ledgerOf(reader, 'endorsementStep', { where: { documentId } }),
  );
  return {
    pagesOf: memo(
      ({ id }) => id,
      (release) => modelsOf(reader, release),
    ),
    stepsOf,
    tallyOf: memo(
      (documentId) => documentId,
      (documentId) =>
        tallyOfDocument(
          reader,
          { ...request, documentId },
          { all: all(documentId), steps: stepsOf(documentId) },
        ),
    ),
  };
}

function memo<A, T>(keyOf: (asked: A) => string, read: (asked: A) => T): (asked: A) => T {
  const known = new Map<string, T>();
  return (asked) => {
    const key = keyOf(asked);
    const found = known.get(key) ?? read(asked);
    known.set(key, found);
    return found;
  };
}
