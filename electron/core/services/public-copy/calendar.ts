import type { PublicModel } from '../../../../shared/contract/public-copy.ts';
import type { AgendaModel } from '../../../../shared/contract/printed.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { ToldSession } from '../../../../shared/kinds/dispatch.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { sequenceFor } from '../../../../shared/domain/dispatch/sequence.ts';
import { belongingTo, type Owner } from '../../../../shared/domain/owner.ts';
import { OUTSIDE } from '../../../../shared/words/outside.ts';
import { wallAt } from '../../../../shared/domain/time/zones.ts';
import type { ProgrammeStatus } from '../../../../shared/domain/vocabulary.ts';
import type { PublicDraft } from '../../../../shared/contract/public-copy.ts';
import type { CalendarSession } from '../../exchange/ics/plan.ts';
import { writeCalendar } from '../../exchange/ics/write.ts';
import { sequenceFloor } from '../../kinds/dispatch/floor.ts';
import { recipientName, toldOf, type ToldByName } from '../../kinds/dispatch/told.ts';
import { ANYONE, notAfter } from '../calendar/audience.ts';
import type { About } from './about.ts';
import { publicReleases, standingReleases } from './papers.ts';

type Release = RecordOf<'release'>;

/** What it is read from. */
type Reads = Pick<About, 'reader' | 'pagesOf'>;
type Session = AgendaModel['sessions'][number];

/** One session of a public programme: by which release it is told, how, and with which number. */
interface Told {
  readonly release: Release;
  readonly createdAt: string;
  readonly sessionId: string;
  readonly item: ToldSession;
}

interface Programme {
  readonly owner: Owner;
  readonly told: readonly Told[];
}

/** The public programme as a calendar in some languages, and what is to be recorded of it as told. */
export interface PublicCalendar {
  textIn(language: Language): string;
  readonly dispatches: PublicDraft['dispatches'];
}

/** What the calendar says follows from the releases alone: a session that has moved since is told with the next one. */
export function publicCalendar(
  read: Reads,
  workspaceId: string,
  model: PublicModel,
  fileName: string,
): PublicCalendar {
  const programmes = [
    ...model.meetings.map(({ id, state }) => programmeOf(read, { kind: 'reconvening', id }, offOf(state))),
    ...model.groups.map(({ id }) => programmeOf(read, { kind: 'workingGroup', id }, null)),
  ].filter(({ told }) => told.length > 0);
  return {
    textIn: (language) =>
      writeCalendar({
        workspaceId,
        language,
        invited: null,
        name: OUTSIDE[language].files.programme,
        description: '',
        sessions: programmes
          .flatMap(({ told }) => told.map((one) => entryOf(read, one, language)))
          .toSorted((a, b) => (a.startUtc < b.startUtc ? -1 : a.startUtc > b.startUtc ? 1 : 0)),
      }).text,
    dispatches: programmes.map(({ owner, told }) => ({
      ...belongingTo(owner),
      recipientKind: ANYONE.kind,
      recipientId: null,
      purpose: 'calendar',
      language: model.language,
      fileName,
      items: told.map(({ item }) => item),
    })),
  };
}

function offOf(state: RecordOf<'reconvening'>['state']): ProgrammeStatus | null {
  return state === 'postponed' || state === 'cancelled' ? state : null;
}

function programmeOf({ reader, pagesOf }: Reads, owner: Owner, off: ProgrammeStatus | null): Programme {
  const releases = publicReleases(reader, owner).filter(({ sessionId }) => sessionId === null);
  const [standing] = standingReleases(releases);
  const ever = toldOf(reader, [owner]);
  const floor = sequenceFloor(reader);
  const known = new Set<string>();
  const told: Told[] = [];
  // The one that stands first, then those before it, the latest first: each session as it was last said to be.
  for (const release of [...(standing ? [standing] : []), ...releases.toReversed()]) {
    const [page] = pagesOf(release);
    for (const session of page?.sessions ?? []) {
      if (known.has(session.id)) continue;
      known.add(session.id);
      const before = ever.get(session.id) ?? [];
      const isGone = release !== standing;
      // What nobody was told of need not be taken back.
      if (isGone && before.every(({ recipient }) => recipient !== NOBODY_IN_PARTICULAR)) continue;
      const status = isGone ? 'cancelled' : (off ?? 'confirmed');
      const item = itemOf(session, placeOf(session, page), { status, before, floor });
      told.push({
        release,
        createdAt: releases[0]?.releasedAt ?? release.releasedAt,
        sessionId: session.id,
        item,
      });
    }
  }
  return { owner, told };
}

const NOBODY_IN_PARTICULAR = recipientName(ANYONE.kind, ANYONE.id);

function placeOf({ room }: Session, page: AgendaModel | undefined): string {
  return room?.text ?? [page?.place, page?.city].filter(Boolean).join(', ');
}

function itemOf(
  { id, title, startUtc, endUtc, zone }: Session,
  place: string,
  { status, before, floor }: { status: ProgrammeStatus; before: readonly ToldByName[]; floor: number },
): ToldSession {
  const slot = { startWall: wallAt(startUtc, zone), endWall: wallAt(endUtc, zone), zone, startUtc };
  const telling = {
    recipient: NOBODY_IN_PARTICULAR,
    facts: { slot, place, status },
    isPersonalCancellation: false,
  };
  return {
    kind: 'session',
    recordId: id,
    title: title.text,
    slot,
    place,
    status,
    isPersonalCancellation: false,
    sequence: sequenceFor(telling, before, floor),
  };
}

/** In the language, where the release has it. Nothing but what stands on the page of the release, and not who chairs. */
function entryOf(
  { reader, pagesOf }: Reads,
  { release, createdAt, sessionId, item }: Told,
  language: Language,
): CalendarSession {
  const pages = pagesOf(release);
  const page = pages.find((one) => one.language === language) ?? pages[0];
  const session = page?.sessions.find(({ id }) => id === sessionId);
  const now = reader.now();
  return {
    id: sessionId,
    title: session?.title ?? { text: item.title, language },
    status: item.status,
    startUtc: item.slot.startUtc,
    endUtc: session?.endUtc ?? item.slot.startUtc,
    zone: item.slot.zone,
    place: session ? placeOf(session, page) : item.place,
    description: item.status === 'confirmed' ? (session?.description ?? '') : '',
    sequence: item.sequence,
    createdAt: notAfter(now, createdAt),
    changedAt: notAfter(now, release.releasedAt),
  };
}
