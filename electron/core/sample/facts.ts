import { z } from 'zod';
import sample from '../../../resources/sample/coalition.json' with { type: 'json' };
import * as words from '../../../shared/domain/vocabulary.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { localizedSchema } from '../../../shared/contract/facts.ts';

const item = z.object({
  title: localizedSchema,
  kind: z.enum(words.AGENDA_KINDS),
  minutes: z.int(),
  presenters: z.string().optional(),
  annotation: z.string().optional(),
  internal: z.boolean().optional(),
});

const session = z.object({
  title: localizedSchema,
  kind: z.enum(words.SESSION_KINDS),
  status: z.enum(words.SESSION_STATUSES).default('confirmed'),
  date: z.string(),
  from: z.string(),
  to: z.string(),
  room: z.string().nullable().default(null),
  access: z.enum(words.SESSION_ACCESS),
  /** ISO3 codes. */
  invited: z.array(z.string()).default([]),
  languages: z.array(z.enum(LANGUAGES)),
  chairTitle: z.string().nullable().default(null),
  agenda: z.array(item.extend({ children: z.array(item).default([]) })).default([]),
});

const certainty = z.enum(words.CERTAINTIES);
const source = z.string().nullable();

const paragraph = z.object({
  label: z.string(),
  text: localizedSchema,
  /** The label of the paragraph of the version before that it was copied from. */
  from: z.string().optional(),
});

const group = z.object({
  number: z.string(),
  /** The number of the group that it is a sub-group of. */
  parent: z.string().nullable(),
  name: localizedSchema,
  mandate: z.string(),
  fromDate: z.string().nullable(),
  state: z.enum(words.GROUP_STATES),
  zone: z.string(),
  languages: z.array(z.enum(LANGUAGES)),
  certainty,
  source,
  notes: z.string(),
  /** On record by their days, without hours. */
  sessions: z
    .array(
      z.object({
        title: localizedSchema,
        from: z.string(),
        to: z.string(),
        zone: z.string(),
        description: z.string(),
        notes: z.string(),
      }),
    )
    .default([]),
  members: z.array(
    z.object({
      /** ISO3 code. */
      code: z.string(),
      role: z.enum(words.GROUP_ROLES),
      certainty,
      source,
      notes: z.string(),
    }),
  ),
});

const factsSchema = z.object({
  hostEvents: z.array(
    z.object({
      key: z.string(),
      name: localizedSchema,
      shortName: localizedSchema,
      city: z.string(),
      venue: z.string(),
      zone: z.string(),
      startDate: z.string(),
      endDate: z.string(),
      certainty,
      source,
      programme: z.array(
        z.object({
          title: localizedSchema,
          days: z.array(z.string()),
          /** HH:mm-HH:mm */
          slots: z.array(z.string()),
          place: z.string(),
          mustAttend: z.boolean(),
          certainty,
          notes: z.string(),
        }),
      ),
    }),
  ),
  rooms: z.array(
    z.object({
      key: z.string(),
      name: localizedSchema,
      venue: z.string(),
      city: z.string(),
      capacity: z.int(),
    }),
  ),
  groups: z.array(group),
  reconvenings: z.array(
    z.object({
      key: z.string(),
      title: localizedSchema,
      shortTitle: localizedSchema,
      level: z.enum(words.LEVELS),
      mode: z.enum(words.MODES),
      hostEvent: z.string().nullable(),
      startDate: z.string(),
      endDate: z.string(),
      city: z.string().nullable(),
      venue: z.string().nullable(),
      zone: z.string(),
      chair: z.string().nullable(),
      languages: z.array(z.enum(LANGUAGES)),
      certainty,
      source,
      notes: z.string(),
      state: z.enum(words.RECONVENING_STATES),
      sessions: z.array(session),
      /** How many delegations the sample invents. */
      delegations: z.int(),
      replyBy: z.string().optional(),
    }),
  ),
  documents: z.array(
    z.object({
      key: z.string(),
      reconvening: z.string(),
      symbol: z.string(),
      title: localizedSchema,
      kind: z.enum(words.DOCUMENT_KINDS),
      state: z.enum(words.DOCUMENT_STATES),
      countsFrom: z.enum(words.FORMALITIES),
      target: z.int().nullable(),
      certainty,
      source,
      notes: z.string(),
      undertaking: localizedSchema,
      deadline: z.string().optional(),
      deadlineZone: z.string().optional(),
      versions: z.array(
        z.object({
          label: z.string(),
          date: z.string(),
          change: z.enum(words.VERSION_CHANGES),
          paragraphs: z.array(paragraph).default([]),
        }),
      ),
    }),
  ),
  organizations: z.array(
    z.object({ key: z.string(), shortName: localizedSchema, formalName: localizedSchema }),
  ),
  /** ISO3 codes of the States that the record names as signatories of the Pledge on its first day. */
  pledgeSignatories: z.array(z.string()),
});

export type Facts = z.infer<typeof factsSchema>;
export type ReconveningFacts = Facts['reconvenings'][number];
export type GroupFacts = Facts['groups'][number];
export type VersionFacts = Facts['documents'][number]['versions'][number];
export type DocumentFacts = Facts['documents'][number];

/** The sample's facts, checked. */
export function sampleFacts(): Facts {
  return factsSchema.parse(sample);
}
