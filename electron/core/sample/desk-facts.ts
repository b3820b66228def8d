import { z } from 'zod';
import sample from '../../../resources/sample/desk.json' with { type: 'json' };
import { localizedSchema } from '../../../shared/contract/facts.ts';
import * as words from '../../../shared/domain/vocabulary.ts';

const known = { certainty: z.enum(words.CERTAINTIES), source: z.string().nullable(), notes: z.string() };

const schema = z.object({
  fora: z.array(
    z.object({
      key: z.string(),
      name: localizedSchema,
      shortName: z.string(),
      kind: z.enum(words.FORUM_KINDS),
      /** The key of the body that it is of. */
      parent: z.string().nullable(),
      seat: z.string().nullable(),
      does: z.string(),
      areas: z.array(z.enum(words.AREAS)),
      cycle: z.string().nullable(),
      /** Numbers. */
      groups: z.array(z.string()),
      complement: z.string(),
      ...known,
    }),
  ),
  actions: z.array(
    z.object({
      key: z.string(),
      number: z.string(),
      title: localizedSchema,
      text: localizedSchema,
      kind: z.enum(words.ACTION_KINDS),
      group: z.string().nullable(),
      /** A reading of the sample's. */
      areas: z.array(z.enum(words.AREAS)),
      /** ISO3 codes. */
      leads: z.array(z.string()),
      implementers: z.string().nullable(),
      date: z.string().nullable(),
      state: z.enum(words.ACTION_STATES),
      /** Keys of the fora that it touches. */
      fora: z.array(z.string()),
      ...known,
    }),
  ),
  commitments: z.array(
    z.object({
      key: z.string(),
      /** ISO3 code, or the key of an organization. */
      by: z.string(),
      title: localizedSchema,
      what: z.string(),
      announcedOn: z.string(),
      place: z.string().nullable(),
      action: z.string().nullable(),
      scope: z.enum(words.COMMITMENT_SCOPES),
      ...known,
    }),
  ),
  /** Invented, and marked so. */
  minutes: z.array(
    z.object({
      /** The number of the group whose last session it was. */
      session: z.string(),
      opening: z.string(),
      /** ISO3 codes. */
      present: z.array(z.string()),
      decisions: z.array(localizedSchema),
      tasks: z.array(
        z.object({
          title: localizedSchema,
          by: z.string().nullable(),
          group: z.string().nullable(),
          dueDate: z.string().nullable(),
        }),
      ),
      notes: z.string(),
    }),
  ),
  /** Invented, and marked so: consultations are on nobody's public record. */
  consultations: z.array(
    z.object({
      subject: localizedSchema,
      /** ISO3 codes, or the keys of organizations. */
      with: z.array(z.string()),
      /** Keys. */
      actions: z.array(z.string()),
      way: z.enum(words.CONSULTATION_WAYS),
      /** Wall time in the home zone. */
      startWall: z.string(),
      said: z.string().nullable(),
      isHeld: z.boolean(),
      suggestions: z.array(
        z.object({
          by: z.string(),
          title: localizedSchema,
          what: z.enum(words.SUGGESTED),
          wording: z.string().nullable(),
          /** The key of a document, and one of its versions by its place, from 0. */
          document: z.string().nullable(),
          version: z.int().nullable(),
          formality: z.enum(words.FORMALITIES).nullable(),
          qualification: z.enum(words.QUALIFICATIONS),
          action: z.string().nullable(),
          dueDate: z.string().nullable(),
          /** Why it was let go; null where it is open. */
          letGo: z.string().nullable(),
        }),
      ),
      notes: z.string(),
    }),
  ),
  /** Invented, and marked so: what is left to do is on nobody's public record. */
  tasks: z.array(
    z.object({
      title: localizedSchema,
      /** ISO3 code or the key of an organization; or else the number of a group; or nobody yet. */
      by: z.string().nullable(),
      group: z.string().nullable(),
      dueDate: z.string().nullable(),
      /** The key of the commitment that it came from. */
      commitment: z.string().nullable(),
      doneOn: z.string().nullable(),
      notes: z.string(),
    }),
  ),
});

export type DeskFacts = z.infer<typeof schema>;

/** What the sample knows of the time between the meetings, checked. */
export function deskFacts(): DeskFacts {
  return schema.parse(sample);
}
