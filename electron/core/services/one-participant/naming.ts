import { KINDS, moduleOf, fieldEntries, type Kind } from '../../../../shared/contract/kinds.ts';
import type { KindCounts } from '../../../../shared/contract/shapes/one-participant.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { looseValues } from '../../db/rows.ts';
import { referencesTo } from '../../repositories/references.ts';
import type { Reader } from '../context.ts';

/** A record that names a participant, and the fields by which it does. */
export interface Naming {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: readonly string[];
}

/**
 * All records that name a participant: by a reference, in a set of them, or inside a value with a shape of its own. That a
 * participant was made one with this one is no such thing.
 */
export function namingOf(reader: Reader, participantId: string): Naming[] {
  const pointing = referencesTo(reader, 'participant', participantId).filter(
    ({ kind, field }) => !(kind === 'participant' && field === 'sameAsId'),
  );
  const found = [...pointing, ...inside(reader, participantId)];
  return [...groupedBy(found, ({ kind, id }) => `${kind} ${id}`).values()].flatMap((some) => {
    const [first] = some;
    return first ? [{ kind: first.kind, id: first.id, fields: some.map(({ field }) => field) }] : [];
  });
}

/** What was handed out, printed or signed names whom it named. */
export function isIssued({ kind }: Pick<Naming, 'kind'>): boolean {
  return moduleOf(kind).issued === true;
}

/** How many records of each kind there are. */
export function countsOf(naming: readonly Naming[]): KindCounts {
  const byKind = groupedBy(naming, ({ kind }) => kind);
  return KINDS.flatMap((kind) => {
    const count = byKind.get(kind)?.length ?? 0;
    return count === 0 ? [] : [{ kind, count }];
  });
}

/** No naming: whose a record was when it gave way to another one stays true, and where an alert came from is no record here. */
const NAMES_NOBODY: ReadonlySet<string> = new Set(['aside', 'origin']);

/** Values with a shape of their own, by their kind: rows of a sheet, the filter of a view. */
const STRUCTURES = KINDS.flatMap((kind) => {
  const fields = fieldEntries(kind).flatMap(([name, { type }]) =>
    type === 'structure' && !NAMES_NOBODY.has(name) ? [name] : [],
  );
  // A frozen page is what it is, and is long to read through.
  return fields.length === 0 || kind === 'frozen' ? [] : [{ kind, fields }];
});

function inside(reader: Reader, participantId: string) {
  return STRUCTURES.flatMap(({ kind, fields }) =>
    reader.find(kind).flatMap((record) => {
      const values = looseValues(record);
      return fields
        .filter((field) => JSON.stringify(values[field])?.includes(`"${participantId}"`))
        .map((field) => ({ kind, id: record.id, field }));
    }),
  );
}
