/** The calls that the core answers. Each input is parsed by the core, each output by the contract tests. */
import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { LANGUAGES } from '../domain/languages.ts';
import { CLOCK_JUMPS } from '../domain/time/clock-jump.ts';
import { agendaItem } from '../kinds/agenda-item.ts';
import { countingRule } from '../kinds/counting-rule.ts';
import { delegation } from '../kinds/delegation.ts';
import { documentVersion } from '../kinds/document-version.ts';
import { endorsementStep } from '../kinds/endorsement-step.ts';
import { HASH, LIMITS, said, written } from '../kinds/fields.ts';
import { membershipStep } from '../kinds/membership-step.ts';
import { participant } from '../kinds/participant.ts';
import { workspace } from '../kinds/workspace.ts';
import { command, query } from './call.ts';
import { localizedSchema } from './facts.ts';
import { isPersonal, kindSchema } from './kinds.ts';
import { printModel } from './printed.ts';
import { comparedSchema, textParagraphSchema } from './text.ts';
import {
  agendaLineSchema,
  calendarFile,
  dispatchDraft,
  sheetDraft,
  untranslatedSchema,
  newsSchema,
  calendarScope,
  clashSchema,
  deedSchema,
  fieldChangeSchema,
  listInput,
  listSchema,
  movedTimeSchema,
  nothing,
  ofOwner,
  personHint,
  printRequest,
  releaseChanges,
  releaseNewsSchema,
  releaseDraft,
  rowSchema,
  tallySchema,
  wholeListInput,
  writtenSchema,
} from './shapes.ts';

const values = z.record(z.string(), z.unknown());
const alongside = z.record(z.string(), z.array(values).min(1).max(100)).default({});
const byId = z.strictObject({ kind: kindSchema, id: z.string() });

/** A session of more than a month is typed as it is: nothing is dragged so far. */
const LONGEST_SLOT_MINUTES = 31 * 24 * 60;

/** Where a session is to be moved: its own wall time, minutes (null keeps the length), room (left out: it keeps its own). */
const moveTarget = z.strictObject({
  id: z.string(),
  startWall: z.string(),
  minutes: z.int().min(1).max(LONGEST_SLOT_MINUTES).nullable().default(null),
  roomId: z.string().nullable().optional(),
});

/** A file that a person has chosen; without a title it is called as the file is. */
const chosenEvidence = z.strictObject({
  token: z.string().max(64),
  title: said(LIMITS.line).nullable().default(null),
});

/** The version of the record that something was typed upon; null where whoever writes has seen none. */
const typedUpon = z.int().min(0).nullable().default(null);

/** So many records at once are many: a backup is taken before. */
const LARGE = 1000;

/** How many records an input that nobody has looked at yet asks to be written. */
function writesOf(input: unknown): number {
  const lists = z.object({ changes: z.array(z.unknown()).catch([]), rows: z.array(z.unknown()).catch([]) });
  const { changes, rows } = lists.catch({ changes: [], rows: [] }).parse(input);
  return changes.length + rows.length;
}

export const CORE_CALLS = {
  'record.get': query(byId, rowSchema),
  'record.list': query(listInput, listSchema),
  /** The ids of a list in its order: for what is done with rows that are not read. */
  'record.ids': query(wholeListInput, z.array(z.string())),
  /**
   * `alongside`: records to be made in the same deed, by the reference that is to point to them: a delegate and the
   * person who nobody knew of yet. A reference to one takes one, a set takes them beside what it holds.
   */
  'record.create': command(z.strictObject({ kind: kindSchema, values, alongside }), writtenSchema),
  /** Adds many records of a kind in one deed, all or none. Tells how far it is, and can be cancelled. */
  'record.createMany': command(
    z.strictObject({ kind: kindSchema, rows: z.array(values).min(1).max(100_000) }),
    writtenSchema.extend({ created: z.int() }),
    { job: 'write', isLarge: () => true },
  ),
  /**
   * Changes some records of a kind and adds others, in one deed, all or none: what a block of cells is pasted or filled
   * with. Every broken rule of every row is told, at `changes.<index>.<field>` and `rows.<index>.<field>`; of a row with
   * several the rules of its fields alone. Tells how far it is, and can be cancelled.
   */
  'record.changeMany': command(
    z.strictObject({
      kind: kindSchema,
      changes: z
        .array(z.strictObject({ id: z.string(), values }))
        .max(100_000)
        .default([]),
      rows: z.array(z.strictObject({ values, alongside })).max(100_000).default([]),
    }),
    writtenSchema.extend({ madeIds: z.array(z.string()) }),
    { job: 'write', isLarge: (input) => writesOf(input) >= LARGE },
  ),
  /**
   * The records of a kind that are called exactly so, in whatever language or form of their name and whatever case: one
   * list for each text, in its order.
   */
  'record.named': query(
    z.strictObject({ kind: kindSchema, texts: z.array(z.string().max(LIMITS.line)).max(10_000) }),
    z.array(z.array(z.string())),
  ),
  /**
   * `base` is the version of the record that the values were typed upon: where another has set the same fields to
   * something else since, it is refused with changedMeanwhile at each of them, and nothing is lost.
   */
  'record.update': command(
    z.strictObject({
      kind: kindSchema,
      id: z.string(),
      values,
      alongside,
      base: typedUpon,
    }),
    writtenSchema,
  ),
  'record.version': query(z.strictObject({ kind: kindSchema, id: z.string() }), z.int().min(0)),
  /** Deletes the records and what exists only within them (a session's items); refused where others refer to them. */
  'record.delete': command(
    z.strictObject({ kind: kindSchema, ids: z.array(z.string()).min(1) }),
    writtenSchema,
  ),

  /** Adds States as the reference table names them; those that are there already are left as they are. */
  'participant.addStates': command(
    z.strictObject({
      iso3s: z.array(z.string().length(3)).min(1),
      coalitionStatus: z.enum(words.COALITION_STATUSES),
      /** For members. */
      memberSince: participant.fields.memberSince.schema().default(null),
    }),
    writtenSchema.extend({ added: z.int(), already: z.int() }),
  ),

  /** States what participants are to the coalition from a day on. Leaving and coming back need a reason. */
  'membership.record': command(
    z.strictObject({
      participantIds: z.array(z.string()).min(1),
      date: membershipStep.fields.date.schema(),
      time: membershipStep.fields.time.schema().default(null),
      status: z.enum(words.COALITION_STATUSES),
      instrument: membershipStep.fields.instrument.schema().default(null),
      reason: membershipStep.fields.reason.schema().default(null),
    }),
    writtenSchema,
  ),
  /** States how a document's endorsements are counted from a day on. */
  'counting.record': command(
    z.strictObject({
      documentId: z.string(),
      date: membershipStep.fields.date.schema(),
      time: countingRule.fields.time.schema().default(null),
      countsFrom: z.enum(words.FORMALITIES),
      target: countingRule.fields.target.schema().default(null),
      behalf: z.enum(words.BEHALF_COUNTS),
      reason: countingRule.fields.reason.schema().default(null),
    }),
    writtenSchema,
  ),

  'reconvening.moveState': command(
    z.strictObject({
      id: z.string(),
      to: z.enum(words.RECONVENING_STATES),
      reason: written(2000).default(''),
    }),
    writtenSchema,
  ),
  'workingGroup.moveState': command(
    z.strictObject({
      id: z.string(),
      to: z.enum(words.GROUP_STATES),
      reason: written(2000).default(''),
    }),
    writtenSchema,
  ),
  'document.moveState': command(
    z.strictObject({
      id: z.string(),
      to: z.enum(words.DOCUMENT_STATES),
      reason: written(2000).default(''),
      /** The day on which it was done, in the document's zone; null: today. */
      date: membershipStep.fields.date.schema().nullable().default(null),
      /** Who broke the silence, on the way back from it to negotiation. */
      brokenById: z.string().nullable().default(null),
    }),
    writtenSchema,
  ),

  'agenda.get': query(
    z.strictObject({ sessionId: z.string() }),
    z.object({ lines: z.array(agendaLineSchema), plannedMinutes: z.int(), slotMinutes: z.int().nullable() }),
  ),
  /**
   * Adds items after one of those under a parent (null: first, at the top). An item one deeper stands under the last that
   * is not; minutes left out are those of any new item.
   */
  'agenda.add': command(
    z.strictObject({
      sessionId: z.string(),
      parentId: z.string().nullable().default(null),
      afterId: z.string().nullable(),
      items: z
        .array(
          z.strictObject({
            depth: z.union([z.literal(0), z.literal(1)]).default(0),
            title: agendaItem.fields.title.schema(),
            minutes: agendaItem.fields.minutes.schema().nullable().default(null),
            kind: agendaItem.fields.kind.schema().default('other'),
          }),
        )
        .min(1)
        .max(500),
    }),
    writtenSchema.extend({ ids: z.array(z.string()) }),
  ),
  /** Puts an item after another one (null: first) under a parent (null: top level). */
  'agenda.move': command(
    z.strictObject({ id: z.string(), parentId: z.string().nullable(), afterId: z.string().nullable() }),
    writtenSchema,
  ),
  'session.moveTo': command(moveTarget, writtenSchema),
  /** What a session would clash with if it were moved so; nothing is changed. */
  'session.foresee': query(moveTarget, z.array(clashSchema)),

  /** Persons of a name, those first who are called so from the first letter on, with what tells two of one name apart. */
  'person.suggest': query(
    z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50).default(12) }),
    z.array(personHint),
  ),
  /** Erases what says who a human being is, for good, here and wherever this is merged; backups and copies are out of reach. */
  'person.erase': command(
    z.strictObject({ kind: kindSchema.refine(isPersonal, { params: { rule: 'format' } }), id: z.string() }),
    writtenSchema,
  ),
  /** Makes two records of one person one: whatever points to the other points to the one that is kept. */
  'person.merge': command(z.strictObject({ keepId: z.string(), otherId: z.string() }), writtenSchema),

  /** Makes one delegate the head and the former head an alternate, in one deed. */
  'delegate.makeHead': command(z.strictObject({ id: z.string() }), writtenSchema),
  /** Invites participants to a reconvening: a delegation each; those that have one already are left as they are. */
  'delegation.invite': command(
    z.strictObject({
      reconveningId: z.string(),
      participantIds: z.array(z.string()).min(1),
      replyBy: delegation.fields.replyBy.schema().default(null),
    }),
    writtenSchema.extend({ invited: z.int(), already: z.int() }),
  ),

  'clash.list': query(z.strictObject({ reconveningId: z.string().nullable() }), z.array(clashSchema)),
  'clash.accept': command(
    z.strictObject({
      key: z.string(),
      fingerprint: z.string(),
      reason: said(LIMITS.line),
    }),
    writtenSchema,
  ),
  /** An accepted clash is open again: its acceptance is taken away. */
  'clash.takeUp': command(z.strictObject({ key: z.string() }), writtenSchema),

  /** Makes a version of the same document with the paragraphs of another one, in one deed. */
  'version.copy': command(
    z.strictObject({
      id: z.string(),
      label: documentVersion.fields.label.schema(),
      date: documentVersion.fields.date.schema(),
      change: z.enum(words.VERSION_CHANGES),
    }),
    writtenSchema,
  ),
  /** A version's paragraphs in their order, and whether they stay as they are because somebody rests on them. */
  'version.text': query(
    z.strictObject({ versionId: z.string() }),
    z.object({ isFixed: z.boolean(), paragraphs: z.array(textParagraphSchema) }),
  ),
  /** What became of a text from one version to another, in the order of the latter. */
  'version.compare': query(z.strictObject({ fromId: z.string(), toId: z.string() }), z.array(comparedSchema)),
  'paragraph.write': command(
    z.strictObject({
      id: z.string(),
      language: z.enum(LANGUAGES),
      text: written(LIMITS.text),
      base: typedUpon,
    }),
    writtenSchema,
  ),
  /** Ends a paragraph after `before`; a new one right behind it says `after`, or nothing yet. Gives the new one's id. */
  'paragraph.split': command(
    z.strictObject({
      id: z.string(),
      language: z.enum(LANGUAGES),
      before: written(LIMITS.text),
      after: written(LIMITS.text),
      base: typedUpon,
    }),
    writtenSchema,
  ),
  'paragraph.move': command(
    z.strictObject({ id: z.string(), afterId: z.string().nullable() }),
    writtenSchema,
  ),
  /** Numbers a version's paragraphs anew, each series from 1 on. */
  'paragraph.renumber': command(z.strictObject({ versionId: z.string() }), writtenSchema),

  'endorsement.record': command(
    z.strictObject({
      documentId: z.string(),
      participantIds: z.array(z.string()).min(1),
      steps: z
        .array(z.strictObject({ axis: z.enum(words.ENDORSEMENT_AXES), value: z.string().max(64) }))
        .min(1)
        .max(5),
      date: z.string(),
      time: endorsementStep.fields.time.schema().default(null),
      capacity: z.enum(words.CAPACITIES).default('state'),
      /** For whom it is said, in the capacity 'on_behalf'. */
      onBehalfOfIds: z.array(z.string()).default([]),
      place: written(LIMITS.line).nullable().default(null),
      evidence: written(LIMITS.line).nullable().default(null),
      paragraphIds: z.array(z.string()).default([]),
      wording: written(LIMITS.text).nullable().default(null),
      reason: written(LIMITS.line).nullable().default(null),
      /** The wall time at which it ends, in the zone of the document's reconvening or the workspace's own. */
      embargoUntil: z.string().nullable().default(null),
      sheetId: z.string().nullable().default(null),
      sheetRow: z.int().nullable().default(null),
      /** Taken in with the steps, as what proves them. */
      files: z.array(chosenEvidence).max(50).default([]),
    }),
    writtenSchema.extend({ steps: z.int() }),
    { job: 'takeIn' },
  ),
  /** Takes in files as what proves steps, all or none. Tells how far it is, and can be cancelled. */
  'evidence.attach': command(
    z.strictObject({
      stepIds: z.array(z.string()).min(1),
      files: z.array(chosenEvidence).min(1).max(50),
      note: written(LIMITS.text).nullable().default(null),
    }),
    writtenSchema.extend({ files: z.int() }),
    { job: 'takeIn' },
  ),
  /**
   * One part of a content that the file keeps. Fails with FILE_MISSING where it does not keep it, with FILE_DAMAGED where
   * the part is not there; whether the whole is what its hash says, whoever puts it together has to see.
   */
  'blob.part': query(
    z.strictObject({ hash: z.string().regex(HASH), part: z.int().min(0) }),
    z.object({
      size: z.int(),
      parts: z.int(),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
    { by: ['shell'] },
  ),
  /** asAt: the day that is asked for, null: today. A public tally leaves out what is not public at that time, and says so nowhere. */
  'tally.get': query(
    z.strictObject({
      documentId: z.string(),
      asAt: z.string().nullable().default(null),
      /** The day by whose end it was recorded; null: all that is recorded now. */
      knownOn: z.string().nullable().default(null),
      audience: z.enum(['internal', 'public']).default('internal'),
    }),
    tallySchema,
  ),
  /** Freezes a sheet, with its rows and the names on them, under a number. It is voided, never undone. */
  'signOff.issue': command(
    sheetDraft.extend({ language: z.enum(LANGUAGES), paper: z.enum(words.PAPERS) }),
    writtenSchema.extend({ number: z.string(), rows: z.int() }),
  ),
  /** The sheet was not put to signature after all. */
  'signOff.void': command(z.strictObject({ id: z.string(), reason: said(2000) }), writtenSchema),

  'timetable.get': query(
    z.strictObject({ reconveningId: z.string() }),
    z.object({
      reconvening: rowSchema,
      hostEvent: rowSchema.nullable(),
      sessions: z.array(rowSchema),
      hostMeetings: z.array(rowSchema),
      clashes: z.array(clashSchema),
    }),
  ),
  'home.get': query(
    /** today: the date on the laptop's calendar, so that the core needs no zone of its own. */
    z.strictObject({ now: z.string() }),
    z.object({
      nextSessions: z.array(rowSchema),
      /** Open and not over; warnings before notices. */
      clashes: z.array(clashSchema),
      /** How many of all of them are warnings, and how many notices. */
      openClashes: z.int(),
      openNotices: z.int(),
      deadlines: z.array(rowSchema),
      repliesOutstanding: z.array(rowSchema),
      repliesTotal: z.int(),
      reconvenings: z.array(rowSchema),
    }),
  ),
  'search.find': query(
    z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(100).default(20) }),
    z.array(
      z.object({
        kind: kindSchema,
        id: z.string(),
        title: localizedSchema,
        /** The record it belongs to, for orientation. */
        context: localizedSchema,
        /** What that belongs to in turn: of a paragraph's version, the document. */
        beyond: localizedSchema,
        snippet: z.string(),
      }),
    ),
  ),

  'history.status': query(nothing, z.object({ undo: deedSchema.nullable(), redo: deedSchema.nullable() })),
  'history.list': query(
    z.strictObject({
      kind: kindSchema.nullable(),
      id: z.string().nullable(),
      limit: z.int().min(1).max(1000).default(200),
    }),
    z.array(fieldChangeSchema),
  ),
  'history.undo': command(nothing, deedSchema),
  'history.redo': command(nothing, deedSchema),
  /** Takes back one named deed; refused with CONFLICT where a later one has changed the same fields. */
  'history.take-back': command(z.strictObject({ commandId: z.string() }), deedSchema),

  'calendar.build': query(calendarScope, calendarFile),
  /** Said after the file is on disk, with what was written into it. */
  'dispatch.record': command(
    dispatchDraft.extend({ channel: z.enum(words.DISPATCH_CHANNELS) }),
    writtenSchema,
    { by: ['shell'] },
  ),
  /** It was not sent after all, or nobody knows whether it arrived: who was to have it may have to be told again. */
  'dispatch.void': command(z.strictObject({ id: z.string(), reason: said(2000) }), writtenSchema),
  /** What is due to be told to which delegation, or which member of a group. */
  'outbox.get': query(
    ofOwner,
    z.array(
      z.object({
        /** Null in the outbox of a group. */
        delegationId: z.string().nullable(),
        participantId: z.string(),
        name: localizedSchema,
        /** With the name, what has a say in where it stands. */
        participantKind: z.enum(words.PARTICIPANT_KINDS),
        iso3: z.string().nullable(),
        unStatus: z.enum(words.UN_STATUSES).nullable(),
        lastSentAt: z.string().nullable(),
        /** The first day on which they said that this one arrived. */
        acknowledgedOn: z.string().nullable(),
        news: z.array(newsSchema),
        releases: z.array(releaseNewsSchema),
      }),
    ),
  ),
  /** What a release would be called now, what it would say that the one before did not, and what its languages lack. */
  'release.plan': query(
    releaseDraft,
    releaseChanges.extend({
      label: z.string(),
      untranslated: z.array(z.object({ language: z.enum(LANGUAGES), texts: z.array(untranslatedSchema) })),
    }),
  ),
  /** Freezes a programme or an agenda under a label, a page a language. Undone until it has been handed out, then voided. */
  'release.make': command(releaseDraft, writtenSchema.extend({ label: z.string() })),
  'release.changes': query(z.strictObject({ id: z.string() }), releaseChanges),
  /** Said once a page of it was shown to be printed, saved or opened. */
  'release.handOut': command(z.strictObject({ id: z.string() }), writtenSchema, { by: ['shell'] }),
  /**
   * It was handed out to these participants, or, where it was declared void, they were told so: recorded as a dispatch
   * each. Fails with VALIDATION where one of them was never invited to the reconvening, and never in the group.
   */
  'release.tell': command(
    z.strictObject({
      id: z.string(),
      participantIds: z.array(z.string()).min(1).max(1000),
      channel: z.enum(words.DISPATCH_CHANNELS),
      language: z.enum(LANGUAGES),
    }),
    writtenSchema.extend({ told: z.int() }),
  ),
  /** The release does not hold after all. */
  'release.void': command(z.strictObject({ id: z.string(), reason: said(2000) }), writtenSchema),
  'print.model': query(printRequest, printModel, { by: ['page', 'printing'] }),
  /** What a paper would say in another language than its own. */
  'print.untranslated': query(printRequest, z.array(untranslatedSchema)),

  'reference.states': query(
    nothing,
    z.array(
      z.object({
        iso3: z.string(),
        iso2: z.string(),
        m49: z.string(),
        unStatus: z.enum(words.UN_STATUSES),
        regionalGroup: z.enum(words.REGIONAL_GROUPS).nullable(),
        shortName: localizedSchema,
        formalName: localizedSchema,
      }),
    ),
  ),
  'workspace.info': query(
    nothing,
    z.object({
      id: z.string(),
      name: z.string(),
      isSample: z.boolean(),
      /** When it was made as a copy to share; null where it is none. */
      sharedAt: z.string().nullable(),
      /** By it is dated what belongs to no event. */
      homeZone: z.string(),
      savedAt: z.string().nullable(),
      schemaVersion: z.int(),
      /** The folder is one that other programs synchronise, or on a network, or allows one connection to the file only. */
      folderWarning: z.enum(['synced', 'network', 'unshared']).nullable(),
      /** An older log of SQLite lay beside the file; it was put aside under this name instead of being read into it. */
      logSetAside: z.string().nullable(),
      /** Where the laptop's clock can hardly be right: the UTC instant that it shows, and on which side of the last change. */
      clock: z.object({ shows: z.string(), jump: z.enum(CLOCK_JUMPS) }).nullable(),
    }),
  ),
  /** Says in which zone the workspace is at home: for everybody who works on it. */
  'workspace.setHomeZone': command(
    z.strictObject({ zone: workspace.fields.homeZone.schema() }),
    writtenSchema,
  ),
  /** What stands for another moment since the rules of the world's clocks are others, until somebody has seen it. */
  'zones.moved': query(nothing, z.object({ zone: z.string(), moved: z.array(movedTimeSchema) })),
} as const;
