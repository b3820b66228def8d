/** Shapes that several calls share. Wall times are YYYY-MM-DDTHH:mm, instants ISO 8601 in UTC, dates YYYY-MM-DD. */
import { z } from 'zod';
import { CLASH_RULES } from '../domain/clashes/found.ts';
import { CHANGES } from '../domain/release/changes.ts';
import { UNCOUNTED } from '../domain/endorsement/uncounted.ts';
import type { Owner } from '../domain/owner.ts';
import * as words from '../domain/vocabulary.ts';
import { LANGUAGES } from '../domain/languages.ts';
import { written } from '../kinds/fields.ts';
import { orderSchema, whereSchema } from '../kinds/list-look.ts';
import { placeAndTimeSchema, toldItemSchema } from '../kinds/dispatch.ts';
import { factsSchema, localizedSchema } from './facts.ts';
import { kindSchema, type Kind, type RecordOf } from './kinds.ts';

export const nothing = z.strictObject({});

/** A record in a list: its fields, and the names of what it refers to (field name without Id → what to show). */
export const rowSchema = z.looseObject({
  id: z.string(),
  createdAt: z.string(),
  changedAt: z.string(),
  /** For each reference field that is set: the title of the record it points to. */
  titles: z.record(z.string(), localizedSchema),
  /** Computed for the kind: counts and the like. See electron/core/repositories/extras. */
  extras: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
/** A page of a list. */
export const listSchema = z.object({
  total: z.int(),
  all: z.int(),
  rows: z.array(rowSchema),
  /** Records of the kind that stand in the file and are not as this program writes them: nothing else shows them. `flaw`: the field. */
  unreadable: z.array(z.object({ id: z.string(), title: z.string(), flaw: z.string() })),
});
export type RowOf<K extends Kind> = RecordOf<K> & {
  readonly titles: Readonly<Record<string, z.infer<typeof localizedSchema>>>;
  readonly extras: Readonly<Record<string, string | number | null>>;
};

export const listInput = z.strictObject({
  kind: kindSchema,
  /** Every word must occur in the record's searchable text. */
  text: z.string().max(200).default(''),
  where: whereSchema.default({}),
  /** Rows that have this in common follow each other, before what they are sorted by; times by their day. */
  group: orderSchema.nullable().default(null),
  sort: z.array(orderSchema).default([]),
  /** The language that localized fields are sorted in. */
  language: z.enum(LANGUAGES).default('en'),
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).max(30_000).default(200),
});
export type ListInput = z.input<typeof listInput>;
/** The same list, whole. */
export const wholeListInput = listInput.omit({ offset: true, limit: true });

/** How many rows of a list have a value in common: of times their day. `title`: of a reference, what it points to is called. */
export const groupSchema = z.object({
  value: z.union([z.string(), z.number(), z.null()]),
  title: localizedSchema.nullable(),
  count: z.int(),
});

/** What a person is told after a command that went through: allowed, but worth a look. */
export const noticeSchema = z.object({
  rule: z.enum([
    'outsideHostEvent',
    'sessionOutsideReconvening',
    'nameIsLong',
    'pastDeadline',
    'secondOfTwo',
    'participantLeft',
  ]),
  params: factsSchema,
});
export type Notice = z.infer<typeof noticeSchema>;

/**
 * The answer of every command that writes: what it made or changed, and the entry in the history it can be undone by; ''
 * where everything was so already.
 */
export const writtenSchema = z.object({
  id: z.string(),
  commandId: z.string(),
  notices: z.array(noticeSchema),
});
export type Written = z.infer<typeof writtenSchema>;

/** One entry of the history: a command, said by a code and the title of what it touched. */
export const deedSchema = z.object({
  commandId: z.string(),
  /** e.g. 'record.update', 'reconvening.moveState', 'history.undo'. */
  name: z.string(),
  kind: kindSchema.nullable(),
  record: z.string().nullable(),
  title: localizedSchema,
  /** How many records of the kind it touched. */
  count: z.int().min(0),
  /** The record on whose page it is looked at; null where that is not there any more. */
  page: z.object({ kind: kindSchema, id: z.string() }).nullable(),
  at: z.string(),
  actor: z.string(),
  /** The command this one took back, if it is an undo or redo. */
  undoes: z.string().nullable(),
  /** False where it states a fact about the world outside: a file was exported. */
  undoable: z.boolean(),
});
export type Deed = z.infer<typeof deedSchema>;

/** A deed in a list of them. */
export const listedDeedSchema = deedSchema.extend({
  /** Of one record that was changed: the fields in which, without those that only the program reads. */
  fields: z.array(z.string()),
  /** What the first of the records of the kind are called that it touched, the one that it is about before the others. */
  titles: z.array(localizedSchema),
  /** What it did holds no more: it was taken back, and that was not taken back in turn. */
  isTakenBack: z.boolean(),
});
export type ListedDeed = z.infer<typeof listedDeedSchema>;

export const fieldChangeSchema = z.object({
  deed: deedSchema,
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  /** Of a set: what those that came or went are called, by id. */
  titles: z.record(z.string(), localizedSchema),
});

export const clashSchema = z.object({
  /** The same clash has the same key for ever; its fingerprint changes when what is behind it does. */
  key: z.string(),
  fingerprint: z.string(),
  rule: z.enum(CLASH_RULES),
  severity: z.enum(['warning', 'notice']),
  /** The reconvenings whose sessions are in it, by their starts: a room is one room across all of them. */
  reconveningIds: z.array(z.string()),
  /** The working groups whose sessions are in it. */
  groupIds: z.array(z.string()),
  sessionIds: z.array(z.string()),
  startUtc: z.string(),
  endUtc: z.string(),
  params: factsSchema,
  /** The reason it was accepted with, or null while it is open. */
  accepted: z.string().nullable(),
});
export type Clash = z.infer<typeof clashSchema>;

/** A person by name, on paper and on the way to it: where it is kept for good, so that the name can still be erased. */
export const namedPerson = z.object({ id: z.string(), name: z.string() });

/** A person as somebody is offered who types their name. */
export const personHint = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  isSecretariat: z.boolean(),
  /** For whom they came, or whose focal point they are, the latest first; each once. */
  comesFor: z.array(localizedSchema),
});

export const agendaLineSchema = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  depth: z.int(),
  /** '1', '2 (a)'. */
  number: z.string(),
  /** In the secretariat's agenda: what it is outside, where that is another number. */
  publicNumber: z.string().nullable(),
  title: localizedSchema,
  kind: z.enum(words.AGENDA_KINDS),
  minutes: z.int(),
  /** What its sub-items take, and so the item does, where that is not its own length. */
  innerMinutes: z.int().nullable(),
  startUtc: z.string(),
  endUtc: z.string(),
  /** Persons that present it, and States and organizations. */
  presenterPersons: z.array(namedPerson),
  presenterParticipants: z.array(localizedSchema),
  /** Who else does, in free words. */
  presenters: z.string().nullable(),
  documentIds: z.array(z.string()),
  annotation: z.string().nullable(),
  internal: z.boolean(),
});
export type AgendaLine = z.infer<typeof agendaLineSchema>;

/** A participant that is named, with what has a say in where its name stands. */
const namedParticipant = z.object({
  id: z.string(),
  shortName: localizedSchema,
  participantKind: z.enum(words.PARTICIPANT_KINDS),
  iso3: z.string().nullable(),
  unStatus: z.enum(words.UN_STATUSES).nullable(),
});

/** What one participant has said of one document, on its five axes, at a date. */
export const standingSchema = z.object({
  ...namedParticipant.omit({ id: true }).shape,
  participantId: z.string(),
  formalName: localizedSchema,
  regionalGroup: z.enum(words.REGIONAL_GROUPS).nullable(),
  /** Null where nothing is made public of it, and it is asked what is. */
  position: z.enum(words.POSITIONS).nullable(),
  formality: z.enum(words.FORMALITIES).nullable(),
  qualification: z.enum(words.QUALIFICATIONS),
  /** The labels of the paragraphs that it concerns, in the version of its day. */
  paragraphs: z.array(z.string()),
  versionId: z.string().nullable(),
  publicity: z.enum(words.PUBLICITIES),
  embargoUntil: z.string().nullable(),
  /** Endorsed, at the document's level or above, on a version that still stands. */
  counted: z.boolean(),
  /** For whom it stands endorsed where it was not said for itself. */
  onBehalfOf: z.array(namedParticipant),
  /** Who stand endorsed on its behalf, which has not spoken for itself; whether or not it counts by that. */
  namedBy: z.array(namedParticipant),
  /** Who has endorsed on its behalf, where it counts by that. */
  spokenForBy: z.string().nullable(),
  /** A later substantive version has taken the endorsement's ground away. */
  toReconfirm: z.boolean(),
  /** Why it does not count; null where it does, or nothing of it is known. */
  uncounted: z.enum(UNCOUNTED).nullable(),
  lastStep: z.string().nullable(),
  /** What proves the last step, as it says; null where none is named, and to the public. */
  evidence: z.string().nullable(),
});
export type Standing = z.infer<typeof standingSchema>;

const count = z.object({ value: z.string(), count: z.int() });
export const tallySchema = z.object({
  documentId: z.string(),
  asAt: z.string(),
  knownOn: z.string().nullable(),
  audience: z.enum(['internal', 'public']),
  /** Of the document at the end of that day; null where nothing is known of it as of that day. */
  state: z.enum(words.DOCUMENT_STATES).nullable(),
  /** False on a day on which the text was not there, was being drafted or had been withdrawn: then nothing counts. */
  stands: z.boolean(),
  invited: z.int(),
  /** How many of those were members of the coalition on that day. */
  members: z.int(),
  counted: z.int(),
  toReconfirm: z.int(),
  countsFrom: z.enum(words.FORMALITIES),
  target: z.int().nullable(),
  behalf: z.enum(words.BEHALF_COUNTS),
  /** Adds up to invited; 'none': of whom no position is public. */
  byPosition: z.array(count),
  byFormality: z.array(count),
  byQualification: z.array(count),
  byRegionalGroup: z.array(z.object({ value: z.string(), counted: z.int(), invited: z.int() })),
  /** Running total of counted endorsements, a row a day on which it changed. */
  byDay: z.array(z.object({ date: z.string(), counted: z.int() })),
  standings: z.array(standingSchema),
});
export type Tally = z.infer<typeof tallySchema>;

/** A text of a record that is not in the language asked for, and the language in which it is shown instead. */
export const untranslatedSchema = z.object({
  kind: kindSchema,
  record: z.string(),
  field: z.string(),
  text: z.string(),
  language: z.enum(LANGUAGES),
});
export type Untranslated = z.infer<typeof untranslatedSchema>;

/** References to what something belongs to, of which it needs one. */
const belongsTo = {
  reconveningId: z.string().nullable().default(null),
  groupId: z.string().nullable().default(null),
};

/** One that has a programme of sessions. */
export const ofOwner = z.union([
  z.strictObject({ reconveningId: z.string() }),
  z.strictObject({ groupId: z.string() }),
]);

export function ownerAsked(asked: z.infer<typeof ofOwner>): Owner {
  return 'groupId' in asked
    ? { kind: 'workingGroup', id: asked.groupId }
    : { kind: 'reconvening', id: asked.reconveningId };
}

/** Whom a programme is told to: a delegation at a reconvening, or a participant that is in a group or is invited by it. */
export const recipientSchema = z.union([
  z.strictObject({ delegationId: z.string() }),
  z.strictObject({ groupId: z.string(), participantId: z.string() }),
]);
export type Recipient = z.infer<typeof recipientSchema>;

/** What a calendar is made of. */
export const calendarScope = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('reconvening'), reconveningId: z.string() }),
  z.strictObject({ scope: z.literal('group'), groupId: z.string() }),
  z.strictObject({ scope: z.literal('session'), sessionId: z.string() }),
  z.strictObject({ scope: z.literal('delegation'), delegationId: z.string() }),
  z.strictObject({ scope: z.literal('member'), groupId: z.string(), participantId: z.string() }),
  /** One session for one recipient, as it is for them now: a request, or a cancellation. */
  z.strictObject({ scope: z.literal('change'), to: recipientSchema, sessionId: z.string() }),
]);
/** A dispatch before it is recorded: to whom, and what the file says. */
export const dispatchDraft = z.strictObject({
  ...belongsTo,
  recipientKind: z.enum(words.RECIPIENT_KINDS),
  recipientId: z.string().nullable(),
  purpose: z.enum(words.DISPATCH_PURPOSES),
  language: z.enum(LANGUAGES),
  fileName: z.string().min(1).max(500),
  items: z.array(toldItemSchema),
});

/** What a recipient does not know of a session: that it is, that it moved, that it is off. */
export const newsSchema = z.object({
  sessionId: z.string(),
  title: localizedSchema,
  news: z.enum(['new', 'changed', 'cancelled']),
  now: placeAndTimeSchema,
  was: placeAndTimeSchema.nullable(),
});

/** The kinds with wall times that stand for instants. */
export const MOVABLE_KINDS = [
  'session',
  'hostMeeting',
  'document',
  'endorsementStep',
  'commitment',
  'consultation',
] as const;
export type MovableKind = (typeof MOVABLE_KINDS)[number];

/** What stays at its hour and is at another moment, because the rules of its zone's clock are others. */
export const movedTimeSchema = z.object({
  kind: z.enum(MOVABLE_KINDS),
  id: z.string(),
  title: localizedSchema,
  /** The record on whose page it is looked at. */
  page: z.object({ kind: kindSchema, id: z.string() }),
  /** The hour that was typed, and in which zone. */
  wall: z.string(),
  zone: z.string(),
  /** UTC instants. */
  was: z.string(),
  now: z.string(),
  reconveningId: z.string().nullable(),
  /** The participants that hold a file with the moment that was. */
  told: z.array(localizedSchema),
});

/** A release that a recipient does not know of, or that holds no more and is still held by them. */
export const releaseNewsSchema = z.object({
  news: z.enum(['new', 'changed', 'void']),
  releaseId: z.string(),
  label: z.string(),
  /** null: the whole programme. */
  sessionId: z.string().nullable(),
  /** Of the session, the reconvening or the group. */
  title: localizedSchema,
  /** The label of the one that they hold; null where it is none. */
  held: z.string().nullable(),
});

export const calendarFile = z.object({
  fileName: z.string(),
  text: z.string(),
  events: z.int(),
  sessionIds: z.array(z.string()),
  /** Zones written as UTC because their VTIMEZONE would disagree with the clock rules of this program. */
  writtenAsUtc: z.array(z.string()),
  leftOut: z.array(
    z.object({
      sessionId: z.string(),
      title: localizedSchema,
      /** neverAnnounced: cancelled before any file told of it; toldAlready: told as cancelled by an earlier file. */
      reason: z.enum(['draft', 'notInvited', 'notComing', 'neverAnnounced', 'toldAlready']),
    }),
  ),
  /** What the file says that its recipient does not know yet. */
  news: z.array(newsSchema),
  /** What is said in another language than the file's. */
  untranslated: z.array(untranslatedSchema),
  /** What is to be recorded once the file is out. */
  dispatch: dispatchDraft,
});
export type CalendarFile = z.infer<typeof calendarFile>;

const stoodSchema = z.object({
  title: z.string(),
  number: z.string().nullable(),
  startUtc: z.string(),
  endUtc: z.string(),
  zone: z.string(),
  room: z.string().nullable(),
});
/** What is released, and how. */
export const releaseDraft = z.strictObject({
  ...belongsTo,
  /** null: the whole programme. Of a session the draft names all that it belongs to. */
  sessionId: z.string().nullable().default(null),
  audience: z.enum(words.AUDIENCES).default('public'),
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
  paper: z.enum(words.PAPERS),
});
/** What has changed since the release before that stands; null where there is none. */
export const releaseChanges = z.object({
  since: z.string().nullable(),
  changes: z.array(
    z.object({
      what: z.enum(CHANGES),
      kind: z.enum(['reconvening', 'session', 'agendaItem']),
      id: z.string().nullable(),
      was: stoodSchema.nullable(),
      now: stoodSchema.nullable(),
    }),
  ),
});

/** What a sign-off sheet is for, and in which order. */
export const sheetDraft = z.strictObject({
  documentId: z.string(),
  versionId: z.string(),
  /**
   * 'present': of those who may sign only the delegations that are confirmed at the document's reconvening. 'chosen':
   * `participantIds`, whatever they are to the coalition.
   */
  extent: z.enum(words.SHEET_EXTENTS).default('all'),
  participantIds: z.array(z.string()).default([]),
  /** Whether observers and partners sign as well. */
  withObservers: z.boolean().default(false),
  orderRule: z.enum(words.ORDER_RULES).default('alphabetical'),
  /** The drawing of lots that the rule goes by, where it goes by one. */
  lotId: z.string().nullable().default(null),
});
export type SheetDraft = z.infer<typeof sheetDraft>;

/** What a printed document is made from; the model it answers with holds everything the page shows. */
export const printRequest = z.discriminatedUnion('document', [
  z.strictObject({
    document: z.literal('agenda'),
    ...belongsTo,
    /** null: every session of the reconvening or the group that is not cancelled. */
    sessionId: z.string().nullable().default(null),
    audience: z.enum(words.PROGRAMME_AUDIENCES).default('public'),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  z.strictObject({
    document: z.literal('participants'),
    /** null: the whole coalition. */
    reconveningId: z.string().nullable().default(null),
    orderRule: z.enum(words.ORDER_RULES).default('alphabetical'),
    /** The drawing of lots that the rule goes by, where it goes by one. */
    lotId: z.string().nullable().default(null),
    /** Of the paper; null: what follows from that of the reconvening. */
    symbol: written(60).nullable().default(null),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  z.strictObject({
    document: z.literal('signOff'),
    /** A sheet that was issued: printed as it was then, in its own language and on its own paper. */
    sheetId: z.string().nullable().default(null),
    /** A sheet that was not: to be looked at, without a number. */
    draft: sheetDraft.nullable().default(null),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  z.strictObject({
    document: z.literal('release'),
    /** Printed as it was released, on the paper it was released on. */
    releaseId: z.string(),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  z.strictObject({
    document: z.literal('minutes'),
    /** As they are now: a draft, after the release that stands. */
    sessionId: z.string(),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  z.strictObject({
    document: z.literal('minutesRelease'),
    /** Printed as they were released, on the paper they were released on. */
    releaseId: z.string(),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  z.strictObject({
    document: z.literal('tally'),
    documentId: z.string(),
    /** The days of tally.get. */
    asAt: z.string().nullable().default(null),
    knownOn: z.string().nullable().default(null),
    audience: z.enum(['internal', 'public']).default('public'),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
  /** A participant on one page. */
  z.strictObject({
    document: z.literal('country'),
    participantId: z.string(),
    level: z.enum(words.PAGE_LEVELS).default('public'),
    language: z.enum(LANGUAGES),
    paper: z.enum(words.PAPERS),
  }),
]);
export type PrintRequest = z.infer<typeof printRequest>;
export type PrintRequestInput = z.input<typeof printRequest>;
