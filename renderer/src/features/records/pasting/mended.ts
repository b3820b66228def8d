import { addressesIn } from '../../../../../shared/domain/mail/addresses.ts';
import { foldText } from '../../../../../shared/domain/text/fold.ts';
import type { Target } from './columns.ts';
import { faultOf, type PlannedRow } from './plan.ts';

/** Two of these may have one name. */
const NAMESAKES: ReadonlySet<string | undefined> = new Set(['person', 'participant']);

/**
 * The rows that a correction of one cell mends, that of the cell among them: wherever the same word was not understood in
 * its column. Where the word is a name that two may have, only rows that say nothing else of who is meant: another e-mail
 * address, another participant, another person.
 */
export function mendedWith(
  plan: readonly PlannedRow[],
  targets: readonly (Target | null)[],
  { row, column }: { readonly row: number; readonly column: number },
): readonly number[] {
  const first = plan[row];
  const fault = faultOf(first?.cells[column]);
  if (!first || fault === null) return [row];
  const target = targets[column] ?? null;
  const mayBeTwo = fault === 'severalRecords' || NAMESAKES.has(target?.field.refers);
  const hints = mayBeTwo ? hintsOf(targets, column) : () => '';
  return plan.flatMap((one, at) => {
    const isSame =
      faultOf(one.cells[column]) !== null &&
      one.texts[column] === first.texts[column] &&
      hints(one) === hints(first);
    return at === row || isSame ? [at] : [];
  });
}

/** All that a row says of who is meant by one of its cells, beside the cell itself. */
function hintsOf(targets: readonly (Target | null)[], column: number): (row: PlannedRow) => string {
  const named = targets[column];
  return ({ texts }) =>
    JSON.stringify(
      texts.map((text, at) => {
        if (at === column) return '';
        const target = targets[at] ?? null;
        const isHint =
          (target !== null && target.through !== null && target.through === named?.own) ||
          NAMESAKES.has(target?.field.refers) ||
          addressesIn(text).length > 0;
        return isHint ? foldText(text).trim() : '';
      }),
    );
}
