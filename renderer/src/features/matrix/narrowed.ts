import type { Matrix } from '../../../../shared/contract/matrix.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { byName } from '../../../../shared/domain/order/participants.ts';
import { holdsWords } from '../../../../shared/domain/text/holds.ts';

export type MatrixRow = Matrix['participants'][number];

interface Wanted {
  readonly text: string;
  /** A regional group; null: all. */
  readonly region: string | null;
  /** Only those who were never asked about one of the actions. */
  readonly isUnasked: boolean;
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** The participants that match, in the order of paper. */
export function narrowed(
  rows: readonly MatrixRow[],
  { text, region, isUnasked, language, on }: Wanted,
): MatrixRow[] {
  return rows
    .filter(({ regionalGroup }) => region === null || regionalGroup === region)
    .filter(({ cells }) => !isUnasked || cells.includes(null))
    .filter(({ shortName, iso3 }) => holdsWords([iso3 ?? '', ...Object.values(shortName)].join(' '), text))
    .sort(byName(language, on));
}
