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
  pointsTo: ({ axis, value }) =>
    axis === 'version' ? [{ name: 'value', target: 'documentVersion', id: value }] : [],
};
