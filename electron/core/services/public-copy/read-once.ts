import { tallyOfDocument } from '../endorsement/tally.ts';
import { modelsOf } from '../release/models.ts';
import type { Reader } from '../context.ts';
import type { About } from './about.ts';

/** What a copy reads once for all of its languages. */
export type ReadOnce = Pick<About, 'pagesOf' | 'tallyOf'>;

export function readOnce(reader: Reader): ReadOnce {
  return {
    pagesOf: memo(
      ({ id }) => id,
      (release) => modelsOf(reader, release),
    ),
    tallyOf: memo(
      (documentId) => documentId,
      (documentId) =>
        tallyOfDocument(reader, { documentId, asAt: null, knownOn: null, audience: 'public', byDay: false }),
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
