import type { Kind } from '../../../shared/contract/kinds.ts';
import { isOneOf } from '../../../shared/typing.ts';
import { LANGUAGES, type Localized } from '../../../shared/domain/languages.ts';

/** The field a record of a kind is called by; where it is a reference, by what it refers to. */
const TITLE_FIELD: Readonly<Record<Kind, string>> = {
  participant: 'shortName',
  focalPoint: 'name',
  hostEvent: 'name',
  hostMeeting: 'title',
  reconvening: 'shortTitle',
  room: 'name',
  session: 'title',
  agendaItem: 'title',
  delegation: 'participantId',
  delegate: 'name',
  document: 'title',
  documentVersion: 'label',
  endorsementStep: 'participantId',
  signOffSheet: 'number',
  clashAcceptance: 'reason',
};

interface Titled {
  readonly titles: Readonly<Record<string, Localized>>;
  readonly [field: string]: unknown;
}

/** What a row is called, in the languages it has. */
export function titleOf(kind: Kind, row: Titled): Localized {
  const field = TITLE_FIELD[kind];
  if (field.endsWith('Id')) return row.titles[field.slice(0, -2)] ?? {};
  return localized(row[field]);
}

/** A field's value as a text in some languages; a plain text counts for all of them. */
export function localized(value: unknown): Localized {
  if (typeof value === 'string') return { en: value };
  const found: Localized = {};
  if (typeof value !== 'object' || value === null) return found;
  for (const [language, text] of Object.entries(value)) {
    if (isOneOf(LANGUAGES, language) && typeof text === 'string') found[language] = text;
  }
  return found;
}
