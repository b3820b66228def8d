import type { RecordOf } from '../../../shared/contract/kinds.ts';
import type { ParsedInputOf } from '../../../shared/contract/contract.ts';
import { addMinutes, minutesBetween, wallAt } from '../../../shared/domain/time/zones.ts';
import { dayBy, isWholeDays, wallsOf } from '../../../shared/domain/time/whole-days.ts';
import { invalid, problem } from '../../../shared/contract/errors.ts';
import { session as sessions } from '../../../shared/kinds/session.ts';
import { clashesIfMoved } from './clash/index.ts';
import type { ClashKeeper } from './clash/keeper.ts';
import { proposalsFor } from './clash/propose.ts';
import { written, type Handlers } from './context.ts';
import { updateRecord } from './records.ts';
import { needInstant, slotInstants } from '../rules/times.ts';

const { startWall: wallField } = sessions.fields;
/** Milliseconds. */
const DAY = 24 * 60 * 60_000;

type Session = RecordOf<'session'>;
type Place = Pick<Session, 'startWall' | 'startUtc' | 'endWall' | 'endUtc' | 'roomId'>;

export function sessionHandlers(
  clashes: ClashKeeper,
): Pick<Handlers, 'session.moveTo' | 'session.foresee' | 'session.propose'> {
  return {
    'session.moveTo': (writer, target) => {
      const session = writer.need('session', target.id);
      updateRecord(writer, 'session', session.id, placeAt(session, target));
      return written(writer, session.id);
    },
    'session.foresee': (reader, target) => {
      const session = reader.need('session', target.id);
      return clashesIfMoved(clashes, reader, { ...session, ...placeAt(session, target) });
    },
    'session.propose': (reader, asked) => proposalsFor(clashes, reader, asked),
  };
}

/** Where and when a session stands after a move; refused where its zone's clock does not show that time. */
function placeAt(
  session: Session,
  { startWall, minutes, roomId = session.roomId }: ParsedInputOf<'session.moveTo'>,
): Place {
  const { zone } = session;
  refuseNoWall(startWall);
  if (minutes === null && isWholeDays(session) && startWall.endsWith('T00:00'))
    return { ...daysFrom(session, startWall.slice(0, 10)), roomId };
  const startUtc = needInstant({
    field: 'startWall',
    wall: startWall,
    zone,
    ofTwo: { chosen: session.startUtc },
  });
  const endUtc = addMinutes(startUtc, minutes ?? minutesBetween(session.startUtc, session.endUtc));
  const endWall = wallAt(endUtc, zone);
  refuseNoWall(endWall);
  return { startWall, startUtc, endWall, endUtc, roomId };
}

/** Whoever is moved so far that it has no end on the calendar has not been given a start either. */
function refuseNoWall(wall: string): void {
  if (!wallField.schema().safeParse(wall).success) invalid(problem('startWall', 'format'));
}

/** As many days from another day on, however long the clock makes them. */
function daysFrom({ startWall, endWall, zone }: Session, first: string): Omit<Place, 'roomId'> {
  const count = Math.round((Date.parse(`${endWall}Z`) - Date.parse(`${startWall}Z`)) / DAY);
  const walls = wallsOf({ first, last: dayBy(first, count - 1) });
  refuseNoWall(walls.endWall);
  return { ...walls, ...slotInstants({ ...walls, zone, startUtc: null, endUtc: null }) };
}
