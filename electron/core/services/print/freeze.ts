import { createHash } from 'node:crypto';
import { fail } from '../../../../shared/contract/errors.ts';
import { printModel, type PrintModel } from '../../../../shared/contract/printed.ts';
import { canonical } from '../../../../shared/domain/history/canonical.ts';
import { looseValues } from '../../db/rows.ts';
import { frozenId } from '../../kinds/frozen/id.ts';
import { withPersonalTexts } from '../../repositories/personal.ts';
import type { Reader, Writer } from '../context.ts';

/** The form of the models that this program makes: raised when a model's shape changes. */
const SCHEMA = 1;

/** The id under which a model is kept, or will be. In it references may stand in the place of personal texts. */
export function frozenAs(model: object): string {
  return frozenId(hashOf(model));
}

/** Keeps a model as it is; one that is kept already stays one. Gives its id. */
export function freeze(writer: Writer, model: object): string {
  const id = frozenAs(model);
  if (writer.get('frozen', id)) return id;
  // It was kept before by what has been taken back since: under this id there can only be this.
  if (writer.isDeleted('frozen', id)) writer.revive('frozen', id);
  else writer.create('frozen', { hash: hashOf(model), schema: SCHEMA, model: looseValues(model) }, id);
  return id;
}

/** The model as it was frozen, but for who was erased since. Fails with DB_CORRUPT where it is not what its hash says, with DB_NEWER where its form is not known. */
export function thaw(reader: Reader, id: string): PrintModel {
  const { schema, hash, model } = reader.need('frozen', id);
  if (schema > SCHEMA) fail('DB_NEWER', { version: schema, known: SCHEMA });
  if (hashOf(model) !== hash) fail('DB_CORRUPT', { detail: 'a frozen document is not what was frozen' });
  return printModel.parse(withPersonalTexts(reader, model));
}

function hashOf(model: object): string {
  return createHash('sha256').update(canonical(model)).digest('hex');
}
