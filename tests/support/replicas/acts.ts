/** What people do to a programme, at random: seeded by fast-check. */
import fc from 'fast-check';
import { handOut, isDispatch } from './dispatches.ts';
import { recordOf, setDeleted, takeBack, update } from './edits.ts';
import type { Replica } from './replica.ts';
import { POLICIES, agendaOf, type Act } from './world.ts';

export const SESSIONS = ['s0', 's1'] as const;
export const RECIPIENTS = ['kenya', 'france', 'peru'] as const;
const ITEMS = ['i0', 'i1', 'i2', 'i3'] as const;
const ZONES = ['Europe/Vienna', 'America/New_York', 'Asia/Tokyo'] as const;
const STATES = ['drafting', 'under_negotiation', 'final'] as const;

/** One belongs to a reconvening and is by invitation, the other to a working group and is for its members. */
const OWNERS = {
  s0: { reconveningId: 'r0', groupId: null },
  s1: { reconveningId: null, groupId: 'g0' },
} as const;
const NEW_SESSION = {
  startWall: '2027-03-16T10:00',
  endWall: '2027-03-16T18:00',
  zone: 'Europe/Vienna',
  status: 'confirmed',
  invitedIds: ['kenya', 'france'],
};
const NEW_MEETING = { startDate: '2027-03-11', endDate: '2027-03-19' };

type Doing = Omit<Act, 'by'>;

function doing<A>(
  said: string,
  input: fc.Arbitrary<A>,
  does: (input: A, replica: Replica, all: readonly Replica[]) => void,
): fc.Arbitrary<Doing> {
  return input.map((value) => ({
    said: `${said} ${JSON.stringify(value)}`,
    does: (replica, all) => does(value, replica, all),
  }));
}

const newSession = (id: (typeof SESSIONS)[number]) => ({ ...NEW_SESSION, ...OWNERS[id] });
const newMembership = (who: string) => ({ groupId: 'g0', participantId: who, role: 'member' });

const session = fc.constantFrom(...SESSIONS);
const item = fc.constantFrom(...ITEMS);
const recipient = fc.constantFrom(...RECIPIENTS);
const wall = fc.integer({ min: 8, max: 20 }).map((hour) => `2027-03-16T${String(hour).padStart(2, '0')}:00`);
const day = fc.integer({ min: 10, max: 20 }).map((number) => `2027-03-${number}`);

/** From one side or the other, so that two that are fine apart from each other are often not together. */
const patchOfSlot = fc.oneof(
  fc.record({ startWall: wall, endWall: wall }),
  fc.record({ startWall: wall }),
  fc.record({ endWall: wall }),
  fc.record({ zone: fc.constantFrom(...ZONES) }),
);
const patchOfSession = fc.oneof(
  // The last of them is a word of a newer program.
  fc.record({ status: fc.constantFrom('draft', 'confirmed', 'cancelled', 'by_correspondence') }),
  fc.record({ roomId: fc.constantFrom('boardroom', 'press', null) }),
  fc.record({ internalNotes: fc.constantFrom('quiet', 'loud', null) }),
);

/** From one side or the other of the day of the sessions. */
const patchOfMembership = fc.oneof(
  fc.record({ role: fc.constantFrom('co_lead', 'member', 'observer') }),
  fc.record({
    since: fc.constantFrom('2027-03-01', '2027-03-17', null),
    until: fc.constantFrom('2027-03-15', '2027-03-16', null),
  }),
);

const place = fc.record({
  sessionId: session,
  parentId: fc.constantFrom(...ITEMS, null),
  position: fc.constantFrom('a0', 'a1', 'a2'),
});

const DOINGS = {
  session: doing('changes', fc.tuple(session, patchOfSession), ([id, patch], replica) =>
    update(replica, 'session', id, patch, newSession(id)),
  ),
  slot: doing('moves', fc.tuple(session, patchOfSlot), ([id, patch], replica) =>
    update(replica, 'session', id, patch, newSession(id)),
  ),
  membership: doing(
    'has in the group from or until a day, or as something else',
    fc.tuple(recipient, patchOfMembership),
    ([who, patch], replica) => update(replica, 'groupMembership', who, patch, newMembership(who)),
  ),
  invitation: doing('invites or does not', fc.tuple(session, recipient), ([id, who], replica) => {
    const invited = recordOf(replica, 'session', id)?.fields['invitedIds'];
    const present = Array.isArray(invited) ? invited : [];
    const invitedIds = present.includes(who) ? present.filter((one) => one !== who) : [...present, who];
    update(replica, 'session', id, { invitedIds }, newSession(id));
  }),
  place: doing('places', fc.tuple(item, place), ([id, where], replica) => {
    if (!wouldCircle(replica, id, where.parentId)) update(replica, 'agendaItem', id, where);
  }),
  title: doing(
    'names',
    fc.tuple(fc.constantFrom('en', 'fr'), fc.constantFrom('Pledge', 'Appel', 'Call')),
    ([language, text], replica) => {
      const held = recordOf(replica, 'document', 'd0')?.fields['title'];
      const title = { ...(typeof held === 'object' ? held : {}), [language]: text };
      update(replica, 'document', 'd0', { title }, { state: 'drafting' });
    },
  ),
  state: doing(
    'moves to',
    fc.tuple(fc.constantFrom(...STATES), fc.boolean()),
    ([state, isReasoned], replica) =>
      update(replica, 'document', 'd0', { state, stateReason: isReasoned ? `because ${state}` : null }),
  ),
  dates: doing(
    'dates',
    fc.oneof(
      fc.record({ startDate: day, endDate: day }),
      fc.record({ startDate: day }),
      fc.record({ endDate: day }),
    ),
    (patch, replica) => update(replica, 'reconvening', 'r0', patch, NEW_MEETING),
  ),
  deletion: doing(
    'deletes or brings back',
    fc.tuple(
      fc.oneof(
        session.map((id) => ['session', id] as const),
        item.map((id) => ['agendaItem', id] as const),
        recipient.map((id) => ['groupMembership', id] as const),
      ),
      fc.boolean(),
    ),
    ([[kind, id], isDeleted], replica) => setDeleted(replica, kind, id, isDeleted),
  ),
  takingBack: doing('takes back', fc.nat(3), (back, replica) => {
    const command = replica.commands().at(-1 - back);
    if (command && !isDispatch(replica, command.id)) takeBack(replica, command, POLICIES);
  }),
  count: doing('counts', fc.nat(50), (value, replica) => {
    replica.write([{ kind: 'counter', record: 'c0', unit: 'floor', element: '', value }]);
  }),
  unknown: doing(
    'writes what is unknown',
    fc.tuple(fc.constantFrom('mission', 'session'), fc.nat(3)),
    ([kind, code], replica) => {
      replica.write([{ kind, record: 's0', unit: 'dressCode', element: '', value: { code } }]);
    },
  ),
  handingOut: doing('hands out', fc.tuple(session, recipient), ([id, who], replica) =>
    handOut(replica, id, who),
  ),
  // All of the log; or every second or third of its commands; or none of what one of the four wrote.
  exchange: doing(
    'gives',
    fc.tuple(fc.nat(3), fc.constantFrom(1, 1, 1, 2, 3), fc.option(fc.nat(3), { nil: null, freq: 2 })),
    ([to, part, without], replica, all) => {
      const commands = [...new Set(replica.log().map(({ command }) => command))];
      const given = new Set(commands.filter((_, index) => index % part === 0));
      const left = without === null ? null : all[without]?.name;
      all[to]?.receive(
        replica.log().filter(({ command, replica: writer }) => given.has(command) && writer !== left),
      );
    },
  ),
  waiting: doing('waits', fc.constantFrom(1, 60_000, 3_600_000), (ms, replica) => replica.pass(ms)),
} as const;

/** What everybody has from the start, in three of four histories. */
const BEGINNING: readonly Act[] = [
  {
    by: 0,
    said: 'plans the meeting and gives it to all',
    does(replica, all) {
      for (const id of SESSIONS) update(replica, 'session', id, {}, newSession(id));
      for (const who of ['kenya', 'peru']) update(replica, 'groupMembership', who, {}, newMembership(who));
      for (const id of ITEMS) {
        update(replica, 'agendaItem', id, { sessionId: 's0', parentId: null, position: 'a0' });
      }
      update(replica, 'document', 'd0', { state: 'drafting' });
      update(replica, 'reconvening', 'r0', {}, NEW_MEETING);
      for (const other of all) other.receive(replica.log());
    },
  },
];

/** @param more what happens as often as all the rest together; everything alike where it is left out */
export function actsWith(more: readonly (keyof typeof DOINGS)[] = []): fc.Arbitrary<Act[]> {
  const all = Object.values(DOINGS);
  const often = Math.ceil(all.length / Math.max(1, more.length));
  const doings = [
    ...all.map((arbitrary) => ({ arbitrary, weight: 1 })),
    ...more.map((name) => ({ arbitrary: DOINGS[name], weight: often })),
  ];
  const acts = fc.array(
    fc.tuple(fc.nat(3), fc.oneof(...doings)).map(([by, rest]): Act => ({ by, ...rest })),
    { minLength: 20, maxLength: 70, size: 'max' },
  );
  return fc.tuple(fc.nat(3), acts).map(([chance, list]) => (chance > 0 ? [...BEGINNING, ...list] : list));
}

/** An agenda item is never put under itself by hand. */
function wouldCircle(replica: Replica, id: string, parentId: string | null): boolean {
  const parents = agendaOf(replica.merged());
  const seen = new Set([id]);
  for (let at = parentId; at !== null; at = parents.get(at) ?? null) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
