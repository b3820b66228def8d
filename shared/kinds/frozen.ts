import { z } from 'zod';
import { structure, text, whole } from './fields.ts';
import { defineKind } from './kind.ts';

/** What was printed or released, to the letter: shown again years later as it was, whatever the records say by then. */
export const frozen = defineKind({
  fields: {
    /** SHA-256 of the model in its canonical form, hexadecimal; the record's id follows from it. */
    hash: text(64),
    /** The form of the model: a program that knows another one can tell. */
    schema: whole(1, 1000),
    model: structure(() => z.record(z.string(), z.unknown())),
  },
  title: 'hash',
  fixed: ['hash', 'schema', 'model'],
  appendOnly: true,
  issued: true,
  serviceMade: true,
  unsearched: true,
});
