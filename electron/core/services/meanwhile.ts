import { invalid, problem, type Problem } from '../../../shared/contract/errors.ts';
import { fieldsOf, type Kind } from '../../../shared/contract/kinds.ts';
import { rebased } from '../../../shared/contract/rebased.ts';
import { fieldsFrom, unitsOf } from '../../../shared/contract/units.ts';
import { looseValues } from '../db/rows.ts';
import type { ChangeLog } from '../history/change-log.ts';
import { versionOf } from '../repositories/versions.ts';
import type { Reader } from './context.ts';

interface Update {
  readonly kind: Kind;
  readonly id: string;
  readonly typed: Readonly<Record<string, unknown>>;
  /** The version of the record that it was typed upon. */
  readonly base: number;
}

/**
 * What was typed, upon the record as it stands. Fails with changedMeanwhile at each field (and language) that another window
 * or laptop has set to something else since: `by` and `at` say who did and when.
 */
export function uponPresent(
  reader: Reader,
  log: ChangeLog,
  { kind, id, typed, base }: Update,
): Record<string, unknown> {
  if (base === versionOf(reader, kind, id)) return { ...typed };
  const present = looseValues(reader.need(kind, id));
  const { values, lost } = rebased(kind, { base: asOf(log, kind, id, base), typed, present });
  if (lost.length > 0) invalid(...lost.map((field) => changed(log, kind, id, field)));
  return { ...values };
}

/** The fields of a record as they were when the file's last change was number `base`. */
function asOf(log: ChangeLog, kind: Kind, id: string, base: number): Record<string, unknown> {
  const registers = log.reader.asOf(kind, id, base);
  const fields = [...unitsOf(kind).values()].flatMap((unit) => {
    const own = registers.filter((register) => register.unit === unit.name);
    return Object.entries(fieldsFrom(unit, fieldsOf(kind), own));
  });
  return Object.fromEntries(fields);
}

function changed(log: ChangeLog, kind: Kind, id: string, path: string): Problem {
  const [field = ''] = path.split('.');
  const unit = [...unitsOf(kind).values()].find(({ fields }) => fields.includes(field))?.name;
  const last = log.reader
    .latest({ kind, id }, Number.MAX_SAFE_INTEGER)
    .find((change) => change.unit === unit);
  return problem(path, 'changedMeanwhile', last ? { by: last.command.actor, at: last.command.at } : {});
}
