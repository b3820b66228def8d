/** What has changed from one frozen programme to the next: a pure comparison of what the two pages say. */
import { canonical } from '../history/canonical.ts';
import type { Language, Said } from '../languages.ts';
import { outOfOrder } from '../order/out-of-order.ts';

/** As much of a line as tells where it stands; what else it has is compared too. */
export interface ReleasedLine {
  readonly id: string;
  readonly parentId: string | null;
  readonly depth: number;
  readonly number: string;
  readonly title: Said;
  readonly startUtc: string;
  readonly endUtc: string;
}

export interface ReleasedSession {
  readonly id: string;
  readonly title: Said;
  readonly startUtc: string;
  readonly endUtc: string;
  readonly zone: string;
  readonly room: Said | null;
  readonly lines: readonly ReleasedLine[];
}

export interface ReleasedProgramme {
  readonly language: Language;
  readonly title: Said | null;
  readonly place: string;
  /** Of the meeting; null where that is a group without sessions. */
  readonly dates: { readonly from: string; readonly to: string } | null;
  readonly zone: string;
  readonly sessions: readonly ReleasedSession[];
}

/** How a session or an item stood: what it was called, its number in the agenda, when and where it was. */
export interface Stood {
  readonly title: string;
  /** Of an item. */
  readonly number: string | null;
  readonly startUtc: string;
  readonly endUtc: string;
  readonly zone: string;
  readonly room: string | null;
}

export const CHANGES = ['added', 'removed', 'moved', 'retitled', 'edited'] as const;

export interface ReleaseChange {
  readonly what: (typeof CHANGES)[number];
  readonly kind: 'reconvening' | 'session' | 'agendaItem';
  /** Of the session or the item; null for the meeting itself. */
  readonly id: string | null;
  /** Null for what is new, and for the meeting itself but for its title. */
  readonly was: Stood | null;
  /** Null for what is gone. */
  readonly now: Stood | null;
}

interface Placed {
  readonly line: ReleasedLine;
  readonly session: ReleasedSession;
}

/**
 * What is new, gone, moved, called otherwise or changed in another way, in the order of the later programme; what is gone
 * comes last. The items of a session that is new or gone are not told one by one. An item has moved where it stands
 * otherwise among those that were there before, and not where others came in before it. Titles of two languages are not
 * compared.
 */
export function changesBetween(before: ReleasedProgramme, after: ReleasedProgramme): ReleaseChange[] {
  const isOneLanguage = before.language === after.language;
  const was = placedIn(before);
  const now = placedIn(after);
  const sessionsBefore = new Map(before.sessions.map((session) => [session.id, session]));
  const sessionsAfter = new Map(after.sessions.map((session) => [session.id, session]));
  const displaced = displacedItems(was, now);
  const changes: ReleaseChange[] = ofMeeting(before, after, isOneLanguage);

  for (const session of after.sessions) {
    const earlier = sessionsBefore.get(session.id);
    const put = (what: ReleaseChange['what']): void => {
      const stood = earlier ? sessionStood(earlier) : null;
      changes.push({ what, kind: 'session', id: session.id, was: stood, now: sessionStood(session) });
    };
    if (!earlier) put('added');
    else {
      if (canonical(whereabouts(earlier)) !== canonical(whereabouts(session))) put('moved');
      if (isOneLanguage && earlier.title.text !== session.title.text) put('retitled');
      if (canonical(restOfSession(earlier)) !== canonical(restOfSession(session))) put('edited');
    }
    for (const line of session.lines) {
      const old = was.get(line.id);
      if (!old && !earlier) continue;
      const tell = (what: ReleaseChange['what']): void => {
        const stood = old ? itemStood(old) : null;
        changes.push({
          what,
          kind: 'agendaItem',
          id: line.id,
          was: stood,
          now: itemStood({ line, session }),
        });
      };
      if (!old) tell('added');
      else {
        if (displaced.has(line.id)) tell('moved');
        if (isOneLanguage && old.line.title.text !== line.title.text) tell('retitled');
        if (canonical(restOfLine(old.line)) !== canonical(restOfLine(line))) tell('edited');
      }
    }
  }

  for (const session of before.sessions) {
    if (!sessionsAfter.has(session.id)) {
      const stood = sessionStood(session);
      changes.push({ what: 'removed', kind: 'session', id: session.id, was: stood, now: null });
    }
  }
  for (const [id, { line, session }] of was) {
    if (now.has(id) || !sessionsAfter.has(session.id)) continue;
    changes.push({ what: 'removed', kind: 'agendaItem', id, was: itemStood({ line, session }), now: null });
  }
  return changes;
}

function placedIn({ sessions }: ReleasedProgramme): ReadonlyMap<string, Placed> {
  return new Map(
    sessions.flatMap((session) => session.lines.map((line) => [line.id, { line, session }] as const)),
  );
}

/** Items that are in another session or under another item than before, or in another order among those beside them. */
function displacedItems(
  was: ReadonlyMap<string, Placed>,
  now: ReadonlyMap<string, Placed>,
): ReadonlySet<string> {
  const displaced = new Set<string>();
  const beside = new Map<string, string[]>();
  for (const [id, placed] of now) {
    const old = was.get(id);
    if (!old) continue;
    if (groupOf(old) !== groupOf(placed)) displaced.add(id);
    else beside.set(groupOf(placed), [...(beside.get(groupOf(placed)) ?? []), id]);
  }
  const orderBefore = new Map([...was.keys()].map((id, at) => [id, at]));
  for (const ids of beside.values()) {
    for (const id of outOfOrder(ids, (one) => orderBefore.get(one) ?? 0)) displaced.add(id);
  }
  return displaced;
}

function groupOf({ line, session }: Placed): string {
  return `${session.id} ${line.parentId ?? ''}`;
}

function whereabouts({ startUtc, endUtc, zone, room }: ReleasedSession): object {
  return { startUtc, endUtc, zone, room: room?.text ?? null };
}

function restOfSession(session: ReleasedSession): object {
  const {
    title: _title,
    startUtc: _start,
    endUtc: _end,
    zone: _zone,
    room: _room,
    lines: _lines,
    ...rest
  } = session;
  return rest;
}

/** Times and numbers follow from what comes before an item. */
function restOfLine(line: ReleasedLine): object {
  const { title: _title, number: _number, startUtc: _start, endUtc: _end, ...rest } = line;
  const { parentId: _parent, depth: _depth, ...own } = rest;
  return own;
}

function ofMeeting(
  before: ReleasedProgramme,
  after: ReleasedProgramme,
  isOneLanguage: boolean,
): ReleaseChange[] {
  const of = (what: ReleaseChange['what']): ReleaseChange => ({
    what,
    kind: 'reconvening',
    id: null,
    was: meetingStood(before),
    now: meetingStood(after),
  });
  const facts = ({ place, dates, zone }: ReleasedProgramme): string => canonical({ place, dates, zone });
  return [
    ...(isOneLanguage && before.title?.text !== after.title?.text ? [of('retitled')] : []),
    ...(facts(before) === facts(after) ? [] : [of('edited')]),
  ];
}

function meetingStood({ title, dates, zone, place }: ReleasedProgramme): Stood {
  return {
    title: title?.text ?? '',
    number: null,
    startUtc: `${dates?.from ?? ''}T00:00:00.000Z`,
    endUtc: `${dates?.from ?? ''}T00:00:00.000Z`,
    zone,
    room: place === '' ? null : place,
  };
}

function sessionStood({ title, startUtc, endUtc, zone, room }: ReleasedSession): Stood {
  return { title: title.text, number: null, startUtc, endUtc, zone, room: room?.text ?? null };
}

function itemStood({ line, session }: Placed): Stood {
  return {
    title: line.title.text,
    number: line.number,
    startUtc: line.startUtc,
    endUtc: line.endUtc,
    zone: session.zone,
    room: session.room?.text ?? null,
  };
}
