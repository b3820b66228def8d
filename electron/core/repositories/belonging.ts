import {
  contextsOf,
  fieldsOf,
  KINDS,
  kindSchema,
  moduleOf,
  fieldEntries,
  type Kind,
} from '../../../shared/contract/kinds.ts';
import { snake, tableOf } from '../db/rows.ts';

/** The kinds whose records belong to a reconvening, the reconvening itself first. */
const BELONGING: readonly { readonly kind: Kind; readonly ids: string }[] = KINDS.flatMap((kind) => {
  const ids = idsOf(kind, []);
  return ids === null ? [] : [{ kind, ids }];
});

/** What was accepted says in its key between which sessions, or of which delegation. */
const ACCEPTED = `SELECT record.n AS n FROM clash_acceptance JOIN record
    ON record.id = clash_acceptance.id AND record.kind = (SELECT n FROM word WHERE text = 'clashAcceptance')
  WHERE EXISTS (SELECT 1 FROM session WHERE reconvening_id IN asked AND instr(clash_key, session.id) > 0)
    OR EXISTS (SELECT 1 FROM delegation WHERE reconvening_id IN asked AND instr(clash_key, delegation.id) > 0)`;

/**
 * SQL that gives `n`, the log's number, of every record, deleted or not, that belongs to the reconvening whose id is in
 * `asked`: itself, what names it, and what lies within that or is looked at there.
 */
export const OF_RECONVENING = [
  ACCEPTED,
  ...BELONGING.map(
    ({ kind, ids }) => `SELECT record.n AS n FROM record
    WHERE record.kind = (SELECT n FROM word WHERE text = '${kind}') AND record.id IN (${ids})`,
  ),
].join(' UNION ALL ');

/** SQL that gives the ids of a kind's records that belong to the one asked for; null where none ever does. */
function idsOf(kind: Kind, from: readonly Kind[]): string | null {
  if (kind === 'reconvening') return 'SELECT id FROM asked';
  if (from.includes(kind)) return null;
  const field = ownerField(kind);
  if (field === undefined) return null;
  const owner = idsOf(kindSchema.parse(fieldsOf(kind)[field]?.refers), [...from, kind]);
  return owner && `SELECT id FROM ${tableOf(kind)} WHERE ${snake(field)} IN (${owner})`;
}

/** The reference that leads from a record towards its reconvening. */
function ownerField(kind: Kind): string | undefined {
  const references = fieldEntries(kind).filter(([, { type }]) => type === 'ref');
  const direct = references.find(([, { refers }]) => refers === 'reconvening');
  return direct?.[0] ?? moduleOf(kind).shownOn ?? contextsOf(kind)[0] ?? references[0]?.[0];
}
