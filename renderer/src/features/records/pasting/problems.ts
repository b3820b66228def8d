import type { Problem } from '../../../../../shared/contract/errors.ts';

/** A broken rule at the row of a block and the field where it stands; '' for the whole row. */
export interface PlacedProblem {
  readonly row: string;
  readonly field: string;
  readonly problem: Problem;
}

interface Sources {
  /** Which row of the block each change and each new record came from. */
  readonly changes: readonly number[];
  readonly rows: readonly number[];
}

/** The problems of a command, `rows.3.capacity`, at the rows that they came from. */
export function placed(problems: readonly Problem[], sources: Sources): PlacedProblem[] {
  return problems.flatMap((problem) => {
    const [list = '', index = '', field = ''] = problem.field.split('.');
    const row = (list === 'changes' ? sources.changes : sources.rows)[Number(index)];
    return row === undefined ? [] : [{ row: String(row), field, problem }];
  });
}
