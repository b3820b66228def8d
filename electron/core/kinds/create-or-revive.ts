import { invalid, problem } from '../../../shared/contract/errors.ts';
import type { Kind, UpdateValues } from '../../../shared/contract/kinds.ts';
import type { Writer } from '../db/access.ts';

/** Makes a record, under the id that it has on every laptop where there is one: what was taken back under it is there again. */
export function createOrRevive<K extends Kind>(
  writer: Writer,
  kind: K,
  values: UpdateValues<K>,
  id: string | undefined,
): string {
  if (id !== undefined && writer.get(kind, id)) invalid(problem('', 'duplicate', { kind, id }));
  if (id === undefined || !writer.isDeleted(kind, id)) return writer.create(kind, values, id);
  writer.revive(kind, id);
  writer.update(kind, id, values);
  return id;
}
