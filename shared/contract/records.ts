import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { LANGUAGES } from '../domain/languages.ts';
import {
  LIMITS,
  choice,
  choices,
  chosen,
  date,
  derived,
  flag,
  inUnit,
  instant,
  localized,
  longText,
  managed,
  optional,
  order,
  ref,
  refs,
  structure,
  text,
  wall,
  whole,
  withDefault,
  written,
  zone,
  type Field,
} from './fields.ts';

export const paragraphSchema = z.object({ label: written(20).min(1), text: written(LIMITS.text) });
export const sheetRowSchema = z.object({ row: z.int().min(1), participantId: z.string() });

/**
 * Every kind of record and its fields: the one list from which tables are checked, inputs are validated,
 * histories are labelled and forms are drawn. Order within a kind is the order of its form.
 */
export const FIELDS = {
  participant: {
    participantKind: choice(words.PARTICIPANT_KINDS),
    /** ISO 3166 alpha-3 of a State in the reference table; null for an organization. */
    iso3: optional(text(3)),
    shortName: localized(),
    formalName: localized(),
    regionalGroup: optional(choice(words.REGIONAL_GROUPS)),
    unStatus: optional(choice(words.UN_STATUSES)),
    coalitionStatus: inUnit('membership', withDefault(choice(words.COALITION_STATUSES), 'invited')),
    memberSince: inUnit('membership', optional(date())),
    /** The note, letter or declaration by which it joined. */
    instrument: inUnit('membership', optional(text())),
    notes: optional(longText()),
  },
  focalPoint: {
    participantId: ref('participant'),
    name: text(),
    office: optional(text()),
    email: optional(text()),
    telephone: optional(text(80)),
  },
  hostEvent: {
    name: text(),
    shortName: text(60),
    city: text(120),
    venue: optional(text()),
    zone: zone(),
    startDate: inUnit('dates', date()),
    endDate: inUnit('dates', date()),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: optional(longText()),
  },
  /** A meeting of the host event's own programme; its zone is the host event's. */
  hostMeeting: {
    hostEventId: ref('hostEvent'),
    title: text(),
    startWall: inUnit('slot', wall()),
    endWall: inUnit('slot', wall()),
    zone: derived(zone()),
    startUtc: derived(instant()),
    endUtc: derived(instant()),
    place: optional(text()),
    /** The same people must attend it, so a session beside it is a clash. */
    mustAttend: withDefault(flag(), false),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    notes: optional(longText()),
  },
  reconvening: {
    title: text(),
    shortTitle: text(60),
    level: choice(words.LEVELS),
    mode: withDefault(choice(words.MODES), 'in_person'),
    hostEventId: optional(ref('hostEvent')),
    startDate: inUnit('dates', date()),
    endDate: inUnit('dates', date()),
    city: optional(text(120)),
    venue: optional(text()),
    zone: zone(),
    /** Moved only by reconvening.moveState. */
    state: inUnit('state', managed(withDefault(choice(words.RECONVENING_STATES), 'planned'))),
    stateReason: inUnit('state', managed(optional(longText()))),
    chairId: optional(ref('participant')),
    coHostIds: withDefault(refs('participant'), []),
    languages: withDefault(choices(LANGUAGES), ['en']),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: optional(longText()),
  },
  room: {
    name: text(120),
    venue: text(),
    city: optional(text(120)),
    capacity: optional(whole(1, 100_000)),
    notes: optional(longText()),
  },
  session: {
    reconveningId: ref('reconvening'),
    title: text(),
    kind: choice(words.SESSION_KINDS),
    status: withDefault(choice(words.SESSION_STATUSES), 'draft'),
    startWall: inUnit('slot', wall()),
    endWall: inUnit('slot', wall()),
    zone: inUnit('slot', zone()),
    /** Computed from wall and zone; sent by a client only to choose between the two instants of a doubled wall time. */
    startUtc: chosen(instant()),
    endUtc: chosen(instant()),
    /** Of two instants with the wall time, the second is meant. */
    startSecond: inUnit('slot', managed(withDefault(flag(), false))),
    endSecond: inUnit('slot', managed(withDefault(flag(), false))),
    roomId: optional(ref('room')),
    chairId: optional(ref('participant')),
    chairTitle: optional(text()),
    access: withDefault(choice(words.SESSION_ACCESS), 'open'),
    /** For access by invitation: who is invited. */
    invitedIds: withDefault(refs('participant'), []),
    languages: withDefault(choices(LANGUAGES), []),
    description: optional(longText()),
    /** Never leaves the secretariat. */
    internalNotes: optional(longText()),
    /** iCalendar SEQUENCE, an INTEGER of RFC 5545: never falls. */
    sequence: managed(withDefault(whole(0, 2 ** 31 - 1), 0)),
    /** The sequence that was last exported; null before the first export. */
    exportedSequence: managed(optional(whole(0, 2 ** 31 - 1))),
  },
  agendaItem: {
    sessionId: inUnit('place', ref('session')),
    parentId: inUnit('place', optional(ref('agendaItem'))),
    position: inUnit('place', managed(order())),
    title: text(),
    kind: withDefault(choice(words.AGENDA_KINDS), 'other'),
    minutes: withDefault(whole(0, 24 * 60), 10),
    presenters: optional(text()),
    documentIds: withDefault(refs('document'), []),
    annotation: optional(longText()),
    /** Not shown outside the secretariat. */
    internal: withDefault(flag(), false),
  },
  /** One participant at one reconvening; its id follows from the two. */
  delegation: {
    reconveningId: ref('reconvening'),
    participantId: ref('participant'),
    attendance: withDefault(choice(words.ATTENDANCES), 'invited'),
    replyBy: optional(date()),
    credentials: inUnit('credentials', withDefault(choice(words.CREDENTIALS), 'none')),
    credentialsReason: inUnit('credentials', optional(text())),
    /** The reference of the note verbale that names the delegation. */
    noteVerbale: optional(text()),
    notes: optional(longText()),
  },
  delegate: {
    delegationId: ref('delegation'),
    name: text(),
    title: optional(text()),
    role: withDefault(choice(words.DELEGATE_ROLES), 'adviser'),
    rank: withDefault(choice(words.RANKS), 'official'),
    email: optional(text()),
    notes: optional(longText()),
  },
  document: {
    reconveningId: optional(ref('reconvening')),
    symbol: text(80),
    title: localized(),
    kind: choice(words.DOCUMENT_KINDS),
    state: inUnit('state', managed(withDefault(choice(words.DOCUMENT_STATES), 'drafting'))),
    stateReason: inUnit('state', managed(optional(longText()))),
    /** The sentence above the signatures. */
    undertaking: optional(localized()),
    countsFrom: withDefault(choice(words.FORMALITIES), 'in_writing'),
    target: optional(whole(1, 1000)),
    /** The next deadline: of the silence procedure or of the endorsement. */
    deadlineWall: inUnit('deadline', optional(wall())),
    deadlineZone: inUnit('deadline', optional(zone())),
    deadlineUtc: derived(optional(instant())),
    certainty: withDefault(choice(words.CERTAINTIES), 'plan'),
    source: optional(text()),
    notes: optional(longText()),
  },
  documentVersion: {
    documentId: ref('document'),
    label: text(60),
    position: managed(order()),
    date: date(),
    change: withDefault(choice(words.VERSION_CHANGES), 'substantive'),
    paragraphs: withDefault(structure(z.array(paragraphSchema)), []),
    notes: optional(longText()),
  },
  /** One dated statement on one axis; added, never changed. */
  endorsementStep: {
    documentId: ref('document'),
    participantId: ref('participant'),
    axis: choice(words.ENDORSEMENT_AXES),
    /** A code of the axis, or for the axis 'version' the id of a document version. */
    value: text(64),
    date: date(),
    capacity: withDefault(choice(words.CAPACITIES), 'state'),
    onBehalfOf: optional(text()),
    /** Where it was said or given. */
    place: optional(text()),
    /** Number of the note verbale, letter or message that proves it. */
    evidence: optional(text()),
    /** The labels of the paragraphs a reservation or disassociation concerns. */
    paragraphs: withDefault(structure(z.array(written(20))), []),
    wording: optional(longText()),
    reason: optional(text()),
    embargoUntil: optional(instant()),
    sheetId: optional(ref('signOffSheet')),
    sheetRow: optional(whole(1, 10_000)),
    recordedBy: managed(text(120)),
  },
  /** A sheet as it was printed: which version, in which order, who on which row. */
  signOffSheet: {
    documentId: ref('document'),
    versionId: ref('documentVersion'),
    number: text(60),
    printedAt: instant(),
    language: choice(LANGUAGES),
    paper: choice(words.PAPERS),
    orderRule: choice(words.ORDER_RULES),
    /** The participant with which the order began, and the lot that was drawn: what the rule was given. */
    drawnId: optional(ref('participant')),
    lot: optional(text()),
    rows: structure(z.array(sheetRowSchema)),
  },
  /** A clash somebody has looked at and accepted; it stays quiet while its fingerprint is the same. */
  clashAcceptance: {
    reconveningId: ref('reconvening'),
    clashKey: text(300),
    fingerprint: inUnit('acceptance', text(300)),
    reason: inUnit('acceptance', text()),
  },
} as const satisfies Record<string, Record<string, Field<unknown>>>;
