import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { numberOf, textOf } from '../../db/rows.ts';
import type { CoreKind } from '../kind.ts';

export const endorsementStep: CoreKind<'endorsementStep'> = {
  computed: {
    /** How many files prove it. */
    files: (reader, ids) =>
      new Map(
        reader.all(
          `SELECT step.value AS id, count(*) AS files FROM evidence_file, json_each(step_ids) AS step
            WHERE deleted = 0 AND step.value IN (SELECT value FROM json_each(?)) GROUP BY step.value`,
          [JSON.stringify(ids)],
          (row): [string, number] => [textOf(row, 'id'), numberOf(row, 'files')],
        ),
      ),
  },
  /** It comes back as it was said: not onto a sheet that has been declared void since. */
  prepare(context, { sheetId }, previous) {
    const sheet = sheetId === null || previous ? undefined : context.get('signOffSheet', sheetId);
    const isVoid = (sheet?.voidedAt ?? null) !== null;
    return isVoid ? invalid(problem('sheetId', 'sheetVoid', { title: sheet?.number ?? '' })) : {};
  },
  pointsTo: ({ axis, value }) =>
    axis === 'version' ? [{ name: 'value', target: 'documentVersion', id: value }] : [],
};
