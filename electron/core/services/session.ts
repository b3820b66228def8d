import { addMinutes, minutesBetween, wallAt } from '../../../shared/domain/time/zones.ts';
import { invalid, problem } from '../../../shared/contract/errors.ts';
import { written, type Handlers } from './context.ts';
import { updateRecord } from './records.ts';
import { needInstant } from './rules/times.ts';

const WALL = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

export const sessionHandlers = {
  'session.moveTo': (writer, { id, startWall, minutes, roomId }) => {
    const session = writer.need('session', id);
    const { zone } = session;
    if (!WALL.test(startWall)) invalid(problem('startWall', 'format'));
    const startUtc = needInstant({ field: 'startWall', wall: startWall, zone, chosen: session.startUtc });
    const length = minutes ?? minutesBetween(session.startUtc, session.endUtc);
    const endUtc = addMinutes(startUtc, length);
    updateRecord(writer, 'session', id, {
      startWall,
      startUtc,
      endWall: wallAt(endUtc, zone),
      endUtc,
      ...(roomId === undefined ? {} : { roomId }),
    });
    return written(writer, id);
  },
} satisfies Partial<Handlers>;
