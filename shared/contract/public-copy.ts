/** The public copy: what it says in one language, and what is known of it before it is made. */
import { z } from 'zod';
import { REASONS } from '../domain/public-copy/rules.ts';
import { LANGUAGES } from '../domain/languages.ts';
import * as words from '../domain/vocabulary.ts';
import { publicEntrySchema, publicFileSchema } from '../kinds/public-copy.ts';
import { localizedSchema, saidSchema } from './facts.ts';
import { kindSchema } from './kinds.ts';
import { agendaModel } from './printed.ts';
import { dispatchDraft } from './shapes/handing-out.ts';
import { untranslatedSchema } from './shapes/untranslated.ts';

/** A programme, or the agenda of one session, to the letter of its release. */
const paper = z.object({
  releaseId: z.string(),
  /** null: the whole programme. */
  sessionId: z.string().nullable(),
  label: z.string(),
  releasedAt: z.string(),
  /** In which it was released; `model` is in that of the copy where that is one of them. */
  languages: z.array(z.enum(LANGUAGES)),
  model: agendaModel,
});
export type PublicPaper = z.infer<typeof paper>;

const meeting = z.object({
  id: z.string(),
  title: saidSchema,
  state: z.enum(words.RECONVENING_STATES),
  level: z.enum(words.LEVELS),
  mode: z.enum(words.MODES),
  dates: z.object({ from: z.string(), to: z.string() }),
  city: z.string().nullable(),
  venue: z.string(),
  zone: z.string(),
  papers: z.array(paper),
});
export type PublicMeeting = z.infer<typeof meeting>;

const group = z.object({ id: z.string(), number: z.string(), name: saidSchema, papers: z.array(paper) });
export type PublicGroup = z.infer<typeof group>;

const member = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(words.COALITION_STATUSES),
  /** YYYY-MM-DD; null where it is not known. */
  since: z.string().nullable(),
});

const endorser = z.object({
  participantId: z.string(),
  name: z.string(),
  position: z.enum(words.POSITIONS).nullable(),
  formality: z.enum(words.FORMALITIES).nullable(),
  qualification: z.enum(words.QUALIFICATIONS),
  paragraphs: z.array(z.string()),
  onBehalfOf: z.array(z.string()),
  namedBy: z.array(z.string()),
  counted: z.boolean(),
  toReconfirm: z.boolean(),
});

const text = z.object({
  id: z.string(),
  symbol: z.string(),
  title: saidSchema,
  kind: z.enum(words.DOCUMENT_KINDS),
  state: z.enum(words.DOCUMENT_STATES),
  /** The label of the version that stands. */
  version: z.string().nullable(),
  undertaking: saidSchema.nullable(),
  paragraphs: z.array(z.object({ label: z.string(), text: saidSchema })),
  /** The end of the day as at which it is counted, in its zone. */
  zone: z.string(),
  counted: z.int(),
  toReconfirm: z.int(),
  countsFrom: z.enum(words.FORMALITIES),
  endorsers: z.array(endorser),
});
export type PublicText = z.infer<typeof text>;

/** A fact of an entry, by how it is said. */
const factValue = z.discriminatedUnion('as', [
  z.object({ as: z.literal('text'), text: z.string() }),
  z.object({ as: z.literal('said'), said: saidSchema }),
  z.object({ as: z.literal('names'), names: z.array(z.string()) }),
  /** A text of several lines. */
  z.object({ as: z.literal('lines'), said: saidSchema }),
  /** A day, a month or a year. */
  z.object({ as: z.literal('day'), date: z.string() }),
  z.object({
    as: z.literal('choice'),
    list: z.enum(['actionState', 'actionKind', 'commitmentState', 'alertState', 'alertKind', 'reliability']),
    value: z.string(),
  }),
  z.object({ as: z.literal('languages'), languages: z.array(z.enum(LANGUAGES)) }),
  z.object({ as: z.literal('link'), href: z.string() }),
]);
export type FactValue = z.infer<typeof factValue>;

export const FACTS = [
  'kind',
  'state',
  'since',
  'due',
  'date',
  'by',
  'with',
  'onBehalfOf',
  'lead',
  'partners',
  'carriedOutBy',
  'of',
  'place',
  'languages',
  'link',
  'file',
  'substances',
  'where',
  'when',
  'reportedBy',
  'reliability',
  'seen',
  'asked',
  'update',
  'marking',
] as const;

const entry = z.object({
  kind: kindSchema,
  id: z.string(),
  /** By which it is numbered; empty where it is not. */
  number: z.string(),
  title: saidSchema,
  facts: z.array(z.object({ fact: z.enum(FACTS), value: factValue })),
  /** Its language is null where nobody said which it is. */
  text: z.object({ text: z.string(), language: z.enum(LANGUAGES).nullable() }).nullable(),
  reports: z.array(z.object({ date: z.string(), text: z.string(), measure: z.string().nullable() })),
});
export type ListedEntry = z.infer<typeof entry>;

/** The sections that are lists of entries, each a page. */
export const LISTS = ['actions', 'commitments', 'alerts', 'publications'] as const;
export type ListId = (typeof LISTS)[number];

/** Days are YYYY-MM-DD, instants UTC. */
export const publicModel = z.object({
  language: z.enum(LANGUAGES),
  asAt: z.string(),
  /** In which "as at" is said. */
  zone: z.string(),
  members: z.array(member),
  groups: z.array(group),
  meetings: z.array(meeting),
  texts: z.array(text),
  lists: z.array(z.object({ id: z.enum(LISTS), entries: z.array(entry) })),
});
export type PublicModel = z.infer<typeof publicModel>;

/** Something that stays out, and why. */
export const leftOutSchema = z.object({
  kind: z.string(),
  id: z.string(),
  title: localizedSchema,
  reason: z.enum(REASONS),
  /** The instant, or the day, from which it may be known. */
  until: z.string().nullable(),
  /** Of what it is said. */
  of: localizedSchema.nullable(),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

const copyOut = z.object({
  id: z.string(),
  name: z.string(),
  madeAt: z.string(),
  handedTo: z.string().nullable(),
});

/** What copies that are out there say and the next one would not, with those copies. */
export const goneSchema = z.object({
  kind: z.string(),
  id: z.string(),
  title: localizedSchema,
  /** Why it is not public now; null where it is there no more. */
  reason: z.enum(REASONS).nullable(),
  copies: z.array(copyOut),
});
export type Gone = z.infer<typeof goneSchema>;

const some = <T extends z.ZodType>(row: T) => z.object({ count: z.int(), first: z.array(row) });
const newsSchema = publicEntrySchema.omit({ marks: true });

export const publicPlan = z.object({
  /** How many of each section it would hold. */
  holds: z.array(
    z.object({ section: z.enum(['members', 'groups', 'meetings', 'texts', ...LISTS]), count: z.int() }),
  ),
  leftOut: z.array(
    z.object({ kind: z.string(), reason: z.enum(REASONS), count: z.int(), first: z.array(leftOutSchema) }),
  ),
  /** The last one that stands. */
  since: copyOut.nullable(),
  added: some(newsSchema),
  changed: some(newsSchema),
  /** What that one said and the next would not. */
  dropped: some(newsSchema),
  gone: z.array(goneSchema),
  untranslated: z.array(z.object({ language: z.enum(LANGUAGES), texts: z.array(untranslatedSchema) })),
});

/** What is recorded of a copy once it is written, as far as the core knows it. */
export const publicDraft = z.strictObject({
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
  entries: z.array(publicEntrySchema),
  releaseIds: z.array(z.string()),
  dispatches: z.array(dispatchDraft),
});
export type PublicDraft = z.infer<typeof publicDraft>;

export const publicContents = z.object({
  /** One in each language, in their order. */
  models: z.array(publicModel),
  calendars: z.array(z.object({ language: z.enum(LANGUAGES), text: z.string() })),
  draft: publicDraft,
});
export type PublicContents = z.infer<typeof publicContents>;

export const publicRecord = publicDraft.extend({
  name: z.string().min(1).max(255),
  handedTo: z.string().max(500).nullable(),
  files: z.array(publicFileSchema),
});
