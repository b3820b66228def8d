import { instantAt } from '../../../shared/domain/time/instants.ts';
import type { z } from 'zod';
import { KINDS, fieldsOf, type Kind } from '../../../shared/contract/kinds.ts';
import type { fieldChangeSchema } from '../../../shared/contract/shapes/deeds.ts';
import { fieldsFrom, unitsOf } from '../../../shared/contract/units.ts';
import { sameValue } from '../../../shared/domain/history/change.ts';
import { ERASED_TEXT } from '../../../shared/domain/history/personal.ts';
import { isOneOf } from '../../../shared/typing.ts';
import { numberOf } from '../db/rows.ts';
import type { ChangeLog } from '../history/change-log.ts';
import type { ReadChange } from '../history/read-log.ts';
import type { Reader } from '../db/access.ts';
import { titleEver } from './titles.ts';
import { deedsAt } from './told-deeds.ts';

type FieldChange = z.infer<typeof fieldChangeSchema>;

/**
 * The changes of one record, of a kind or of all, newest first, each with the command that made it: a field each, and of
 * texts in several languages and of sets only what was changed in them.
 */
export function fieldChanges(
  reader: Reader,
  log: ChangeLog,
  of: { readonly kind: Kind | null; readonly id: string | null },
  limit: number,
): FieldChange[] {
  const groups = together(log.reader.latest(of, limit + LARGEST_SET));
  const deeds = new Map(
    deedsAt(reader, [...new Set(groups.map(([{ command }]) => command.n))]).map((deed) => [
      deed.commandId,
      deed,
    ]),
  );
  return groups
    .flatMap((changes) => {
      const deed = deeds.get(changes[0].command.id);
      if (!deed) return [];
      return inFields(changes).map((one) => ({
        deed,
        ...one,
        titles: membersCalled(reader, changes[0].kind, one),
      }));
    })
    .slice(0, limit);
}

/** More changes are read than are told, so that the last line is whole: a set may have every participant in it. */
const LARGEST_SET = 300;

type Together = readonly [ReadChange, ...ReadChange[]];

/** The changes of one command to one unit of a record are one: of a set each member that came or went, of a text each language. */
function together(changes: readonly ReadChange[]): Together[] {
  const groups: [ReadChange, ...ReadChange[]][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last && isBeside(last[0], change)) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

function isBeside(a: ReadChange, b: ReadChange): boolean {
  return a.command.id === b.command.id && a.kind === b.kind && a.id === b.id && a.unit === b.unit;
}

/** When the workspace was last changed, as the laptop's clock showed it; null where it never was. */
export function lastInstant(reader: Reader): string | null {
  const sql = 'SELECT coalesce(clock, ms) AS at FROM command ORDER BY ms DESC, tick DESC LIMIT 1';
  return reader.all(sql, [], (row) => instantAt(numberOf(row, 'at')))[0] ?? null;
}

type InField = Omit<FieldChange, 'deed' | 'titles'>;

function inFields(changes: Together): InField[] {
  const [{ kind, unit, before, after }] = changes;
  const known = isOneOf(KINDS, kind) ? unitsOf(kind).get(unit) : undefined;
  if (!known || !isOneOf(KINDS, kind)) return [{ field: unit, before, after }];
  const fields = fieldsOf(kind);
  const [old, present] = (['before', 'after'] as const).map((side) =>
    fieldsFrom(
      known,
      fields,
      changes
        .map((change) => ({ unit, element: change.element, value: change[side] }))
        .filter(({ value }) => value !== null),
    ),
  );
  // As the whole list: the last first.
  return (
    known.fields
      .toReversed()
      .map((field) => ({ field, before: shown(old?.[field]), after: shown(present?.[field]) }))
      // What was erased since reads alike before and after, and was changed all the same.
      .filter(({ before, after }) => !sameValue(before, after) || after === ERASED_TEXT)
  );
}

/** What the members of a set are called that came or went; deleted ones too. */
function membersCalled(
  reader: Reader,
  kind: string,
  { field, before, after }: InField,
): FieldChange['titles'] {
  const known = isOneOf(KINDS, kind) ? fieldsOf(kind)[field] : undefined;
  if (known?.type !== 'refs' || !isOneOf(KINDS, known.refers)) return {};
  const { refers } = known;
  const ids = [before, after].flatMap((side) => (Array.isArray(side) ? side.map(String) : []));
  return Object.fromEntries(ids.map((id) => [id, titleEver(reader, refers, id)]));
}

/** A text that has no language left says no more than none. */
function shown(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' && Object.keys(value).length === 0 ? null : value;
}
