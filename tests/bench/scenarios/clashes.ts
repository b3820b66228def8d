import { join } from 'node:path';
import Database from 'better-sqlite3';
import { findClashes, type ClashInput, type ClashSession } from '../../../shared/domain/clashes/index.ts';
import { compare, timed } from '../compare.ts';
import { openCore } from '../core.ts';
import { createChance } from '../random.ts';
import type { Measurement } from '../workbench.ts';

const SESSIONS = 5000;
const PERSONS_EACH = 4;
const PERSONS = 2500;
const ROOMS = 120;
const VENUES = 6;
const DAYS = 60;
const MINUTE = 60_000;

/** One reconvening that holds every session of the large workspace, of which every delegation must be in each. */
const SIZES = {
  participant: 200,
  reconvening: 1,
  session: 600,
  agendaItem: 600,
  delegation: 200,
  person: 1000,
  delegate: 1000,
  document: 0,
  endorsementStep: 0,
};

/** All clashes of a very large programme, and what one session would clash with while it is dragged. */
export const measureClashes: Measurement = async (bench) => {
  const folder = await bench.folder('clashes');
  return [await measureAll(folder), await measureForesight(folder)];

  async function measureAll(folder: string) {
    const input = programme();
    const db = new Database(join(folder, 'join.sqlite'));
    try {
      fill(db, input);
      const join = selfJoin(db);
      if (findClashes(input).length !== join()) throw new Error('the self-join finds other clashes');
      return await compare(
        {
          name: 'all clashes of 5,000 sessions with 20,000 attendances',
          baseline: 'the same by indexed self-joins in bare better-sqlite3',
          target: 1.3,
          unit: 'ratio',
          runs: 21,
        },
        () => timed(() => findClashes(input)),
        () => timed(() => join()),
        // The program has looked many times before a programme is so large.
        { warmUps: 10 },
      );
    } finally {
      db.close();
    }
  }

  async function measureForesight(folder: string) {
    const path = join(folder, 'foresight.reconvene');
    const { sessionIds } = await bench.generate(path, SIZES);
    const { core, call } = await openCore(path);
    for (const id of sessionIds) {
      call('record.update', { kind: 'session', id, values: { access: 'members' } });
    }
    let step = 0;
    try {
      return await compare(
        {
          name: 'what a session would clash with: a step of a drag among 600 for members',
          baseline: 'within one frame',
          target: 16,
          unit: 'ms',
          runs: 51,
        },
        () =>
          timed(() => {
            step += 1;
            const startWall = `2026-01-1${1 + (step % 4)}T${10 + (step % 7)}:${10 + 5 * (step % 9)}`;
            call('session.foresee', { id: sessionIds[step % sessionIds.length] ?? '', startWall });
          }),
        () => 0,
      );
    } finally {
      core.close();
    }
  }
};

/** Sessions on a grid of a quarter of an hour, with persons whom they name, and rooms. */
export function programme(): ClashInput {
  const chance = createChance(7);
  const start = Date.parse('2026-01-05T08:00:00.000Z');
  const sessions = Array.from({ length: SESSIONS }, (_nothing, index): ClashSession => {
    const from = start + chance.below(DAYS) * 24 * 60 * MINUTE + chance.below(40) * 15 * MINUTE;
    const persons = Array.from({ length: PERSONS_EACH }, () => `person-${chance.below(PERSONS)}`);
    for (let spare = 0; new Set(persons).size < PERSONS_EACH; spare += 1)
      persons[spare % 4] = `spare-${index}-${spare}`;
    return {
      id: `01900000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
      meetingId: 'meeting',
      groupId: null,
      title: { en: `Session ${index}` },
      status: 'confirmed',
      startUtc: new Date(from).toISOString(),
      endUtc: new Date(from + (2 + chance.below(10)) * 15 * MINUTE).toISOString(),
      zone: 'Europe/Vienna',
      roomId: `room-${chance.below(ROOMS)}`,
      access: 'open',
      invitedIds: [],
      chairId: null,
      chairPersonId: null,
      presenterIds: [],
      personIds: persons,
      languages: ['en'],
      plannedMinutes: 0,
      items: 0,
      circledItems: [],
    };
  });
  return {
    meetings: [],
    rooms: Array.from({ length: ROOMS }, (_nothing, index) => ({
      id: `room-${index}`,
      name: { en: `Room ${index}` },
      venue: `Venue ${index % VENUES}`,
      city: null,
      capacity: null,
    })),
    memberships: [],
    contacts: [],
    withdrawn: new Set(),
    delegations: [],
    hostMeetings: [],
    names: new Map(),
    sessions,
  };
}

export function fill(db: Database.Database, { sessions, rooms }: ClashInput): void {
  db.exec(`
    CREATE TABLE session (id TEXT PRIMARY KEY, title TEXT, start INTEGER, stop INTEGER, room TEXT, venue TEXT) STRICT;
    CREATE TABLE attendance (session TEXT, person TEXT, start INTEGER, stop INTEGER, venue TEXT) STRICT;`);
  const addSession = db.prepare('INSERT INTO session VALUES (?, ?, ?, ?, ?, ?)');
  const addAttendance = db.prepare('INSERT INTO attendance VALUES (?, ?, ?, ?, ?)');
  const venues = new Map(rooms.map(({ id, venue }) => [id, venue]));
  db.transaction(() => {
    for (const { id, title, startUtc, endUtc, roomId, personIds } of sessions) {
      const [start, stop] = [Date.parse(startUtc), Date.parse(endUtc)];
      const venue = venues.get(roomId ?? '');
      addSession.run(id, title.en, start, stop, roomId, venue);
      for (const person of personIds) addAttendance.run(id, person, start, stop, venue);
    }
  })();
  db.exec(`
    CREATE INDEX session_by_room ON session (room, start, stop, id, title);
    CREATE INDEX attendance_by_person ON attendance (person, start, stop, session, venue);
    ANALYZE;`);
}

/** The clashes by room, by person and on the way between venues: how many rows they are, each read. */
export function selfJoin(db: Database.Database): () => number {
  const later = '(b.start > a.start OR b.id > a.id)';
  const byRoom = db.prepare(
    `SELECT a.id, b.id, a.title, b.title, a.room, a.start, a.stop, b.start, b.stop FROM session a
      JOIN session b ON b.room = a.room AND b.start >= a.start AND b.start < a.stop AND ${later}`,
  );
  const byPerson = db.prepare(
    `SELECT a.session, b.session, a.person, a.start, a.stop, b.start, b.stop FROM attendance a
      JOIN attendance b ON b.person = a.person AND b.start >= a.start AND b.start < a.stop
        AND (b.start > a.start OR b.session > a.session)`,
  );
  const walks = db.prepare(
    `SELECT DISTINCT a.session, b.session, a.venue, b.venue FROM attendance a
      JOIN attendance b ON b.person = a.person AND b.start >= a.stop AND b.start < a.stop + ${15 * MINUTE}
        AND b.venue <> a.venue`,
  );
  return () => byRoom.raw().all().length + byPerson.raw().all().length + walks.raw().all().length;
}
