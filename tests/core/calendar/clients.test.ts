import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { localizedSchema } from '../../../shared/contract/facts.ts';
import type { Recipient as Recipients } from '../../../shared/contract/shapes/owners.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { createClient, type CalendarClient, type Shown } from '../../support/calendar/client.ts';
import { sessionValues, setScene } from '../services/scene.ts';

/** What a recipient's calendar shows after each hand-out, against what is so by the records. */
const SEED = 20_240_318;
const RUNS = 40;
/** Three of the reconvening, one of it and of a working group, two of the group. */
const SESSIONS = 6;

type Row = ReturnType<TestCore['get']>;

/** A participant with a delegation and a place in the group, and the programs of two of its people. */
interface Recipient {
  readonly delegation: string;
  readonly participant: string;
  readonly clients: readonly [all: CalendarClient, bySequenceAlone: CalendarClient];
}

interface Stage extends TestCore {
  readonly meeting: string;
  readonly group: string;
  readonly sessions: readonly string[];
  readonly rooms: readonly string[];
  readonly recipients: readonly [Recipient, Recipient];
  /** Makes a call that may be refused, as a person would try it. */
  attempt(name: string, input: unknown): void;
}

async function openStage(): Promise<Stage> {
  const workspace = await openTestCore();
  const { reconvening: meeting, kenya, france, room } = setScene(workspace);
  workspace.update('reconvening', meeting, { venue: 'Vienna International Centre', city: 'Vienna' });
  const group = workspace.create('workingGroup', { number: '1', name: { en: 'Precursors' } });
  workspace.create('groupMembership', { groupId: group, participantId: kenya });
  const recipient = (participant: string): Recipient => ({
    delegation: workspace.create('delegation', {
      reconveningId: meeting,
      participantId: participant,
      attendance: 'confirmed',
    }),
    participant,
    clients: [createClient({ bySequenceAlone: false }), createClient({ bySequenceAlone: true })],
  });
  const recipients = [recipient(kenya), recipient(france)] as const;
  const sessions = Array.from({ length: SESSIONS }, (_, index) =>
    workspace.create('session', {
      ...sessionValues(meeting),
      ...belongs(index, meeting, group),
      title: { en: `Session ${index + 1}` },
      status: 'confirmed',
      access: one(['open', 'invitation', 'invitation', 'members', 'members', 'open'], index),
      invitedIds: index === 1 ? [kenya] : [kenya, france],
    }),
  );
  const rooms = [room, workspace.create('room', { name: { en: 'M2' }, venue: 'VIC' })];
  return {
    ...workspace,
    meeting,
    group,
    sessions,
    rooms,
    recipients,
    attempt(name, input) {
      const result = workspace.core.call(name, input);
      if (!result.ok && result.error.code === 'BUG') throw new Error(JSON.stringify(result.error));
    },
  };
}

function belongs(index: number, reconveningId: string, groupId: string) {
  if (index < 3) return { reconveningId, groupId: null };
  return { reconveningId: index === 3 ? reconveningId : null, groupId };
}

const one = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError('an empty list');
  return found;
};

type Act = (stage: Stage, a: number, b: number) => void;

const present = ({ rows }: Stage, kind: Parameters<Stage['rows']>[0], id: string): Row | undefined =>
  rows(kind).find((row) => row.id === id);

function edit(stage: Stage, kind: string, id: string, values: Record<string, unknown>): void {
  stage.attempt('record.update', { kind, id, values });
}

const WALLS = ['2024-03-14T09:00', '2024-03-14T15:00', '2024-03-31T01:30'] as const;

const ACTS = {
  moves: (stage, a, b) =>
    stage.attempt('session.moveTo', { id: one(stage.sessions, a), startWall: one(WALLS, b) }),
  lengthens: (stage, a, b) =>
    edit(stage, 'session', one(stage.sessions, a), {
      endWall: one(['2024-03-14T17:00', '2024-03-14T18:00'], b),
    }),
  takesTheHoursOff: (stage, a, b) =>
    edit(stage, 'session', one(stage.sessions, a), {
      startWall: one(['2024-03-14T00:00', '2024-03-15T00:00'], b),
      endWall: '2024-03-16T00:00',
    }),
  changesRoom: (stage, a, b) =>
    edit(stage, 'session', one(stage.sessions, a), { roomId: one([null, ...stage.rooms], b) }),
  renamesRoom: (stage, a, b) => edit(stage, 'room', one(stage.rooms, a), { name: { en: `Room ${b % 3}` } }),
  movesVenue: (stage, _a, b) =>
    edit(stage, 'reconvening', stage.meeting, { venue: one(['Hofburg', null], b) }),
  retitles: (stage, a, b) =>
    edit(stage, 'session', one(stage.sessions, a), { title: { en: `Title ${b % 5}` } }),
  invites: (stage, a, b) => {
    const id = one(stage.sessions, a);
    const held = present(stage, 'session', id)?.['invitedIds'];
    const { participant } = one(stage.recipients, b);
    const invited = Array.isArray(held) ? held.map(String) : [];
    edit(stage, 'session', id, {
      invitedIds: invited.includes(participant)
        ? invited.filter((other) => other !== participant)
        : [...invited, participant],
    });
  },
  setsAccess: (stage, a, b) =>
    edit(stage, 'session', one(stage.sessions, a), { access: one(['open', 'members', 'invitation'], b) }),
  setsStatus: (stage, a, b) =>
    edit(stage, 'session', one(stage.sessions, a), {
      status: one(['confirmed', 'draft', 'cancelled', 'confirmed'], b),
    }),
  setsChair: (stage, a, b) =>
    edit(stage, 'session', one(stage.sessions, a), {
      chairId: one([null, ...stage.recipients.map(({ participant }) => participant)], b),
    }),
  answers: (stage, a, b) =>
    edit(stage, 'delegation', one(stage.recipients, a).delegation, {
      attendance: one(['confirmed', 'declined', 'tentative'], b),
    }),
  joinsOrLeaves: (stage, a, b) =>
    stage.attempt('membership.record', {
      participantIds: [one(stage.recipients, a).participant],
      date: '2024-01-01',
      status: one(['member', 'withdrawn', 'invited'], b),
      reason: 'As was agreed',
    }),
  deletesSession: (stage, a) =>
    stage.attempt('record.delete', { kind: 'session', ids: [one(stage.sessions, a)] }),
  deletesOrInvitesDelegation: (stage, a) => {
    const { delegation, participant } = one(stage.recipients, a);
    if (present(stage, 'delegation', delegation)) {
      stage.attempt('record.delete', { kind: 'delegation', ids: [delegation] });
    } else {
      stage.attempt('record.create', {
        kind: 'delegation',
        values: { reconveningId: stage.meeting, participantId: participant },
      });
    }
  },
  joinsOrLeavesGroup: (stage, a, b) => {
    const { group: groupId } = stage;
    const { participant: participantId } = one(stage.recipients, a);
    const held = stage.rows('groupMembership').find((row) => row['participantId'] === participantId);
    // About the day of most of the sessions.
    const values = {
      role: one(['member', 'observer', 'co_lead'], b),
      since: one([null, '2024-03-01', '2024-03-15'], a + b),
      until: one([null, null, '2024-03-31', '2024-03-15'], b),
    };
    if (!held) {
      const whole = { groupId, participantId, ...values };
      stage.attempt('record.create', { kind: 'groupMembership', values: whole });
    } else if (b % 4 === 3) stage.attempt('record.delete', { kind: 'groupMembership', ids: [held.id] });
    else edit(stage, 'groupMembership', held.id, values);
  },
  closesGroup: (stage, _a, b) =>
    stage.attempt('workingGroup.moveState', {
      id: stage.group,
      to: one(['closed', 'active'], b),
      reason: 'Its work is done',
    }),
  movesState: (stage, _a, b) =>
    stage.attempt('reconvening.moveState', {
      id: stage.meeting,
      to: one(['postponed', 'planned'], b),
      reason: 'No quorum',
    }),
  undoes: (stage) => {
    // Who takes back that a file was not sent says that it arrived.
    if (stage.call('history.status', {}).undo?.name === 'dispatch.void') return;
    stage.attempt('history.undo', {});
  },
  redoes: (stage) => stage.attempt('history.redo', {}),
  secretariatsOwn: (stage) => {
    const { dispatch } = stage.call('calendar.build', { scope: 'reconvening', reconveningId: stage.meeting });
    stage.call('dispatch.record', { ...dispatch, channel: 'file' });
  },
  /** A file a change, as one sends them by mail. */
  handsOutChanges: (stage, a) => {
    const recipient = one(stage.recipients, a);
    for (const { scope, to } of filesFor(stage, recipient)) {
      const { news } = stage.call('calendar.build', scope);
      for (const { sessionId } of news) {
        const change = stage.call('calendar.build', { scope: 'change', to, sessionId });
        stage.call('dispatch.record', { ...change.dispatch, channel: 'file' });
        for (const client of recipient.clients) client.open(change.text);
      }
    }
    compare(stage, recipient);
  },
  /** One of the changes goes out: what is so of its session is known, whatever is known of the others. */
  handsOutOneChange: (stage, a, b) => {
    const recipient = one(stage.recipients, a);
    const { scope, to } = one(filesFor(stage, recipient), b);
    const { news } = stage.call('calendar.build', scope);
    if (news.length === 0) return;
    const { sessionId } = one(news, a);
    const change = stage.call('calendar.build', { scope: 'change', to, sessionId });
    stage.call('dispatch.record', { ...change.dispatch, channel: 'file' });
    for (const client of recipient.clients) client.open(change.text);
    const truth = untitled(truthFor(stage, recipient));
    for (const client of recipient.clients) {
      expect(untitled(believed(client))[sessionId]).toEqual(truth[sessionId]);
    }
  },
  handsOut: (stage, a) => handOut(stage, one(stage.recipients, a)),
  /** It was noted, and then perhaps not sent: nobody knows whether it arrived. */
  handsOutInVain: (stage, a, b) => {
    const recipient = one(stage.recipients, a);
    const { scope } = one(filesFor(stage, recipient), a + b);
    const { text, dispatch } = stage.call('calendar.build', scope);
    const { id } = stage.call('dispatch.record', { ...dispatch, channel: 'file' });
    if (b % 2 === 0) for (const client of recipient.clients) client.open(text);
    stage.call('dispatch.void', { id, reason: 'The mail came back.' });
  },
} as const satisfies Record<string, Act>;

function handOut(stage: Stage, recipient: Recipient): void {
  for (const { scope } of filesFor(stage, recipient)) {
    const { text, dispatch } = stage.call('calendar.build', scope);
    stage.call('dispatch.record', { ...dispatch, channel: 'file' });
    for (const client of recipient.clients) client.open(text);
  }
  expect(believed(recipient.clients[0])).toEqual(truthFor(stage, recipient));
  compare(stage, recipient);
}

/** What takes place, when and where: titles alone are in a whole file, but are no change by themselves. */
function compare(stage: Stage, recipient: Recipient): void {
  const truth = untitled(truthFor(stage, recipient));
  for (const client of recipient.clients) expect(untitled(believed(client))).toEqual(truth);
  for (const { scope } of filesFor(stage, recipient)) {
    expect(stage.call('calendar.build', scope).news).toEqual([]);
  }
  const due = [{ reconveningId: stage.meeting }, { groupId: stage.group }].flatMap((of) =>
    stage.call('outbox.get', of),
  );
  expect(due.map(({ participantId }) => participantId)).not.toContain(recipient.participant);
}

interface File {
  readonly scope: InputOf<'calendar.build'>;
  readonly to: Recipients;
}

/** What a participant is handed: the programme of the reconvening, and that of the group. */
function filesFor({ group: groupId }: Stage, { delegation: delegationId, participant }: Recipient): File[] {
  const member = { groupId, participantId: participant };
  return [
    { scope: { scope: 'delegation', delegationId }, to: { delegationId } },
    { scope: { scope: 'member', ...member }, to: member },
  ];
}

type Programme = Record<string, Shown>;

/** UIDs begin with the session's id. */
function believed(client: CalendarClient): Programme {
  return Object.fromEntries(
    [...client.shown()].map(([uid, shown]) => [uid.slice(0, uid.indexOf('@')), shown]),
  );
}

function untitled(programme: Programme): Programme {
  return Object.fromEntries(Object.entries(programme).map(([id, shown]) => [id, { ...shown, title: '' }]));
}

/** What takes place for a participant, by the records and the rules of the domain alone. */
function truthFor(stage: Stage, { delegation, participant }: Recipient): Programme {
  const meeting = stage.get('reconvening', stage.meeting);
  const who = stage.get('participant', participant);
  const coming = present(stage, 'delegation', delegation);
  const isOff = meeting['state'] === 'cancelled' || meeting['state'] === 'postponed';
  if (who['coalitionStatus'] === 'withdrawn') return {};
  const comesToMeeting = coming !== undefined && coming['attendance'] !== 'declined';
  const theirs = stage.rows('session').filter((session) => {
    const { reconveningId, groupId, access, invitedIds } = session;
    if (session['status'] !== 'confirmed' || (reconveningId !== null && isOff)) return false;
    const isInvited =
      access === 'invitation' && Array.isArray(invitedIds) && invitedIds.includes(participant);
    const isNamed = session['chairId'] === participant || isInvited;
    const role = groupId === null ? undefined : roleOnDayOf(stage, session, participant);
    // By a delegation, by a place in the group, or because a session of the group names them.
    if (!((reconveningId !== null && comesToMeeting) || role || (groupId !== null && isNamed))) return false;
    const isMember =
      groupId === null ? who['coalitionStatus'] === 'member' : role === 'member' || role === 'co_lead';
    return access === 'open' || isNamed || (access === 'members' && isMember);
  });
  return Object.fromEntries(
    theirs.map((session): [string, Shown] => {
      const room = session['roomId'] === null ? undefined : stage.get('room', String(session['roomId']));
      const place = room
        ? [english(room['name']), room['venue'], room['city']]
        : session['reconveningId'] === null
          ? []
          : [meeting['venue'], meeting['city']];
      return [
        session.id,
        {
          ...timesOf(session),
          place: place.filter((part) => part !== null).join(', '),
          title: english(session['title']),
        },
      ];
    }),
  );
}

/** What they are in the group on the day on which the session begins; undefined where nothing. */
function roleOnDayOf({ rows }: Stage, { startWall }: Row, participant: string): unknown {
  const day = String(startWall).slice(0, 10);
  return rows('groupMembership').find(
    ({ participantId, since, until }) =>
      participantId === participant &&
      (since === null || String(since) <= day) &&
      (until === null || String(until) >= day),
  )?.['role'];
}

/** Days where both ends are midnights, else instants. */
function timesOf({ startWall, endWall, startUtc, endUtc }: Row): Pick<Shown, 'start' | 'end'> {
  const walls = [startWall, endWall].map(String);
  const [start, end] = walls.every((wall) => wall.endsWith('T00:00'))
    ? walls.map((wall) => wall.slice(0, 10))
    : [startUtc, endUtc].map(String);
  return { start: start ?? '', end: end ?? '' };
}

function english(text: unknown): string {
  return localizedSchema.parse(text).en ?? '';
}

const NAMES = Object.keys(ACTS).filter((name): name is keyof typeof ACTS => name in ACTS);
const NAMES_WEIGHED = [...NAMES, ...Array.from({ length: 6 }, () => 'handsOut' as const)];
const acts = fc.array(fc.tuple(fc.constantFrom(...NAMES_WEIGHED), fc.nat(11), fc.nat(11)), {
  minLength: 20,
  maxLength: 60,
  size: 'max',
});

test('After each hand-out a calendar shows exactly what is so for its participant, by reconvening and group', async () => {
  let handedOut = 0;
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const stage = await openStage();
      let minute = 0;
      for (const [name, a, b] of list) {
        minute += 1;
        stage.setNow(new Date(Date.UTC(2024, 2, 1, 12, minute)).toISOString());
        ACTS[name](stage, a, b);
        if (name === 'handsOut') handedOut += 1;
      }
      for (const recipient of stage.recipients) handOut(stage, recipient);
    }),
    { seed: SEED, numRuns: RUNS },
  );
  expect(handedOut).toBeGreaterThan(5 * RUNS);
});
