import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import { ownerField, type Owner } from '../../../../shared/domain/owner.ts';
import type { Reader } from '../../db/access.ts';

/**
 * Refuses to let a reconvening or a group go of which anything was handed out: whoever holds it is told the end, and what
 * they hold can be answered for. It is cancelled, or closed, and stays on record.
 */
export function refuseAnnounced(reader: Reader, owner: Owner, title: Localized): void {
  if (reader.find('dispatch', { [ownerField(owner)]: owner.id }).length > 0)
    invalid(problem('', 'announced', { title }));
}
