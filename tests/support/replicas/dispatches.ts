/** Files that are handed out: which session was told to whom, how and under what number. Dispatches are records of the log. */
import { sequenceFor, type Telling, type Told } from '../../../shared/domain/dispatch/sequence.ts';
import type { LoggedChange } from '../../../shared/domain/history/logged.ts';
import type { Merged } from '../../../shared/domain/history/merge.ts';
import { recordsOf } from '../../../shared/contract/merged.ts';
import type { Replica } from './replica.ts';

const KIND = 'dispatch';

/** What a file for this recipient would say now; undefined where it would say nothing of the session. */
export function tellingOf(merged: Merged, sessionId: string, recipient: string): Telling | undefined {
  const present = recordsOf(merged).find(({ kind, id }) => kind === 'session' && id === sessionId);
  if (!present) return undefined;
  const { startWall, endWall, zone, roomId, status } = present.fields;
  const isTheirs = mayCome(merged, present.fields, recipient);
  if (!isTheirs && toldOf(merged, sessionId).every((one) => one.recipient !== recipient)) return undefined;
  return {
    recipient,
    facts: {
      slot: { startWall, endWall, zone },
      place: roomId,
      status: present.isDeleted ? 'cancelled' : status,
    },
    isPersonalCancellation: !isTheirs,
  };
}

/** Those whom the session invites or, where it is a working group's, its members and co-leads on that day. */
function mayCome(merged: Merged, session: Readonly<Record<string, unknown>>, recipient: string): boolean {
  const { groupId, invitedIds, startWall } = session;
  if (typeof groupId !== 'string') return Array.isArray(invitedIds) && invitedIds.includes(recipient);
  const day = String(startWall).slice(0, 10);
  return recordsOf(merged).some(({ kind, isDeleted, fields }) => {
    if (kind !== 'groupMembership' || isDeleted || fields['participantId'] !== recipient) return false;
    const { role, since, until } = fields;
    return (
      fields['groupId'] === groupId &&
      role !== 'observer' &&
      (typeof since !== 'string' || since <= day) &&
      (typeof until !== 'string' || until >= day)
    );
  });
}

export function toldOf(merged: Merged, sessionId: string): Told[] {
  return [...merged.registers.values()].flatMap(({ kind, element, value }) =>
    kind === KIND && element === sessionId ? [asTold(value)] : [],
  );
}

/** The dispatch that a change is, if it is one. */
export function dispatchIn(change: LoggedChange): Told | undefined {
  return change.kind === KIND ? asTold(change.after) : undefined;
}

function asTold(value: unknown): Told {
  if (!isTold(value)) throw new TypeError('not a dispatch');
  return value;
}

function isTold(value: unknown): value is Told {
  return (
    typeof value === 'object' &&
    value !== null &&
    'recipient' in value &&
    'sequence' in value &&
    'facts' in value
  );
}

export function handOut(replica: Replica, sessionId: string, recipient: string): void {
  const telling = tellingOf(replica.merged(), sessionId, recipient);
  if (!telling) return;
  const sequence = sequenceFor(telling, toldOf(replica.merged(), sessionId));
  const record = `${replica.name}-${replica.commands().length}`;
  const value: Told = { ...telling, isVoid: false, sequence };
  replica.write([{ kind: KIND, record, unit: 'item', element: sessionId, value }]);
}

/** Dispatches are never taken back. */
export function isDispatch(replica: Replica, command: string): boolean {
  return replica.log().some((change) => change.command === command && change.kind === KIND);
}
