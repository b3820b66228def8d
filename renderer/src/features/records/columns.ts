import type { Kind } from '../../../../shared/contract/kinds.ts';

export interface ListColumn {
  /** A field of the kind, or one of its computed extras. */
  readonly id: string;
  readonly width: string;
  /** Computed beside the record's own fields: shown, not sorted by. */
  readonly isExtra?: boolean;
}

const WIDE = 'minmax(200px, 3fr)';
const NAME = 'minmax(140px, 2fr)';
const SHORT = 'minmax(96px, 1fr)';
const COUNT = '88px';
/** A state with its mark, in any language. */
const STATE = 'minmax(132px, 1fr)';
/** A day with its weekday and year, and two times. */
const WHEN = '216px';

/** What a kind's list shows, the field it is known by first. */
export const COLUMNS: Readonly<Record<Kind, readonly ListColumn[]>> = {
  participant: [
    { id: 'shortName', width: WIDE },
    { id: 'iso3', width: '72px' },
    { id: 'participantKind', width: '110px' },
    { id: 'regionalGroup', width: NAME },
    { id: 'coalitionStatus', width: SHORT },
    { id: 'memberSince', width: SHORT },
    { id: 'focalPoints', width: COUNT, isExtra: true },
  ],
  focalPoint: [
    { id: 'name', width: NAME },
    { id: 'participantId', width: NAME },
    { id: 'office', width: NAME },
    { id: 'email', width: NAME },
    { id: 'telephone', width: SHORT },
  ],
  hostEvent: [
    { id: 'name', width: WIDE },
    { id: 'city', width: SHORT },
    { id: 'startDate', width: SHORT },
    { id: 'endDate', width: SHORT },
    { id: 'certainty', width: SHORT },
    { id: 'meetings', width: COUNT, isExtra: true },
  ],
  hostMeeting: [
    { id: 'startWall', width: WHEN },
    { id: 'title', width: WIDE },
    { id: 'place', width: NAME },
    { id: 'mustAttend', width: SHORT },
    { id: 'certainty', width: SHORT },
  ],
  reconvening: [
    { id: 'shortTitle', width: NAME },
    { id: 'title', width: NAME },
    { id: 'startDate', width: SHORT },
    { id: 'level', width: SHORT },
    { id: 'state', width: STATE },
    { id: 'city', width: SHORT },
    { id: 'sessions', width: COUNT, isExtra: true },
    { id: 'delegations', width: COUNT, isExtra: true },
  ],
  room: [
    { id: 'name', width: NAME },
    { id: 'venue', width: WIDE },
    { id: 'city', width: SHORT },
    { id: 'capacity', width: COUNT },
  ],
  session: [
    { id: 'startWall', width: WHEN },
    { id: 'title', width: 'minmax(160px, 3fr)' },
    { id: 'kind', width: SHORT },
    { id: 'roomId', width: 'minmax(120px, 2fr)' },
    { id: 'status', width: SHORT },
    { id: 'access', width: SHORT },
    { id: 'items', width: COUNT, isExtra: true },
  ],
  agendaItem: [
    { id: 'title', width: WIDE },
    { id: 'sessionId', width: NAME },
    { id: 'kind', width: SHORT },
    { id: 'minutes', width: COUNT },
    { id: 'presenters', width: NAME },
  ],
  delegation: [
    { id: 'participantId', width: NAME },
    { id: 'reconveningId', width: NAME },
    { id: 'attendance', width: SHORT },
    { id: 'credentials', width: SHORT },
    { id: 'replyBy', width: SHORT },
    { id: 'head', width: NAME, isExtra: true },
    { id: 'delegates', width: COUNT, isExtra: true },
  ],
  delegate: [
    { id: 'name', width: NAME },
    { id: 'title', width: NAME },
    { id: 'role', width: SHORT },
    { id: 'rank', width: SHORT },
    { id: 'delegationId', width: NAME },
  ],
  document: [
    { id: 'symbol', width: '150px' },
    { id: 'title', width: WIDE },
    { id: 'kind', width: SHORT },
    { id: 'state', width: 'minmax(180px, 1fr)' },
    { id: 'version', width: COUNT, isExtra: true },
    { id: 'deadlineWall', width: '140px' },
  ],
  documentVersion: [
    { id: 'label', width: NAME },
    { id: 'date', width: SHORT },
    { id: 'change', width: SHORT },
    { id: 'notes', width: WIDE },
  ],
  endorsementStep: [
    { id: 'date', width: SHORT },
    { id: 'participantId', width: NAME },
    { id: 'axis', width: SHORT },
    { id: 'value', width: SHORT },
    { id: 'place', width: NAME },
    { id: 'evidence', width: NAME },
  ],
  signOffSheet: [
    { id: 'number', width: SHORT },
    { id: 'versionId', width: SHORT },
    { id: 'language', width: SHORT },
    { id: 'orderRule', width: NAME },
    { id: 'printedAt', width: NAME },
    { id: 'rows', width: COUNT },
  ],
  clashAcceptance: [
    { id: 'clashKey', width: WIDE },
    { id: 'reason', width: WIDE },
  ],
};

/** The order a list has before anyone asks for another. */
export const FIRST_ORDER: Readonly<Record<Kind, { readonly by: string; readonly descending: boolean }>> = {
  participant: { by: 'shortName', descending: false },
  focalPoint: { by: 'name', descending: false },
  hostEvent: { by: 'startDate', descending: true },
  hostMeeting: { by: 'startWall', descending: false },
  reconvening: { by: 'startDate', descending: true },
  room: { by: 'name', descending: false },
  session: { by: 'startWall', descending: false },
  agendaItem: { by: 'sessionId', descending: false },
  delegation: { by: 'participantId', descending: false },
  delegate: { by: 'rank', descending: false },
  document: { by: 'symbol', descending: false },
  documentVersion: { by: 'position', descending: false },
  endorsementStep: { by: 'date', descending: true },
  signOffSheet: { by: 'printedAt', descending: true },
  clashAcceptance: { by: 'clashKey', descending: false },
};

/** The closed lists a kind's list can be narrowed by. */
export const FILTERS: { readonly [K in Kind]?: readonly string[] } = {
  participant: ['participantKind', 'coalitionStatus', 'regionalGroup'],
  hostEvent: ['certainty'],
  reconvening: ['state', 'level'],
  session: ['kind', 'status', 'access'],
  delegation: ['attendance', 'credentials'],
  delegate: ['role', 'rank'],
  document: ['kind', 'state'],
};

/** Kinds whose list is about the reconvening one works on, unless all are asked for. */
export const OF_RECONVENING: readonly Kind[] = ['session', 'delegation', 'document'];

/** What belongs to a record of a kind: the other kind, and the field by which it points here. */
export const PARTS: { readonly [K in Kind]?: readonly (readonly [kind: Kind, field: string])[] } = {
  participant: [
    ['focalPoint', 'participantId'],
    ['delegation', 'participantId'],
    ['endorsementStep', 'participantId'],
  ],
  hostEvent: [
    ['hostMeeting', 'hostEventId'],
    ['reconvening', 'hostEventId'],
  ],
  reconvening: [
    ['session', 'reconveningId'],
    ['delegation', 'reconveningId'],
    ['document', 'reconveningId'],
  ],
  room: [['session', 'roomId']],
  delegation: [['delegate', 'delegationId']],
  document: [
    ['documentVersion', 'documentId'],
    ['endorsementStep', 'documentId'],
    ['signOffSheet', 'documentId'],
  ],
};
