/** What people do to the records of one laptop, by the registry's fields and with the checks that its services make. */
import { lacksOwner, type Kind } from '../../../shared/contract/kinds.ts';
import { recordsOf, type MergedRecord } from '../../../shared/contract/merged.ts';
import { registersOf, unitsOf } from '../../../shared/contract/units.ts';
import { DELETED } from '../../../shared/domain/history/change.ts';
import type { PolicyOf } from '../../../shared/domain/history/merge.ts';
import { resolveWall } from '../../../shared/domain/time/zones.ts';
import type { Command, Replica, Write } from './replica.ts';
import { takingBack } from './taking-back.ts';

type Fields = Readonly<Record<string, unknown>>;

export function recordOf(replica: Replica, kind: Kind, id: string): MergedRecord | undefined {
  return recordsOf(replica.merged()).find((record) => record.kind === kind && record.id === id);
}

/** A record that is not there yet is made; one that is deleted, or would be wrong, is left as it is. */
export function update(replica: Replica, kind: Kind, id: string, patch: Fields, made: Fields = {}): void {
  const present = recordOf(replica, kind, id);
  if (present?.isDeleted) return;
  const before = present?.fields ?? {};
  const after = { ...(present ? before : made), ...patch };
  if (faultOf(kind, after) !== null) return;
  const create: Write[] = present ? [] : [{ kind, record: id, unit: DELETED, element: '', value: false }];
  replica.write([...create, ...writesOf(kind, id, before, after)]);
}

function writesOf(kind: Kind, record: string, before: Fields, after: Fields): Write[] {
  return [...unitsOf(kind).values()].flatMap((unit) => {
    if (unit.fields.every((name) => JSON.stringify(before[name]) === JSON.stringify(after[name]))) return [];
    const held = registersOf(unit, after);
    const gone = registersOf(unit, before).filter(
      ({ element }) => !held.some((register) => register.element === element),
    );
    return [...held, ...gone.map((register) => ({ ...register, value: null }))].map((register) => ({
      kind,
      record,
      ...register,
    }));
  });
}

export function setDeleted(replica: Replica, kind: Kind, id: string, value: boolean): void {
  const present = recordOf(replica, kind, id);
  if (present && present.isDeleted !== value) {
    replica.write([{ kind, record: id, unit: DELETED, element: '', value }]);
  }
}

/** Takes a command of this replica back, where nothing else has been written over it. */
export function takeBack(replica: Replica, command: Command, policyOf: PolicyOf): void {
  const undoneBy = new Map(replica.commands().map(({ id, undoes }) => [id, undoes]));
  const result = takingBack({
    changes: replica.log(),
    command: command.id,
    undoneBy: (id) => undoneBy.get(id),
    policyOf,
  });
  if (result.possible) replica.write(result.restored, command.id);
}

/** What is wrong with a record by itself; null where nothing is. */
export function faultOf(kind: Kind, fields: Fields): string | null {
  const { startWall, endWall, zone } = fields;
  if (kind === 'session') {
    if (lacksOwner(kind, fields) !== null) return 'belongs to nothing';
    const [start, end] = [instantOf(startWall, zone), instantOf(endWall, zone)];
    return start < end ? null : `ends at ${end}, before ${start}`;
  }
  if (kind === 'reconvening') {
    const { startDate, endDate } = fields;
    return String(startDate) <= String(endDate) ? null : `ends on ${String(endDate)}, before it starts`;
  }
  if (kind === 'groupMembership') {
    const { since, until } = fields;
    const isReversed = typeof since === 'string' && typeof until === 'string' && until < since;
    return isReversed ? `ends on ${until}, before it begins` : null;
  }
  if (kind === 'document') {
    const { state, stateReason } = fields;
    if (stateReason !== null && stateReason !== undefined && !String(stateReason).endsWith(String(state))) {
      return `the reason of another state: ${String(stateReason)} for ${String(state)}`;
    }
  }
  return null;
}

function instantOf(wall: unknown, zone: unknown): string {
  const resolved = resolveWall(String(wall), String(zone));
  return resolved.kind === 'one' ? resolved.utc : '';
}
