/** The models of the printed documents: everything a page shows, already ordered, named and formatted where order and names matter. */
import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { LANGUAGES } from '../domain/languages.ts';
import { DELEGATION_GROUPS } from '../domain/order/delegation-groups.ts';
import { SECTIONS } from '../domain/order/participants.ts';
import { countrySchema } from './country.ts';
import { localizedSchema, saidSchema } from './facts.ts';
import { agendaLineSchema } from './shapes/agenda-lines.ts';
import { namedPerson } from './shapes/persons.ts';
import { tallySchema } from './shapes/tally.ts';

const head = {
  language: z.enum(LANGUAGES),
  paper: z.enum(words.PAPERS),
  /** Top right; what the UN prints there. */
  symbol: z.string(),
  /** Null where the kind of document says it all. */
  title: saidSchema.nullable(),
  /** Release or version of what is shown: '1/Rev.1', 'Final'; null for a draft. */
  version: z.string().nullable(),
  /** UTC instant at which the data was read. */
  asAt: z.string(),
  /** IANA zone in which times and "as at" are written. */
  zone: z.string(),
};

/** Where and when a meeting is. */
const whereAndWhen = {
  place: z.string(),
  /** As it was typed: paper that knows it calls it by its name in the language. */
  city: z.string().nullable().default(null),
  dates: z.object({ from: z.string(), to: z.string() }).nullable(),
};

/** By what an order came about, as it is printed at its foot. */
const orderSchema = z.object({
  rule: z.enum(words.ORDER_RULES),
  /** States in it that are not Members of the United Nations, and whether they are seated among these. */
  nonMembers: z.array(z.object({ name: z.string(), isAmongMembers: z.boolean() })),
  /** The drawing that the rule went by. */
  lot: z
    .object({
      title: z.string(),
      drawnOn: z.string(),
      /** The State that was drawn, or what was drawn for the whole order. */
      first: z.string().nullable(),
      seed: z.string().nullable(),
      person: namedPerson.nullable(),
      office: z.string().nullable(),
      witnesses: z.string().nullable(),
    })
    .nullable(),
  /** Who stands elsewhere by decision: right after whom, null for first. */
  exceptions: z.array(z.object({ name: z.string(), after: z.string().nullable(), reason: z.string() })),
});
export type PrintedOrder = z.infer<typeof orderSchema>;

export const agendaModel = z.object({
  document: z.literal('agenda'),
  ...head,
  audience: z.enum(words.PROGRAMME_AUDIENCES),
  /** Of a draft: the label of the release that stands, after which it comes; null where there is none. */
  after: z.string().nullable().default(null),
  /** Of the working group whose programme it is, or to which its one session belongs; then members are the group's. */
  groupNumber: z.string().nullable(),
  /** Without dates where a group has no session in it. */
  ...whereAndWhen,
  sessions: z.array(
    z.object({
      id: z.string(),
      title: saidSchema,
      kind: z.enum(words.SESSION_KINDS),
      status: z.enum(words.SESSION_STATUSES),
      startUtc: z.string(),
      endUtc: z.string(),
      zone: z.string(),
      room: saidSchema.nullable(),
      /** The person who chairs, where one is named; then the State or organization and the office, in words. */
      chairPerson: namedPerson.nullable(),
      chair: z.string().nullable(),
      languages: z.array(z.enum(LANGUAGES)),
      description: z.string().nullable(),
      lines: z.array(agendaLineSchema.extend({ title: saidSchema })),
    }),
  ),
});

const decidedSchema = z.object({ id: z.string(), number: z.string(), text: saidSchema });

const toDoSchema = z.object({
  id: z.string(),
  title: saidSchema,
  /** The participant or the group, in the language of the paper; null where it is a person, or nobody yet. */
  owner: z.string().nullable(),
  ownerPerson: namedPerson.nullable(),
  /** YYYY-MM-DD */
  dueDate: z.string().nullable(),
  state: z.enum(words.TASK_STATES),
});

/** What was decided and is to be done. */
const notedSchema = { decisions: z.array(decidedSchema), tasks: z.array(toDoSchema) };

export const minutesModel = z.object({
  document: z.literal('minutes'),
  ...head,
  /** Of a draft: the label of the release that stands, after which it comes; null where there is none. */
  after: z.string().nullable(),
  /** The reconvening or the group. */
  owner: saidSchema,
  groupNumber: z.string().nullable(),
  startUtc: z.string(),
  endUtc: z.string(),
  room: saidSchema.nullable(),
  chairPerson: namedPerson.nullable(),
  chair: z.string().nullable(),
  /** Participants, in the order of names. */
  present: z.array(z.string()),
  absent: z.array(z.string()),
  presentPersons: z.array(namedPerson),
  alsoPresent: z.string().nullable(),
  opening: z.string().nullable(),
  items: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      depth: z.int(),
      title: saidSchema,
      text: z.string().nullable(),
      ...notedSchema,
    }),
  ),
  /** Under no item. */
  ...notedSchema,
});

export const participantsModel = z.object({
  document: z.literal('participants'),
  ...head,
  /** Empty for the whole coalition. */
  ...whereAndWhen,
  order: orderSchema,
  rows: z.array(
    z.object({
      row: z.int(),
      participantId: z.string(),
      section: z.enum(SECTIONS),
      shortName: z.string(),
      formalName: z.string(),
      coalitionStatus: z.enum(words.COALITION_STATUSES),
      /** Only for a reconvening: delegates by precedence; none where the delegation is not yet named. */
      delegates: z.array(
        z.object({ name: z.string(), title: z.string().nullable(), group: z.enum(DELEGATION_GROUPS) }),
      ),
    }),
  ),
});

export const signOffModel = z.object({
  document: z.literal('signOff'),
  ...head,
  sheetNumber: z.string(),
  undertaking: z.string(),
  documentTitle: localizedSchema,
  order: orderSchema,
  rows: z.array(
    z.object({
      row: z.int(),
      participantId: z.string(),
      signedFor: z.enum(words.SIGNED_FOR),
      shortName: z.string(),
      /** As it stands within a sentence: 'the French Republic'. */
      formalName: z.string(),
      /** The head of delegation where known, else null: the pen's. `id` is that of the record with the name. */
      signatory: z.object({ id: z.string(), name: z.string(), title: z.string().nullable() }).nullable(),
    }),
  ),
});

export const tallyModel = z.object({
  document: z.literal('tally'),
  ...head,
  /** The day that was asked for, YYYY-MM-DD; null: as at the instant. */
  day: z.string().nullable(),
  order: orderSchema,
  /** Its standings in that order. */
  tally: tallySchema,
});

export const countryModel = z.object({
  document: z.literal('country'),
  ...head,
  /** As it stands within a sentence. */
  formalName: z.string(),
  ...countrySchema.shape,
});

export const alertModel = z.object({
  document: z.literal('alert'),
  ...head,
  /** It stands at the head and the foot of each page. */
  marking: z.enum(words.MARKINGS),
  /** UTC instant. */
  embargoUntil: z.string().nullable(),
  kind: z.enum(words.ALERT_KINDS),
  substances: z.array(z.string()),
  /** In the language of the paper, or in the one in which it was written. */
  seen: saidSchema.nullable(),
  states: z.array(z.string()),
  area: z.string().nullable(),
  /** A day, a month or a year: what is known of it. */
  seenOn: z.string().nullable(),
  reportedBy: z.string().nullable(),
  reliability: z.enum(words.RELIABILITIES),
  asked: saidSchema.nullable(),
  /** Of an alert of others that is passed on: whose it is, through whom it came, and what is added to it. */
  passedOn: z
    .object({
      sender: z.string().nullable(),
      number: z.string(),
      update: z.int(),
      through: z.array(
        z.object({ sender: z.string().nullable(), number: z.string(), added: saidSchema.nullable() }),
      ),
      added: saidSchema.nullable(),
    })
    .nullable()
    .default(null),
});

export const printModel = z.discriminatedUnion('document', [
  agendaModel,
  minutesModel,
  participantsModel,
  signOffModel,
  tallyModel,
  countryModel,
  alertModel,
]);
export type PrintModel = z.infer<typeof printModel>;
export type AgendaModel = z.infer<typeof agendaModel>;
export type MinutesModel = z.infer<typeof minutesModel>;
export type ParticipantsModel = z.infer<typeof participantsModel>;
export type SignOffModel = z.infer<typeof signOffModel>;
export type TallyModel = z.infer<typeof tallyModel>;
export type CountryModel = z.infer<typeof countryModel>;
export type AlertModel = z.infer<typeof alertModel>;
