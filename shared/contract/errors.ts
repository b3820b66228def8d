import { z } from 'zod';
import { factsSchema } from './facts.ts';

/** The closed list of what can go wrong; the text a person reads is chosen by code in the interface's language. */
export const ERROR_CODES = [
  'NOT_FOUND',
  'CONFLICT',
  'VALIDATION',
  'NO_WORKSPACE',
  'NOT_A_WORKSPACE',
  'IS_BACKUP',
  'DB_BUSY',
  'DB_CORRUPT',
  'COPY_EMPTY',
  'COPY_EARLY',
  'COPY_TORN',
  'DB_NEWER',
  'DB_OLDER',
  'DB_ALTERED',
  'NOTHING_READ',
  'FILE_MOVED',
  'READ_ONLY',
  'DISK_FULL',
  'FILE_MISSING',
  'FILE_DAMAGED',
  'FILE_DIFFERS',
  'IO',
  'CORE_STOPPED',
  'CORE_UNSTABLE',
  'CANCELLED',
  'BUG',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a backup in the file's place cannot mend: the file is sound, and cannot be had or be written just now. */
const OUTSIDE_THE_FILE: readonly ErrorCode[] = [
  'IS_BACKUP',
  'DB_BUSY',
  'DB_OLDER',
  'FILE_MOVED',
  'READ_ONLY',
  'DISK_FULL',
  'FILE_MISSING',
  'FILE_DAMAGED',
  'FILE_DIFFERS',
  'CORE_STOPPED',
];

/** Whether a workspace that was not opened for this reason may have a backup put in its place. */
export function canRestoreAfter(code: ErrorCode): boolean {
  return !OUTSIDE_THE_FILE.includes(code);
}

/** What is said of a file in which there may still be something to be read. */
const READABLE: readonly ErrorCode[] = [
  'NOT_A_WORKSPACE',
  'DB_CORRUPT',
  'COPY_EMPTY',
  'COPY_EARLY',
  'COPY_TORN',
  'DB_OLDER',
  'DB_NEWER',
  'DB_ALTERED',
  'CORE_UNSTABLE',
  'BUG',
];

/** Whether what can be read of a workspace that was not opened for this reason may be salvaged. */
export function canSalvageAfter(code: ErrorCode): boolean {
  return READABLE.includes(code);
}

/** The rules an input can break. Each has a sentence in every interface language. */
export const RULES = [
  'required',
  'tooLong',
  'notesTooLong',
  'notInConsultation',
  'format',
  'unknownField',
  'unknownRecord',
  'unknownZone',
  'range',
  'endBeforeStart',
  'wallTimeSkipped',
  'wallTimeTwice',
  'transitionNotDrawn',
  'reasonNeeded',
  'silenceNeedsDeadline',
  'silenceRuns',
  'brokenByNeeded',
  'notYetEndorsable',
  'noMoreEndorsable',
  'notForSignature',
  'nobodySigns',
  'twoHeads',
  'personTwice',
  'samePerson',
  'mergedAway',
  'mergedAwayStays',
  'sameParticipant',
  'twoStates',
  'keepState',
  'mergedElsewhere',
  'mergeUnseen',
  'duplicate',
  'endorsedBeforeVersion',
  'versionOfOtherDocument',
  'stepNotDrawn',
  'paragraphsNeeded',
  'textStands',
  'embargoNeeded',
  'appendOnly',
  'serviceMade',
  'itselfInside',
  'groupInsideItself',
  'groupUnderItself',
  'notHeldYet',
  'numberTaken',
  'groupMemberAlready',
  'fixed',
  'ownerNeeded',
  'groupClosed',
  'groupClosedForActions',
  'minutesOfCancelled',
  'minutesOfDraft',
  'minutesOfMeetingOff',
  'minutesEmpty',
  'itemOfOtherSession',
  'groupClosedForTasks',
  'oneOwner',
  'oneOrigin',
  'notConsulted',
  'suggestionDecided',
  'suggestionOfOtherSort',
  'suggesterGone',
  'foraUnanswered',
  'relationWording',
  'stanceBeforeAction',
  'changesNeeded',
  'meetingsToCome',
  'announced',
  'spanTooLong',
  'stillUsed',
  'nothingToUndo',
  'nothingToRedo',
  'voidAlready',
  'changedSince',
  'changedMeanwhile',
  'acknowledgedBeforeSent',
  'restedUpon',
  'stepLeftAlone',
  'handedOut',
  'sheetVoid',
  'sheetSigned',
  'signedBeforePrinted',
  'nothingForAudience',
  'sessionIsDraft',
  'notForAudience',
  'firstOrSeed',
  'stateNeeded',
  'otherSection',
  'meetingNeeded',
  'cannotBegin',
  'otherLot',
  'erased',
  'fileUnknown',
  'fileMissing',
  'fileUnreadable',
  'fileFolder',
  'fileEmpty',
  'fileTooLarge',
  'fileChanging',
  'toldUpon',
  'casForm',
  'casDigit',
  'markedByMove',
  'oneRecipient',
  'redNeedsPerson',
  'outsideCommunity',
  'sentByPage',
  'sentAlready',
  'neverSent',
  'mergedIntoNeeded',
  'mergedIntoItself',
  'updateOfWithdrawn',
  'updateOfMerged',
  'sentMeanwhile',
  'updateOfClosed',
  'notCleared',
  'nothingSeen',
  'loweredNeedsReason',
  'markedSoAlready',
  'notToBeTold',
  'redInNoFile',
  'otherThanSent',
  'receivedNotSent',
  'receivedStays',
  'receivedHeld',
  'strictInNoFile',
  'widerThanReceived',
  'embargoOfSender',
  'alertFileNoJson',
  'alertFileOther',
  'alertFileNewer',
  'alertFileTwice',
  'alertFileAltered',
  'alertFileField',
  'alertFileOwn',
  'alertFileSame',
  'alertFileOlder',
  'alertFileEnded',
] as const;
export type Rule = (typeof RULES)[number];

export type Params = z.infer<typeof factsSchema>;

/** One broken rule: the field it stands at ('' for the whole record) and the facts its sentence names. */
export const problemSchema = z.object({ field: z.string(), rule: z.enum(RULES), params: factsSchema });
export type Problem = z.infer<typeof problemSchema>;

export const appErrorSchema = z.object({
  code: z.enum(ERROR_CODES),
  problems: z.array(problemSchema).default([]),
  params: factsSchema.default({}),
  /** Found again in the log; only with BUG. */
  reference: z.string().optional(),
});
export type AppError = z.infer<typeof appErrorSchema>;

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

/** Thrown inside a transaction to end it; becomes a Result at the edge of the core or the shell. */
export class AppFailure extends Error {
  readonly error: AppError;
  constructor(error: AppError, options?: ErrorOptions) {
    super(`${error.code} ${JSON.stringify(error.params)} ${JSON.stringify(error.problems)}`, options);
    this.name = 'AppFailure';
    this.error = error;
  }
}

export function fail(code: ErrorCode, facts: Params = {}, options?: ErrorOptions): never {
  throw new AppFailure({ code, problems: [], params: facts }, options);
}

export function invalid(...problems: readonly Problem[]): never {
  throw new AppFailure({ code: 'VALIDATION', problems: [...problems], params: {} });
}

export function problem(field: string, rule: Rule, facts: Params = {}): Problem {
  return { field, rule, params: facts };
}
