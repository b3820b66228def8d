import type { Kind } from '../../../shared/contract/kinds.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { findHits, type Hit } from '../repositories/search.ts';
import { titlesOf, titlesThrough } from '../repositories/titles.ts';
import { foldText } from './search-text.ts';
import type { Handlers, Reader } from './context.ts';

/** The field that says what a record belongs to, and the kind of that. */
const CONTEXT: { readonly [K in Kind]?: readonly [field: string, kind: Kind] } = {
  focalPoint: ['participantId', 'participant'],
  hostMeeting: ['hostEventId', 'hostEvent'],
  session: ['reconveningId', 'reconvening'],
  agendaItem: ['sessionId', 'session'],
  delegation: ['reconveningId', 'reconvening'],
  delegate: ['delegationId', 'delegation'],
  document: ['reconveningId', 'reconvening'],
  documentVersion: ['documentId', 'document'],
};

const AROUND = 40;

export const searchHandlers = {
  'search.find': (reader, { text, limit }) => {
    const hits = findHits(reader, text, limit);
    const { titles, contexts } = namesOf(reader, hits);
    return hits.map(({ kind, record, body }) => ({
      kind,
      id: record,
      title: titles.get(record) ?? {},
      context: contexts.get(record) ?? {},
      snippet: snippet(body, text),
    }));
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
    const context = CONTEXT[kind];
    if (!context) continue;
    for (const [id, title] of titlesThrough(reader, kind, ...context, ids)) contexts.set(id, title);
  }
  return { titles, contexts };
}

/** The words around the first place where the text was found. */
function snippet(body: string, text: string): string {
  const word = foldText(text).split(/\s+/).find(Boolean) ?? '';
  const at = Math.max(0, body.indexOf(word));
  const from = Math.max(0, at - AROUND);
  const piece = body.slice(from, at + word.length + AROUND).replaceAll('\n', ' · ');
  return `${from > 0 ? '…' : ''}${piece}${at + word.length + AROUND < body.length ? '…' : ''}`;
}
