import { kindSchema } from '../../../shared/contract/kinds.ts';
import type { Kind } from '../../../shared/contract/kinds.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { looseValues } from '../db/rows.ts';
import { findHits } from '../repositories/search.ts';
import { titleOf } from '../repositories/titles.ts';
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
  'search.find': (reader, { text, limit }) =>
    findHits(reader, text, limit).map(({ kind: name, record, body }) => {
      const kind = kindSchema.parse(name);
      return {
        kind,
        id: record,
        title: titleOf(reader, kind, record),
        context: contextOf(reader, kind, record),
        snippet: snippet(body, text),
      };
    }),
} satisfies Partial<Handlers>;

function contextOf(reader: Reader, kind: Kind, id: string): Localized {
  const context = CONTEXT[kind];
  const record = reader.get(kind, id);
  if (!context || !record) return {};
  const target = looseValues(record)[context[0]];
  return typeof target === 'string' ? titleOf(reader, context[1], target) : {};
}

/** The words around the first place where the text was found. */
function snippet(body: string, text: string): string {
  const word = foldText(text).split(/\s+/).find(Boolean) ?? '';
  const at = Math.max(0, body.indexOf(word));
  const from = Math.max(0, at - AROUND);
  const piece = body.slice(from, at + word.length + AROUND).replaceAll('\n', ' · ');
  return `${from > 0 ? '…' : ''}${piece}${at + word.length + AROUND < body.length ? '…' : ''}`;
}
