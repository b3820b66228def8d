/** Calendar files, and what their recipients do not know yet. */
import { z } from 'zod';
import * as words from '../../domain/vocabulary.ts';
import { LANGUAGES } from '../../domain/languages.ts';
import { placeAndTimeSchema, toldItemSchema } from '../../kinds/dispatch.ts';
import { localizedSchema } from '../facts.ts';
import { writtenSchema } from './deeds.ts';
import { belongsTo, recipientSchema } from './owners.ts';
import { untranslatedSchema } from './untranslated.ts';

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

/** A release that a recipient does not know of, or that holds no more and is still held by them. */
export const releaseNewsSchema = z.object({
  /** Of a programme or an agenda, or of the minutes of a session. */
  of: z.enum(['release', 'minutesRelease']),
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

/** To whom something released was handed, and how. */
export const tellingSchema = z.strictObject({
  id: z.string(),
  participantIds: z.array(z.string()).min(1).max(1000),
  channel: z.enum(words.DISPATCH_CHANNELS),
  language: z.enum(LANGUAGES),
});
/** `told`: to how many it was recorded. */
export const toldSchema = writtenSchema.extend({ told: z.int() });

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
