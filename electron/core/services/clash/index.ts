import { fail } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Clash } from '../../../../shared/contract/shapes.ts';
import type { ReconveningState } from '../../../../shared/domain/vocabulary.ts';
import { findClashes, type ClashInput } from '../../../../shared/domain/clashes/index.ts';
import { written, type Handlers, type Reader } from '../context.ts';
import { gatherClashInput, gatherShared } from './gather.ts';

export const clashHandlers = {
  'clash.list': (reader, { reconveningId }) => clashesOf(reader, reconveningId),
  'clash.accept': (writer, { reconveningId, key, fingerprint, reason }) => {
    const present = clashesOf(writer, reconveningId).find((clash) => clash.key === key);
    if (!present) return fail('NOT_FOUND', { kind: 'clashAcceptance', id: key });
    // What was looked at is no longer what there is: it has to be looked at again.
    if (present.fingerprint !== fingerprint) fail('CONFLICT', { kind: 'clashAcceptance', id: key });
    const [known] = writer.find('clashAcceptance', { reconveningId, clashKey: key });
    if (known) writer.update('clashAcceptance', known.id, { fingerprint, reason });
    const id =
      known?.id ?? writer.create('clashAcceptance', { reconveningId, clashKey: key, fingerprint, reason });
    return written(writer, id);
  },
} satisfies Partial<Handlers>;

/** The clashes of one reconvening, or (null) of all that are still to come or going on, with what was accepted. */
export function clashesOf(reader: Reader, reconveningId: string | null): Clash[] {
  const meetings =
    reconveningId === null
      ? reader.find('reconvening').filter(({ state }) => !OVER.includes(state))
      : [reader.need('reconvening', reconveningId)];
  const shared = gatherShared(reader);
  return meetings.flatMap((meeting) =>
    withAcceptances(reader, meeting, gatherClashInput(reader, meeting, shared)),
  );
}

/** The clashes that a session has where it would stand. */
export function clashesIfMoved(reader: Reader, session: RecordOf<'session'>): Clash[] {
  const meeting = reader.need('reconvening', session.reconveningId);
  const input = gatherClashInput(reader, meeting, gatherShared(reader));
  const { startUtc, endUtc, roomId } = session;
  const sessions = input.sessions.map((one) =>
    one.id === session.id ? { ...one, startUtc, endUtc, roomId } : one,
  );
  return withAcceptances(reader, meeting, { ...input, sessions }).filter(({ sessionIds }) =>
    sessionIds.includes(session.id),
  );
}

const OVER: readonly ReconveningState[] = ['concluded', 'cancelled', 'postponed'];

function withAcceptances(reader: Reader, meeting: RecordOf<'reconvening'>, input: ClashInput): Clash[] {
  const accepted = new Map(
    reader
      .find('clashAcceptance', { reconveningId: meeting.id })
      .map(({ clashKey, fingerprint, reason }) => [`${clashKey} ${fingerprint}`, reason]),
  );
  // A clash that is about no session, such as two heads, is one of the whole meeting.
  return findClashes(input).map((clash) => ({
    ...clash,
    startUtc: clash.startUtc || `${meeting.startDate}T00:00:00.000Z`,
    endUtc: clash.endUtc || `${meeting.endDate}T23:59:00.000Z`,
    accepted: accepted.get(`${clash.key} ${clash.fingerprint}`) ?? null,
  }));
}
