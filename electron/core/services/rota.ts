import { invalid, problem } from '../../../shared/contract/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts';
import { isLanguage } from '../../../shared/domain/languages.ts';
import { clashesIf, type ClashSession } from '../../../shared/domain/clashes/index.ts';
import { rotaDates, unusualLeads } from '../../../shared/domain/rota.ts';
import { addMinutes, resolveWall, wallAt } from '../../../shared/domain/time/zones.ts';
import { homeZone } from '../db/home-zone.ts';
import { refuseUnknownZone } from '../rules/times.ts';
import type { ClashKeeper } from './clash/keeper.ts';
import { written, type Handlers, type Reader } from './context.ts';
import { createRecord } from './records.ts';
import { rowByRow } from './row-by-row.ts';

type Draft = ParsedInputOf<'rota.plan'>;
type Planned = OutputOf<'rota.plan'>[number];

/** The clocks that matter to the coalition, besides the one at home. */
const COMPANIONS = ['Europe/Vienna', 'America/New_York'] as const;

/** Sessions of a working group on dates that come again, made in one deed. */
export function rotaHandlers(keeper: ClashKeeper): Pick<Handlers, 'rota.plan' | 'rota.make'> {
  return {
    'rota.plan': (reader, draft) => planned(keeper, reader, draft),
    'rota.make': (writer, { dates, ...draft }, task) => {
      const { groupId, title, zone, startTime, minutes, status } = draft;
      refuseClosed(writer, draft);
      refuseUnknownZone('zone', zone);
      const { languages } = writer.need('workingGroup', groupId);
      const each = rowByRow(task, dates.length);
      const made = dates.map((date, at) =>
        each.do(`dates.${at}`, () => {
          const startWall = `${date}T${startTime}`;
          return createRecord(writer, 'session', {
            groupId,
            title,
            kind: 'working_group',
            access: 'members',
            status,
            zone,
            languages: languages.filter(isLanguage),
            startWall,
            endWall: endOf(startWall, zone, minutes),
          });
        }),
      );
      each.end();
      const ids = made.filter((id) => id !== null);
      return { ...written(writer, ids[0] ?? ''), ids };
    },
  };
}

/** A closed group meets no more. */
function refuseClosed(reader: Reader, { groupId }: Pick<Draft, 'groupId'>): void {
  const { state, name } = reader.need('workingGroup', groupId);
  if (state === 'closed') invalid(problem('groupId', 'groupClosed', { group: name }));
}

function planned(keeper: ClashKeeper, reader: Reader, draft: Draft): Planned[] {
  const { groupId, zone, startTime, minutes } = draft;
  refuseClosed(reader, draft);
  refuseUnknownZone('zone', zone);
  const home = homeZone(reader);
  const others = [...new Set([home, ...COMPANIONS])].filter((one) => one !== zone);
  const starts = new Set(
    reader
      .find('session', { groupId })
      .filter(({ status }) => status !== 'cancelled')
      .map(({ startUtc }) => startUtc),
  );
  const programme = keeper.programme(reader);
  let before: string | null = null;
  return rotaDates(draft).map((date): Planned => {
    const startWall = `${date}T${startTime}`;
    const resolved = resolveWall(startWall, zone);
    if (resolved.kind !== 'one') {
      return {
        date,
        startUtc: null,
        endUtc: null,
        clock: resolved.kind,
        leads: [],
        isThere: false,
        clashes: [],
      };
    }
    const startUtc = resolved.utc;
    const endUtc = addMinutes(startUtc, minutes);
    const leads = unusualLeads(startUtc, zone, { others, before });
    before = startUtc;
    const found = clashesIf(programme, proposed(draft, date, { startUtc, endUtc }));
    return {
      date,
      startUtc,
      endUtc,
      clock: 'one',
      leads,
      isThere: starts.has(startUtc),
      clashes: found.map((clash) => ({ ...clash, accepted: null })),
    };
  });
}

/** The wall time so many minutes after another one; where the clock does not show that one, the same of any day. */
function endOf(startWall: string, zone: string, minutes: number): string {
  const resolved = resolveWall(startWall, zone);
  if (resolved.kind === 'one') return wallAt(addMinutes(resolved.utc, minutes), zone);
  // The start is refused for itself.
  return addMinutes(`${startWall}:00.000Z`, minutes).slice(0, 16);
}

/** A session that is not there yet, as far as it can clash. */
function proposed(
  { groupId, title, zone, status }: Draft,
  date: string,
  instants: Pick<ClashSession, 'startUtc' | 'endUtc'>,
): ClashSession {
  return {
    id: `rota ${date}`,
    meetingId: null,
    groupId,
    title,
    status,
    ...instants,
    zone,
    roomId: null,
    access: 'members',
    invitedIds: [],
    chairId: null,
    chairPersonId: null,
    presenterIds: [],
    personIds: [],
    languages: [],
    plannedMinutes: 0,
    items: 0,
    circledItems: [],
  };
}
