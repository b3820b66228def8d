/** What SQLite itself finds where it reads a file through, a table at a time, and what of it can be made again from the rest. */
import { KINDS, type Kind } from '../../../shared/contract/kinds.ts';
import { fail } from '../../../shared/contract/errors.ts';
import type { Connection } from '../db/open.ts';
import { asRow, asRows, numberOf, tableOf, textOf } from '../db/rows.ts';

/** Something that can be made anew, by its table. `kind`: null where it is not of a kind. */
export interface Mendable {
  readonly what: 'index' | 'search' | 'space';
  readonly table: string;
  readonly kind: Kind | null;
}

/** The structure of a table itself: what lies on its pages cannot be had by asking. */
const OF_PAGES =
  /^(\*\*\*|Tree|Page|Freelist|Main freelist|Rowid|On |btreeInitPage|invalid page|database|unable)/;
/** Tables that are sealed: their rows are right where the seals are, and what they are looked up by follows from them. */
const SEALED = ['change', 'command', 'parent', 'fork'];
/** Contents are looked at by their hashes, in parts. */
const CONTENTS = 'blob_part';
/** Up to so many pages the file is also looked at as a whole, with its unused pages; that cannot be done in parts. */
const WHOLE_PAGES = 4_000;
const MOST_SAID = 1_000;

/** The tables that SQLite looks at one by one. */
export function tablesIn(db: Connection): string[] {
  return asRows(
    db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> ? ORDER BY name")
      .all(CONTENTS),
  ).map((row) => textOf(row, 'name'));
}

/** What does not fit together in a table. Fails with DB_CORRUPT where it cannot be made anew. */
export function flawsOfTable(db: Connection, path: string, table: string): Mendable[] {
  return saidOf(db, `"${table.replaceAll('"', '""')}"`).map((said) => {
    const kind = KINDS.find((one) => tableOf(one) === table) ?? null;
    if (/^search(_|$)/.test(table) && !OF_PAGES.test(said)) return { what: 'search', table: 'search', kind };
    if (OF_PAGES.test(said) || (kind === null && !SEALED.includes(table))) {
      return fail('DB_CORRUPT', { path, detail: said });
    }
    return { what: 'index', table, kind };
  });
}

/** What does not fit together beside the tables: pages that no table uses, or two. */
export function flawsOfSpace(db: Connection, path: string): Mendable[] {
  if (numberOfPragma(db, 'page_count') > WHOLE_PAGES) return flawsOfCount(db);
  const said = saidOf(db, String(MOST_SAID)).filter((one) => OF_PAGES.test(one));
  const isUnused = said.every((one) => /freelist|never used|^Page \d+: never|\*\*\*/i.test(one));
  if (said.length === 0) return [];
  if (!isUnused) fail('DB_CORRUPT', { path, detail: said.join('; ').slice(0, 200) });
  return [SPACE];
}

const SPACE: Mendable = { what: 'space', table: '', kind: null };

/** In a large file it is counted alone whether each page has its use. */
function flawsOfCount(db: Connection): Mendable[] {
  const used = numberOf(asRow(db.prepare('SELECT count(*) AS n FROM dbstat').get()) ?? {}, 'n');
  return used + numberOfPragma(db, 'freelist_count') === numberOfPragma(db, 'page_count') ? [] : [SPACE];
}

function saidOf(db: Connection, of: string): string[] {
  const said: unknown = db.pragma(`integrity_check(${of})`);
  const texts = (Array.isArray(said) ? said : []).map((row) => textOf(asRow(row) ?? {}, 'integrity_check'));
  return texts.filter((one) => one !== 'ok');
}

function numberOfPragma(db: Connection, name: string): number {
  return Number(db.pragma(name, { simple: true }));
}
