import { fail } from '../../../shared/contract/errors.ts';
import { kindSchema, type Kind } from '../../../shared/contract/kinds.ts';
import { DELETED, invert, sameValue, type Change } from '../../../shared/domain/history/change.ts';
import { isFact } from './derived.ts';

/** Fields of a record, deleted or not, by name. */
export interface RawAccess {
  readonly put: (kind: Kind, id: string, values: ReadonlyMap<string, unknown>) => void;
  readonly current: (kind: Kind, id: string) => ReadonlyMap<string, unknown> | undefined;
}

/**
 * Writes the inverse of a command's changes as changes of the present command.
 * Fails with CONFLICT where a later command has changed one of the same fields; then nothing is written.
 */
export function takeBack(access: RawAccess, changes: readonly Change[]): void {
  const inverses = invert(changes, isFact);
  for (const { kind, record, expected } of inverses) {
    const present = access.current(kindSchema.parse(kind), record);
    for (const [field, value] of expected) {
      if (!sameValue(present?.get(field), value)) fail('CONFLICT', { kind, record, field });
    }
  }
  // Records come back before what points to them, and go after it.
  const back = inverses.filter((one) => one.restored.get(DELETED) !== true);
  const gone = inverses.filter((one) => one.restored.get(DELETED) === true).reverse();
  for (const { kind, record, restored } of [...back, ...gone]) {
    access.put(kindSchema.parse(kind), record, restored);
  }
}
