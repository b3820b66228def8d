import { contextOf, fieldsOf, kindSchema, type Kind } from '../../../shared/contract/kinds.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { looseValues } from '../db/rows.ts';
import { findHits, type Hit } from '../repositories/search.ts';
import { searchedTexts } from '../repositories/search-text.ts';
import { titleOf, titlesOf, titlesThrough } from '../repositories/titles.ts';
import { snippetOf } from './snippet.ts';
import type { Handlers, Reader } from './context.ts';

export const searchHandlers = {
  'search.find': (reader, { text, limit }) => {
    const hits = findHits(reader, text, limit);
    const names = namesOf(reader, hits);
    return hits.map(({ kind, record }) => {
      const title = names.titles.get(record) ?? {};
      const { titles, others } = searchedTexts(kind, looseValues(reader.need(kind, record)), title);
      return {
        kind,
        id: record,
        title,
        context: names.contexts.get(record) ?? {},
        beyond: beyondOf(reader, kind, record),
        snippet: snippetOf([...titles, ...others].join('\n'), text),
      };
    });
  },
} satisfies Partial<Handlers>;

type Names = ReadonlyMap<string, Localized>;

/** What the records that were found are called, and what they belong to is. */
function namesOf(reader: Reader, hits: readonly Hit[]): { titles: Names; contexts: Names } {
  const titles = new Map<string, Localized>();
  const contexts = new Map<string, Localized>();
  for (const kind of new Set(hits.map((hit) => hit.kind))) {
    const ids = hits.flatMap((hit) => (hit.kind === kind ? [hit.record] : []));
    for (const [id, title] of titlesOf(reader, kind, ids)) titles.set(id, title);
    const context = contextOf(kind);
    if (context === undefined) continue;
    for (const [id, title] of titlesThrough(reader, kind, context, ids)) contexts.set(id, title);
  }
  return { titles, contexts };
}

interface Place {
  readonly kind: Kind;
  readonly id: string;
}

/** What a record belongs to. */
function placeOf(reader: Reader, kind: Kind, id: string): Place | null {
  const field = contextOf(kind);
  const owner = field === undefined ? undefined : looseValues(reader.need(kind, id))[field];
  if (field === undefined || typeof owner !== 'string') return null;
  return { kind: kindSchema.parse(fieldsOf(kind)[field]?.refers), id: owner };
}

/** Most kinds belong to what belongs to nothing in turn: of those nothing is read. */
function beyondOf(reader: Reader, kind: Kind, id: string): Localized {
  const field = contextOf(kind);
  const ownerKind = kindSchema.safeParse(field && fieldsOf(kind)[field]?.refers).data;
  if (ownerKind === undefined || contextOf(ownerKind) === undefined) return {};
  const owner = placeOf(reader, kind, id);
  const beyond = owner && placeOf(reader, owner.kind, owner.id);
  return beyond ? titleOf(reader, beyond.kind, beyond.id) : {};
}
