import type { Kind } from '../../../shared/contract/kinds.ts';
import { DELETED, sameValue } from '../../../shared/domain/history/change.ts';

type Fields = Readonly<Record<string, unknown>>;

const SCHEDULE = ['startUtc', 'endUtc', 'zone', 'roomId', 'status', DELETED] as const;

/**
 * Fields that follow from a change of others, by whatever way it came: an edit, an undo or a restore.
 * A session whose time, place or status changes, or that goes or comes back, after its last export gets the next SEQUENCE.
 */
export function derivedFields(kind: Kind, before: Fields, after: Fields): Fields {
  if (kind !== 'session') return {};
  const { sequence, exportedSequence } = before;
  if (typeof sequence !== 'number' || exportedSequence !== sequence) return {};
  if (SCHEDULE.every((field) => sameValue(before[field], after[field]))) return {};
  return { sequence: sequence + 1 };
}

/** Facts about the world outside the workspace: an undo leaves them as they are. */
export function isFact(kind: string, field: string): boolean {
  return kind === 'session' && (field === 'sequence' || field === 'exportedSequence');
}
