import type { Matrix } from '../../../../shared/contract/matrix.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { byName } from '../../../../shared/domain/order/participants.ts';
import { holdsWords } from '../../../../shared/domain/text/holds.ts';
import type { GroupRole } from '../../../../shared/domain/vocabulary.ts';

export type MatrixRow = Matrix['participants'][number];

export interface Wanted {
  readonly text: string;
  /** What it is in the group that was asked for; null: anything. */
  readonly role: GroupRole | null;
  /** A regional group; null: all. */
  readonly region: string | null;
  /** Only those who were never asked about one of the actions. */
  readonly isUnasked: boolean;
  /** What was said after this day has moved, YYYY-MM-DD. */
  readonly movedSince: string | null;
  /** Only those who have said something since. */
  readonly isMoved: boolean;
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** The participants that match, in the order of paper. */
export function narrowed(rows: readonly MatrixRow[], wanted: Wanted): MatrixRow[] {
  const { text, role, region, isUnasked, movedSince, isMoved, language, on } = wanted;
  return rows
    .filter((row) => role === null || row.role === role)
    .filter(({ regionalGroup }) => region === null || regionalGroup === region)
    .filter(({ cells }) => !isUnasked || cells.includes(null))
    .filter(({ cells }) => !isMoved || cells.some((cell) => cell !== null && cell.date > (movedSince ?? '')))
    .filter(({ shortName, iso3 }) => holdsWords([iso3 ?? '', ...Object.values(shortName)].join(' '), text))
    .sort(byName(language, on));
}
