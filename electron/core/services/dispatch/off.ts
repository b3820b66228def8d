import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { ownersOf } from '../../../../shared/domain/owner.ts';
import type { Reader } from '../context.ts';
import { getOwner, type OwnerRecord } from '../owner.ts';

/** Whether a meeting does not take place when it was to; a group always goes on. */
export function isOff(owner: OwnerRecord | undefined): boolean {
  if (owner?.kind !== 'reconvening') return false;
  const { state } = owner.record;
  return state === 'cancelled' || state === 'postponed';
}

export function takesPlace(reader: Reader, session: RecordOf<'session'>): boolean {
  return session.status !== 'cancelled' && !ownersOf(session).some((one) => isOff(getOwner(reader, one)));
}
