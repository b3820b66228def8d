import type { Kind } from '../../../shared/contract/kinds.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import type { Reader } from '../services/context.ts';

type Titles = { readonly [K in Kind]: (reader: Reader, id: string) => Localized | undefined };

/** What a record is called where another one points to it. A text of one language stands under 'en'. */
const TITLES: Titles = {
  participant: (reader, id) => reader.get('participant', id)?.shortName,
  focalPoint: (reader, id) => plain(reader.get('focalPoint', id)?.name),
  hostEvent: (reader, id) => plain(reader.get('hostEvent', id)?.shortName),
  hostMeeting: (reader, id) => plain(reader.get('hostMeeting', id)?.title),
  reconvening: (reader, id) => plain(reader.get('reconvening', id)?.shortTitle),
  room: (reader, id) => plain(reader.get('room', id)?.name),
  session: (reader, id) => plain(reader.get('session', id)?.title),
  agendaItem: (reader, id) => plain(reader.get('agendaItem', id)?.title),
  delegation: (reader, id) => through(reader, 'participant', reader.get('delegation', id)?.participantId),
  delegate: (reader, id) => plain(reader.get('delegate', id)?.name),
  document: (reader, id) => reader.get('document', id)?.title,
  documentVersion: (reader, id) => plain(reader.get('documentVersion', id)?.label),
  endorsementStep: (reader, id) =>
    through(reader, 'participant', reader.get('endorsementStep', id)?.participantId),
  signOffSheet: (reader, id) => plain(reader.get('signOffSheet', id)?.number),
  clashAcceptance: (reader, id) => plain(reader.get('clashAcceptance', id)?.reason),
};

function plain(text: string | undefined): Localized | undefined {
  return text === undefined ? undefined : { en: text };
}

function through(reader: Reader, kind: Kind, id: string | undefined): Localized | undefined {
  return id === undefined ? undefined : TITLES[kind](reader, id);
}

/** Empty where the record does not exist (any more). */
export function titleOf(reader: Reader, kind: Kind, id: string): Localized {
  return TITLES[kind](reader, id) ?? {};
}

/** The fields that make up a kind's title, directly or through a reference: what a list sorts by for "title". */
export const TITLE_FIELD: { readonly [K in Kind]: string } = {
  participant: 'shortName',
  focalPoint: 'name',
  hostEvent: 'shortName',
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
