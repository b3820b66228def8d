import { createHash } from 'node:crypto';
import { fail } from '../../../../shared/contract/errors.ts';
import { printModel, type PrintModel } from '../../../../shared/contract/printed.ts';
import { canonical } from '../../../../shared/domain/history/canonical.ts';
import type { Frozen } from '../../../../shared/kinds/frozen.ts';
import { looseValues } from '../../db/rows.ts';

/** The form of the models that this program makes: raised when a model's shape changes. */
const SCHEMA = 1;

export function freeze(model: PrintModel): Frozen {
  return { schema: SCHEMA, hash: hashOf(model), model: looseValues(model) };
}

/** The model as it was frozen. Fails with DB_CORRUPT where it is not what its hash says, with DB_NEWER where its form is not known. */
export function thaw({ schema, hash, model }: Frozen): PrintModel {
  if (schema > SCHEMA) fail('DB_NEWER', { version: schema, known: SCHEMA });
  if (hashOf(model) !== hash) fail('DB_CORRUPT', { detail: 'a frozen document is not what was frozen' });
  return printModel.parse(model);
}

function hashOf(model: object): string {
  return createHash('sha256').update(canonical(model)).digest('hex');
}
