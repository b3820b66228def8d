import type { DocumentPast } from '../../../../shared/domain/document-past.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { ledgerOf } from '../../repositories/ledger.ts';
import type { Reader } from '../context.ts';

interface Asked {
  /** IANA zone whose days are meant. */
  readonly zone: string;
  /** Milliseconds since 1970: as it was known before then; null: as it is now. */
  readonly knownBefore: number | null;
}

/** Where a document was on its way, by what is recorded of it or was at a moment. */
export function pastOf(reader: Reader, documentId: string, { zone, knownBefore }: Asked): DocumentPast {
  const { state, stateDate, createdAt } = reader.need('document', documentId);
  const where = { documentId };
  const moves = ledgerOf(reader, 'documentMove', { where, knownBefore });
  const versions = ledgerOf(reader, 'documentVersion', { where, knownBefore });
  const isKnown = knownBefore === null || Date.parse(createdAt) < knownBefore;
  const made = isKnown ? [dayAt(createdAt, zone)] : [];
  const days = [...made, ...moves.map(({ date }) => date), ...versions.map(({ date }) => date)];
  return {
    since: days.sort()[0] ?? NEVER,
    moves,
    present: knownBefore === null ? { state, stateDate } : null,
    // Every text begins so; how one came to its state that no move tells of, nobody knows.
    first: stateDate === null || reader.find('documentMove', where).length > 0 ? 'drafting' : null,
  };
}

/** Sorts behind every day. */
const NEVER = '9999-12-31';
