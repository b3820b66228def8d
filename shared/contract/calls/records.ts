/** What can be done with the records of any kind. */
import { z } from 'zod';
import { command, query } from '../call.ts';
import { kindSchema } from '../kinds.ts';
import { alongside, values } from '../sent.ts';
import { writtenSchema } from '../shapes/deeds.ts';
import { groupSchema, listInput, listSchema, rowSchema, wholeListInput } from '../shapes/lists.ts';

const byId = z.strictObject({ kind: kindSchema, id: z.string() });

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

export const RECORD_CALLS = {
  'record.get': query(byId, rowSchema),
  'record.list': query(listInput, listSchema),
  /** The ids of a list in its order: for what is done with rows that are not read. */
  'record.ids': query(wholeListInput, z.array(z.string())),
  /** Into what groups a list falls, in their order; none where it asks for none. */
  'record.groups': query(wholeListInput, z.array(groupSchema)),
  /**
   * `alongside`: records to be made in the same deed, by the reference that is to point to them: a delegate and the
   * person who nobody knew of yet. A reference to one takes one, a set takes them beside what it holds.
   */
  'record.create': command(z.strictObject({ kind: kindSchema, values, alongside }), writtenSchema),
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
   * list for each text, in its order. A text may be of any length: what was copied by mistake names nothing.
   */
  'record.named': query(
    z.strictObject({ kind: kindSchema, texts: z.array(z.string()).max(10_000) }),
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
} as const;
