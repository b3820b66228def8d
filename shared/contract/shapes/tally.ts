/** What participants have said of a document, one by one and counted. */
import { z } from 'zod';
import { UNCOUNTED } from '../../domain/endorsement/uncounted.ts';
import * as words from '../../domain/vocabulary.ts';
import { localizedSchema } from '../facts.ts';

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
