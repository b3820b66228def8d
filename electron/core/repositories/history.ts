import type { Kind } from '../../../shared/contract/kinds.ts';
import type { z } from 'zod';
import type { fieldChangeSchema } from '../../../shared/contract/shapes.ts';
import { textOf } from '../db/rows.ts';
import { deedFrom } from '../history/commands.ts';
import type { Reader } from '../services/context.ts';

type FieldChange = z.infer<typeof fieldChangeSchema>;

/** The changes of one record, of a kind or of all, newest first, each with the command that made it. */
export function fieldChanges(
  reader: Reader,
  kind: Kind | null,
  id: string | null,
  limit: number,
): FieldChange[] {
  const conditions: string[] = [];
  const parameters: unknown[] = [];
  if (kind !== null) {
    conditions.push('change.kind = ?');
    parameters.push(kind);
  }
  if (id !== null) {
    conditions.push('change.record = ?');
    parameters.push(id);
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const sql = `
    SELECT command.*, change.field, change.before, change.after
    FROM change JOIN command ON command.id = change.command
    ${where} ORDER BY change.at DESC, change.seq DESC LIMIT ?`;
  return reader.all(sql, [...parameters, limit], (row) => ({
    deed: deedFrom(row),
    field: textOf(row, 'field'),
    before: JSON.parse(textOf(row, 'before')),
    after: JSON.parse(textOf(row, 'after')),
  }));
}
