/** Four laptops at work on one programme, apart from each other and now and then together: seeded by fast-check. */
import fc from 'fast-check';
import { policyOf } from '../../../shared/contract/merged.ts';
import { sequenceFor, type Telling, type Told } from '../../../shared/domain/dispatch/sequence.ts';
import type { LoggedChange } from '../../../shared/domain/history/logged.ts';
import type { Merged, PolicyOf } from '../../../shared/domain/history/merge.ts';
import { registerKey } from '../../../shared/domain/history/register.ts';
import { standingUnder } from '../../../shared/domain/history/trees.ts';
import { recordsOf } from '../../../shared/contract/merged.ts';
import { recordOf, setDeleted, takeBack, update } from './edits.ts';
import { createReplica, type Replica } from './replica.ts';

/** The registry's policies, and a counter of the tests' own: no field of the registry is merged by the highest yet. */
export const POLICIES: PolicyOf = (kind, unit) => (kind === 'counter' ? 'highest' : policyOf(kind, unit));

export const SESSIONS = ['s0', 's1'] as const;
export const RECIPIENTS = ['kenya', 'france', 'peru'] as const;
const ITEMS = ['i0', 'i1', 'i2', 'i3'] as const;

const ZONES = ['Europe/Vienna', 'America/New_York', 'Asia/Tokyo'] as const;
const STATES = ['drafting', 'under_negotiation', 'final'] as const;

export interface Act {
  readonly by: number;
  readonly does: (replica: Replica, all: readonly Replica[]) => void;
  readonly said: string;
}

const NEW_SESSION = {
  startWall: '2027-03-16T10:00',
  endWall: '2027-03-16T11:00',
  zone: 'Europe/Vienna',
  status: 'confirmed',
};

function wall(quarter: number): string {
  const [hour, minute] = [Math.floor(quarter / 4), (quarter % 4) * 15];
  return `2027-03-16T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const session = fc.constantFrom(...SESSIONS);
const recipient = fc.constantFrom(...RECIPIENTS);
const quarter = fc.nat(95);

const patchOfSession = fc.oneof(
  fc.record({ startWall: quarter.map(wall), endWall: quarter.map(wall) }),
  fc.record({ endWall: quarter.map(wall) }),
  fc.record({ zone: fc.constantFrom(...ZONES) }),
  // The last of them is a word of a newer program.
  fc.record({ status: fc.constantFrom('draft', 'confirmed', 'cancelled', 'by_correspondence') }),
  fc.record({ roomId: fc.constantFrom('boardroom', 'press', null) }),
  fc.record({ internalNotes: fc.constantFrom('quiet', 'loud', null) }),
);

type Doing = Omit<Act, 'by'>;

function act<A>(
  said: string,
  input: fc.Arbitrary<A>,
  does: (input: A, replica: Replica, all: readonly Replica[]) => void,
): fc.Arbitrary<Doing> {
  return input.map((value) => ({
    said: `${said} ${JSON.stringify(value)}`,
    does: (replica, all) => does(value, replica, all),
  }));
}

const doings: readonly fc.WeightedArbitrary<Doing>[] = [
  {
    weight: 6,
    arbitrary: act('session', fc.tuple(session, patchOfSession), ([id, patch], replica) =>
      update(replica, 'session', id, patch, NEW_SESSION),
    ),
  },
  {
    weight: 2,
    arbitrary: act('invites', fc.tuple(session, recipient), ([id, who], replica) => {
      const invited = recordOf(replica, 'session', id)?.fields['invitedIds'];
      const present = Array.isArray(invited) ? invited : [];
      const invitedIds = present.includes(who) ? present.filter((one) => one !== who) : [...present, who];
      update(replica, 'session', id, { invitedIds }, NEW_SESSION);
    }),
  },
  {
    weight: 4,
    arbitrary: act(
      'places',
      fc.record({
        id: fc.constantFrom(...ITEMS),
        sessionId: session,
        parentId: fc.constantFrom(...ITEMS, null),
        position: fc.constantFrom('a0', 'a1', 'a2'),
      }),
      ({ id, ...place }, replica) => {
        if (!wouldCircle(replica, id, place.parentId)) update(replica, 'agendaItem', id, place);
      },
    ),
  },
  {
    weight: 2,
    arbitrary: act(
      'titles',
      fc.tuple(fc.constantFrom('en', 'fr'), fc.constantFrom('Pledge', 'Appel', 'Call')),
      ([language, text], replica) => {
        const title = recordOf(replica, 'document', 'd0')?.fields['title'];
        update(
          replica,
          'document',
          'd0',
          { title: { ...(typeof title === 'object' ? title : {}), [language]: text } },
          { state: 'drafting' },
        );
      },
    ),
  },
  {
    weight: 2,
    arbitrary: act(
      'states',
      fc.tuple(fc.constantFrom(...STATES), fc.boolean()),
      ([state, isReasoned], replica) =>
        update(replica, 'document', 'd0', { state, stateReason: isReasoned ? `because ${state}` : null }),
    ),
  },
  {
    weight: 1,
    arbitrary: act(
      'dates',
      fc.tuple(fc.integer({ min: 10, max: 20 }), fc.integer({ min: 10, max: 20 })),
      ([from, to], replica) =>
        update(replica, 'reconvening', 'r0', { startDate: `2027-03-${from}`, endDate: `2027-03-${to}` }),
    ),
  },
  {
    weight: 2,
    arbitrary: act(
      'deletes',
      fc.tuple(
        fc.oneof(
          session.map((id) => ['session', id] as const),
          fc.constantFrom(...ITEMS).map((id) => ['agendaItem', id] as const),
        ),
        fc.boolean(),
      ),
      ([[kind, id], isDeleted], replica) => setDeleted(replica, kind, id, isDeleted),
    ),
  },
  {
    weight: 3,
    arbitrary: act('takes back', fc.nat(3), (back, replica) => {
      const command = replica.commands().at(-1 - back);
      if (command && !isDispatch(replica, command.id)) takeBack(replica, command, POLICIES);
    }),
  },
  {
    weight: 1,
    arbitrary: act('counts', fc.nat(50), (value, replica) => {
      replica.write([{ kind: 'counter', record: 'c0', unit: 'floor', element: '', value }]);
    }),
  },
  {
    weight: 1,
    arbitrary: act(
      'writes what is unknown',
      fc.tuple(fc.constantFrom('mission', 'session'), fc.nat(3)),
      ([kind, value], replica) => {
        replica.write([{ kind, record: 's0', unit: 'dressCode', element: '', value: { code: value } }]);
      },
    ),
  },
  {
    weight: 4,
    arbitrary: act('hands out', fc.tuple(session, recipient), ([id, who], replica) =>
      handOut(replica, id, who),
    ),
  },
  {
    weight: 5,
    arbitrary: act('gives', fc.tuple(fc.nat(3), fc.constantFrom(1, 1, 2, 3)), ([to, part], replica, all) => {
      const commands = [...new Set(replica.log().map(({ command }) => command))];
      const given = new Set(commands.filter((_, index) => index % part === 0));
      all[to]?.receive(replica.log().filter(({ command }) => given.has(command)));
    }),
  },
  {
    weight: 2,
    arbitrary: act('waits', fc.constantFrom(1, 60_000, 3_600_000), (ms, replica) => replica.pass(ms)),
  },
];

export const anyActs = fc.array(
  fc.tuple(fc.nat(3), fc.oneof(...doings)).map(([by, doing]): Act => ({ by, ...doing })),
  { minLength: 5, maxLength: 60, size: 'max' },
);

/** Four laptops after the acts; two of their clocks are wrong by hours. */
export function carryOut(
  acts: readonly Act[],
  after?: (act: Act, replicas: readonly Replica[]) => void,
): Replica[] {
  const replicas = [0, 7_200_000, -5_400_000, 1].map((skew, index) =>
    createReplica(`laptop${index}`, skew, POLICIES),
  );
  for (const act of acts) {
    const replica = replicas[act.by];
    if (replica) act.does(replica, replicas);
    after?.(act, replicas);
  }
  return replicas;
}

function wouldCircle(replica: Replica, id: string, parentId: string | null): boolean {
  const parents = agendaOf(replica.merged());
  const seen = new Set([id]);
  for (let at = parentId; at !== null; at = parents.get(at) ?? null) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** Under what each agenda item that is there stands. */
export function agendaOf(merged: Merged): ReadonlyMap<string, string | null> {
  return standingUnder(itemsOf(merged));
}

export function itemsOf(merged: Merged): { id: string; parentId: string | null }[] {
  return recordsOf(merged).flatMap(({ kind, id, isDeleted, fields: { parentId } }) =>
    kind === 'agendaItem' && !isDeleted
      ? [{ id, parentId: typeof parentId === 'string' ? parentId : null }]
      : [],
  );
}

/** What a file for this recipient would say now; undefined where it would say nothing of the session. */
export function tellingOf(merged: Merged, sessionId: string, who: string): Telling | undefined {
  const present = recordsOf(merged).find(({ kind, id }) => kind === 'session' && id === sessionId);
  if (!present) return undefined;
  const { startWall, endWall, zone, roomId, status, invitedIds } = present.fields;
  const isTheirs = Array.isArray(invitedIds) && invitedIds.includes(who);
  if (!isTheirs && toldOf(merged, sessionId).every((one) => one.recipient !== who)) return undefined;
  return {
    recipient: who,
    facts: {
      slot: { startWall, endWall, zone },
      place: roomId,
      status: present.isDeleted ? 'cancelled' : status,
    },
    isPersonalCancellation: !isTheirs,
  };
}

export function toldOf(merged: Merged, sessionId: string): Told[] {
  return [...merged.registers.values()].flatMap(({ kind, element, value }) =>
    kind === 'dispatch' && element === sessionId ? [asTold(value)] : [],
  );
}

export function asTold(value: unknown): Told {
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

function handOut(replica: Replica, sessionId: string, who: string): void {
  const telling = tellingOf(replica.merged(), sessionId, who);
  if (!telling) return;
  const sequence = sequenceFor(telling, toldOf(replica.merged(), sessionId));
  const record = `${replica.name}-${replica.commands().length}`;
  const value: Told = { ...telling, isVoid: false, sequence };
  replica.write([{ kind: 'dispatch', record, unit: 'item', element: sessionId, value }]);
}

function isDispatch(replica: Replica, command: string): boolean {
  return replica.log().some((change) => change.command === command && change.kind === 'dispatch');
}

/** The dispatch that a change is, if it is one. */
export function dispatchIn(change: LoggedChange): Told | undefined {
  return change.kind === 'dispatch' ? asTold(change.after) : undefined;
}

/** Everything that a merge says, as text that can be compared. */
export function stateOf(merged: Merged): unknown {
  return {
    registers: [...merged.registers.values()].map(({ heads, ...register }) => ({
      key: registerKey(register),
      ...register,
      heads: heads.map(({ replica, seq }) => `${replica}:${seq}`),
    })),
    waiting: merged.waiting.length,
    agenda: [...agendaOf(merged)].sort(),
    records: recordsOf(merged),
  };
}
