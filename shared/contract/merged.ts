/** Records as they come out of a merge, by the registry of this program. */
import type { Merged } from '../domain/history/merge.ts';
import { DELETED } from '../domain/history/change.ts';
import { ERASED } from '../domain/history/personal.ts';
import { isOneOf } from '../typing.ts';
import type { Policy } from '../domain/history/policy.ts';
import type { Field } from '../kinds/fields.ts';
import { KINDS, fieldsOf, type Kind } from './kinds.ts';
import { fieldsFrom, unitsOf, type RegisterValue, type Unit } from './units.ts';

/** undefined where a newer program wrote a kind or a unit that this one does not know. */
export function policyOf(kind: string, unit: string): Policy | undefined {
  if (!isOneOf(KINDS, kind)) return undefined;
  return unit === DELETED || unit === ERASED ? 'last' : unitsOf(kind).get(unit)?.policy;
}

export interface MergedRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly isDeleted: boolean;
  /** By field; derived ones are computed from these. A word of a newer program stands here as it is. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * The records of the kinds that this program knows, deleted ones too; what else there is stays in the log, and so does
 * what was written to a record of which the making has not come yet.
 */
export function recordsOf({ registers }: Merged): MergedRecord[] {
  const records = new Map<string, { kind: Kind; id: string; held: RegisterValue[] }>();
  for (const { kind, record: id, unit, element, value } of registers.values()) {
    if (!isOneOf(KINDS, kind)) continue;
    const key = `${kind} ${id}`;
    const known = records.get(key) ?? { kind, id, held: [] };
    records.set(key, known);
    known.held.push({ unit, element, value });
  }
  return [...records.values()].flatMap(({ kind, id, held }) => recordOf(kind, id, held) ?? []);
}

/** A record by what its registers hold; null where none says that it was made. */
export function recordOf(kind: Kind, id: string, held: readonly RegisterValue[]): MergedRecord | null {
  const made = held.find(({ unit }) => unit === DELETED);
  return made ? { kind, id, isDeleted: made.value === true, fields: fieldsIn(kind, held) } : null;
}

function fieldsIn(kind: Kind, held: readonly RegisterValue[]): Record<string, unknown> {
  const fields = fieldsOf(kind);
  return Object.assign(
    {},
    ...[...unitsOf(kind).values()].map((unit) => {
      const own = held.filter(({ unit: name }) => name === unit.name);
      return own.length === 0 ? never(unit, fields) : fieldsFrom(unit, fields, own);
    }),
  );
}

/** What a unit holds that nobody has ever set: a record by an older program lacks the fields that came since. */
function never(unit: Unit, fields: Readonly<Record<string, Field<unknown>>>): Record<string, unknown> {
  const empty = fieldsFrom(unit, fields, []);
  // A set of which nothing is logged is empty: that is how an empty one is logged.
  if (unit.policy === 'element') return empty;
  return Object.fromEntries(
    Object.entries(empty).map(([name, value]) => [name, value ?? fields[name]?.fallback ?? null]),
  );
}
