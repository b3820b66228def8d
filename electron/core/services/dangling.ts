import { invalid, problem } from '../../../shared/contract/errors.ts';
import type { Kind, RecordOf } from '../../../shared/contract/kinds.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { looseValues } from '../db/rows.ts';
import { coreKind } from '../kinds/index.ts';
import { referencesTo, unknownReferences, type Reference } from '../repositories/references.ts';
import { titleOf } from '../repositories/titles.ts';
import type { Reader } from './context.ts';

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
  readonly title: Localized;
}

export function before<K extends Kind>(reader: Reader, kind: K, id: string): Before<K> {
  return { kind, id, record: reader.get(kind, id), title: titleOf(reader, kind, id) };
}

/**
 * Refuses what no write of its own would leave so: taking back an old command can make a record go that others have come to
 * need, bring one back that points to what has gone since, or let it say what its kind does not let it say any more.
 */
export function refuseAftermath<K extends Kind>(
  reader: Reader,
  { kind, id, record, title }: Before<K>,
): void {
  const now = reader.get(kind, id);
  if (now) {
    refuseUnknownReferences(reader, kind, now);
    if (record) coreKind(kind).tookBack?.(reader, now, record);
  } else if (record) {
    coreKind(kind).deleting?.(reader, record);
    const [reference] = referencesTo(reader, kind, id);
    if (reference) refuseStillUsed(reader, kind, title, reference);
  }
}
