import { invalid, problem } from '../../../shared/contract/errors.ts';
import type { Kind, RecordOf, Values } from '../../../shared/contract/kinds.ts';
import { groupedBy } from '../../../shared/domain/grouped.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { checkedValues, looseValues, ownFields } from '../db/rows.ts';
import { coreKind } from '../kinds/index.ts';
import { referencesToAll, unknownReferences, type Reference } from '../repositories/references.ts';
import { titleEver, titleOf } from '../repositories/titles.ts';
import type { Reader, Writer } from './context.ts';

/** Refuses values that point to records which are not there. */
export function refuseUnknownReferences(reader: Reader, kind: Kind, values: object): void {
  const unknown = unknownReferences(reader, kind, looseValues(values));
  if (unknown.length > 0) {
    invalid(...unknown.map(({ field, id }) => problem(field, 'unknownRecord', { id })));
  }
}

/** Refuses to let a record go that another one points to. */
export function refuseStillUsed(reader: Reader, kind: Kind, title: Localized, by: Reference): never {
  return invalid(
    problem('', 'stillUsed', {
      kind,
      title: title,
      byKind: by.kind,
      byTitle: titleOf(reader, by.kind, by.id),
    }),
  );
}

/** A record as it was before a command was taken back. */
export interface Before<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  /** Undefined where it did not exist. */
  readonly record: RecordOf<K> | undefined;
}

export function before<K extends Kind>(reader: Reader, kind: K, id: string): Before<K> {
  return { kind, id, record: reader.get(kind, id) };
}

/**
 * Refuses what no write of its own would leave so: taking back an old command can make a record go that others have come to
 * need, bring one back that points to what has gone since, or let it say what its kind does not let it say any more. Each
 * record is asked the rules of its kind as if it had been written so, with all the others as they are now.
 *
 * @param isRenaming nothing was taken back but whom records name: of those that stay no rule asks who that is
 */
export function refuseAftermath(writer: Writer, were: readonly Before[], isRenaming = false): void {
  for (const one of were) refuseAsWritten(writer, one, isRenaming);
  refuseStillNeeded(
    writer,
    were.filter(({ kind, id, record }) => record && !writer.get(kind, id)),
  );
  for (const one of were) carryOn(writer, one);
}

/** Refuses that records have gone to which others point; those of a kind are asked about together. */
function refuseStillNeeded(writer: Writer, gone: readonly Before[]): void {
  for (const [kind, ofKind] of groupedBy(gone, (one) => one.kind)) {
    const references = referencesToAll(
      writer,
      kind,
      ofKind.map(({ id }) => id),
    );
    for (const { id } of ofKind) {
      const [reference] = references.get(id) ?? [];
      if (reference) refuseStillUsed(writer, kind, titleEver(writer, kind, id), reference);
    }
  }
}

function refuseAsWritten<K extends Kind>(
  writer: Writer,
  { kind, id, record }: Before<K>,
  isRenaming: boolean,
): void {
  const now = writer.get(kind, id);
  const rules = coreKind(kind);
  if (now && record && isRenaming) {
    const known = new Set(unknownReferences(writer, kind, looseValues(record)).map((one) => one.id));
    const unknown = unknownReferences(writer, kind, looseValues(now)).filter((one) => !known.has(one.id));
    if (unknown.length > 0)
      invalid(...unknown.map((one) => problem(one.field, 'unknownRecord', { id: one.id })));
  } else if (now) {
    refuseUnknownReferences(writer, kind, now);
    const values = checkedValues<Values<K>>(ownFields(now));
    // What came back is asked as if it were just made. What the rules compute came back with it.
    rules.prepare?.(record ? writer : withoutRecord(writer, kind, id), values, record ?? null);
    if (record) rules.tookBack?.(writer, now, record);
  } else if (record) {
    rules.deleting?.(writer, record);
  }
}

/** What follows in others from a change follows from its taking back too. */
function carryOn<K extends Kind>(writer: Writer, { kind, id, record }: Before<K>): void {
  const now = record && writer.get(kind, id);
  if (now) coreKind(kind).saved?.(writer, now, record);
}

/** The same writer, to which one record is not there yet. */
function withoutRecord(writer: Writer, kind: Kind, id: string): Writer {
  const isIt = (otherKind: Kind, otherId: string): boolean => otherKind === kind && otherId === id;
  return {
    ...writer,
    get: (other, otherId) => (isIt(other, otherId) ? undefined : writer.get(other, otherId)),
    find: (other, where) => writer.find(other, where).filter((one) => !isIt(other, one.id)),
  };
}
