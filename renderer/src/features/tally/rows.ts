import type { InputOf } from '../../../../shared/contract/contract.ts';
import type { Problem } from '../../../../shared/contract/errors.ts';
import type { Standing } from '../../../../shared/contract/shapes/tally.ts';
import { ENDORSEMENT_AXES } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import type { Said } from './statement-drafts.ts';
import { emptyStatement, inputOf, type Statement } from './statement.ts';

/** The columns of the table in which a statement is written. */
export const ROW_COLUMNS = [...ENDORSEMENT_AXES, 'date', 'evidence'] as const;
export type RowColumn = (typeof ROW_COLUMNS)[number];

/** A row that says nothing yet. @param today YYYY-MM-DD */
export function emptyRow(today: string): Said {
  return { statement: { ...emptyStatement(today), axes: {} }, files: [], isRow: true };
}

/** What a row has in a column that it was given there; null where it says nothing. */
export function cellOf({ axes, date, evidence }: Statement, column: RowColumn): string | null {
  if (column === 'date') return date;
  if (column === 'evidence') return evidence === '' ? null : evidence;
  return axes[column] ?? null;
}

export function withCell(statement: Statement, column: RowColumn, value: string | null): Statement {
  if (column === 'date') return { ...statement, date: value };
  if (column === 'evidence') return { ...statement, evidence: value ?? '' };
  const { [column]: _former, ...others } = statement.axes;
  return { ...statement, axes: value === null ? others : { ...others, [column]: value } };
}

/** Where one stands who has not answered, or whose answer is over. */
const UNANSWERED: ReadonlySet<Standing['position']> = new Set([
  null,
  'not_approached',
  'invited',
  'no_reply',
  'withdrawn',
]);

/**
 * As `withCell`. A form is that of an answer: where the participant has given none, and none is written in the row, it is
 * proposed that it endorses.
 */
export function withAnswer(
  statement: Statement,
  column: RowColumn,
  value: string | null,
  recorded: Standing['position'],
): Statement {
  const next = withCell(statement, column, value);
  const isUnsaid = next.axes.position === undefined && UNANSWERED.has(recorded);
  return column === 'formality' && value !== null && isUnsaid ? withCell(next, 'position', 'endorsed') : next;
}

/** Nothing is said in a row that has only its day. */
export function saysNothing({ statement: { axes, evidence }, files }: Said): boolean {
  return Object.keys(axes).length === 0 && evidence === '' && files.length === 0;
}

type Row = InputOf<'endorsement.recordMany'>['rows'][number];

/** What is sent of a row; null while it says nothing on any axis, or has no day. */
export function rowInput(participantId: string, { statement, files }: Said): Row | null {
  const input = inputOf(statement, '', [participantId]);
  if (!input) return null;
  const { documentId: _document, ...row } = input;
  return { ...row, files: files.map(({ token }) => ({ token })) };
}

/** The column at whose cell a broken rule is shown. */
export function columnOf({ field }: Problem): RowColumn {
  if (isOneOf(ROW_COLUMNS, field)) return field;
  if (field === 'paragraphIds' || field === 'wording') return 'qualification';
  return field === 'embargoUntil' ? 'publicity' : 'position';
}
