import { contextsOf, fieldsOf, kindSchema, type Kind } from '../../../shared/contract/kinds.ts';
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
  'search.called': (reader, { records }) => {
    const names = namesOf(
      reader,
      records.map(({ kind, id }) => ({ kind, record: id })),
    );
    return records.flatMap(({ kind, id }) => {
      const title = names.titles.get(id);
      if (!title) return [];
      return [{ kind, id, title, context: names.contexts.get(id) ?? {}, beyond: beyondOf(reader, kind, id) }];
    });
  },
} satisfies Partial<Handlers>;

type Names = ReadonlyMap<string, Localized>;

/** What the records that were found are called, and what they belong to is. */
function namesOf(
  reader: Reader,
  hits: readonly Pick<Hit, 'kind' | 'record'>[],
): { titles: Names; contexts: Names } {
  const titles = new Map<string, Localized>();
  const contexts = new Map<string, Localized>();
  for (const kind of new Set(hits.map((hit) => hit.kind))) {
    const ids = hits.flatMap((hit) => (hit.kind === kind ? [hit.record] : []));
    for (const [id, title] of titlesOf(reader, kind, ids)) titles.set(id, title);
    for (const context of contextsOf(kind).toReversed()) {
      for (const [id, title] of titlesThrough(reader, kind, context, ids)) contexts.set(id, title);
    }
  }
  return { titles, contexts };
}

interface Place {
  readonly kind: Kind;
  readonly id: string;
}

/** What a record belongs to. */
function placeOf(reader: Reader, kind: Kind, id: string): Place | null {
  const values = looseValues(reader.need(kind, id));
  for (const field of contextsOf(kind)) {
    const owner = values[field];
    if (typeof owner === 'string')
      return { kind: kindSchema.parse(fieldsOf(kind)[field]?.refers), id: owner };
  }
  return null;
}

/** Most kinds belong to what belongs to nothing in turn: of those nothing is read. */
function beyondOf(reader: Reader, kind: Kind, id: string): Localized {
  const ownerKinds = contextsOf(kind).map((field) => kindSchema.parse(fieldsOf(kind)[field]?.refers));
  if (!ownerKinds.some((owner) => contextsOf(owner).length > 0)) return {};
  const owner = placeOf(reader, kind, id);
  const beyond = owner && placeOf(reader, owner.kind, owner.id);
  return beyond ? titleOf(reader, beyond.kind, beyond.id) : {};
}
