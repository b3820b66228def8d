import type { InputOf } from '../../../../shared/contract/contract.ts';
import type { Capacity, EndorsementAxis } from '../../../../shared/domain/vocabulary.ts';

/** What is typed about a statement before it is recorded. Axes without a value are not spoken to. */
export interface Statement {
  readonly axes: { readonly [A in EndorsementAxis]?: string };
  /** YYYY-MM-DD */
  readonly date: string | null;
  readonly capacity: Capacity;
  readonly onBehalfOfIds: readonly string[];
  /** HH:mm, or empty. */
  readonly time: string;
  readonly place: string;
  readonly evidence: string;
  readonly paragraphIds: readonly string[];
  readonly wording: string;
  readonly reason: string;
  /** YYYY-MM-DDTHH:mm in the zone of the document */
  readonly embargoUntil: string | null;
}

/** @param today YYYY-MM-DD */
export function emptyStatement(today: string): Statement {
  return {
    axes: { position: 'endorsed', formality: 'in_writing' },
    date: today,
    capacity: 'state',
    onBehalfOfIds: [],
    time: '',
    place: '',
    evidence: '',
    paragraphIds: [],
    wording: '',
    reason: '',
    embargoUntil: null,
  };
}

/** What is sent; null while there is no date or nothing has been said on any axis. */
export function inputOf(
  statement: Statement,
  documentId: string,
  participantIds: readonly string[],
): InputOf<'endorsement.record'> | null {
  const { axes, date, capacity, embargoUntil } = statement;
  const steps = (['position', 'formality', 'qualification', 'version', 'publicity'] as const).flatMap(
    (axis) => {
      const value = axes[axis];
      return value === undefined ? [] : [{ axis, value }];
    },
  );
  if (date === null || steps.length === 0) return null;
  return {
    documentId,
    participantIds: [...participantIds],
    steps,
    date,
    capacity,
    onBehalfOfIds: [...statement.onBehalfOfIds],
    time: textOrNull(statement.time),
    place: textOrNull(statement.place),
    evidence: textOrNull(statement.evidence),
    paragraphIds: [...statement.paragraphIds],
    wording: textOrNull(statement.wording),
    reason: textOrNull(statement.reason),
    embargoUntil,
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
