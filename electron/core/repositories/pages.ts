import { fieldsOf, kindSchema, moduleOf, type Kind } from '../../../shared/contract/kinds.ts';
import type { Reader } from '../db/access.ts';
import { numberOf, snake, tableOf, textOf, textOrNull } from '../db/rows.ts';

/** A record, and so the page about it. */
export interface Page {
  readonly kind: Kind;
  readonly id: string;
}

export function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}

export function byKind(records: readonly Page[]): Map<Kind, string[]> {
  const ids = new Map<Kind, string[]>();
  for (const { kind, id } of records) ids.set(kind, [...(ids.get(kind) ?? []), id]);
  return ids;
}

/** Where each of some records is looked at: on its own page or another's; nowhere where that is deleted. By `keyOf`. */
export function pagesOf(reader: Reader, records: readonly Page[]): Map<string, Page> {
  const pages = new Map<string, Page>();
  for (const [kind, ids] of byKind(records)) {
    for (const [id, page] of pagesOfKind(reader, kind, ids)) pages.set(keyOf({ kind, id }), page);
  }
  return pages;
}

interface Owner {
  readonly kind: Kind;
  /** SQL that gives its id. */
  readonly sql: string;
}

/** Whose page a kind's records are looked at on; null: their own. */
function ownerOf(kind: Kind): Owner | null {
  // What was accepted says in its key between which sessions.
  if (kind === 'clashAcceptance') {
    const sql = '(SELECT min(id) FROM session WHERE deleted = 0 AND instr(clash_key, session.id) > 0)';
    return { kind: 'session', sql };
  }
  const { shownOn } = moduleOf(kind);
  if (shownOn === undefined) return null;
  return { kind: kindSchema.parse(fieldsOf(kind)[shownOn]?.refers), sql: snake(shownOn) };
}

function pagesOfKind(reader: Reader, kind: Kind, ids: readonly string[]): Map<string, Page> {
  const owner = ownerOf(kind);
  const found = reader.all(
    `SELECT id, deleted, ${owner?.sql ?? 'NULL'} AS owner FROM ${tableOf(kind)}
      WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
    (row) => ({
      id: textOf(row, 'id'),
      ownerId: textOrNull(row, 'owner'),
      isDeleted: numberOf(row, 'deleted') === 1,
    }),
  );
  if (owner === null) {
    return new Map(found.filter(({ isDeleted }) => !isDeleted).map(({ id }) => [id, { kind, id }]));
  }
  // What was deleted of a page is still looked for there.
  const owners = pagesOfKind(reader, owner.kind, [...new Set(found.flatMap((one) => one.ownerId ?? []))]);
  return new Map(
    found.flatMap(({ id, ownerId }): [string, Page][] => {
      const page = ownerId === null ? undefined : owners.get(ownerId);
      return page ? [[id, page]] : [];
    }),
  );
}
