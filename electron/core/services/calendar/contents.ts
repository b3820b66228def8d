import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { CalendarFile } from '../../../../shared/contract/shapes.ts';
import { mayAttend } from '../../../../shared/domain/access.ts';
import { deletedAfterExport, onceConfirmed } from '../../repositories/announced.ts';
import type { Reader } from '../context.ts';

type Session = RecordOf<'session'>;
type LeftOut = CalendarFile['leftOut'][number];

/** The sessions a file tells of, in the order of their times, and those it does not, with the reason. */
export interface Contents {
  readonly sessions: readonly Session[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The secretariat's own file: everything that is planned, drafts too. A cancelled session is in it where an earlier
 * file told of it, and so is one that was deleted since.
 */
export function contentsOfReconvening(reader: Reader, reconveningId: string): Contents {
  return sorted(toldOrTellable(reader, reconveningId), (session) =>
    isTold(session) ? null : 'neverAnnounced',
  );
}

/**
 * What one delegation may know: the confirmed sessions it may attend, and of those it may attend the cancelled ones
 * that were confirmed before and that a file told of. A draft that was dropped is nobody else's business.
 */
export function contentsForParticipant(
  reader: Reader,
  reconveningId: string,
  participant: RecordOf<'participant'>,
): Contents {
  const sessions = toldOrTellable(reader, reconveningId);
  const confirmed = onceConfirmed(
    reader,
    sessions.filter(({ status }) => status === 'cancelled').map(({ id }) => id),
  );
  const { sessions: kept, leftOut } = sorted(sessions, (session) => {
    if (!mayAttend(session, participant)) return 'notInvited';
    if (session.status === 'draft') return 'draft';
    if (session.status === 'cancelled' && !confirmed.has(session.id)) return 'neverAnnounced';
    return isTold(session) ? null : 'neverAnnounced';
  });
  // What was deleted and is nothing to this delegation is nothing to whoever sends the file either.
  return { sessions: kept, leftOut: leftOut.filter(({ sessionId }) => reader.get('session', sessionId)) };
}

function toldOrTellable(reader: Reader, reconveningId: string): Session[] {
  const deleted = deletedAfterExport(reader, reconveningId);
  return [
    ...reader.find('session', { reconveningId }),
    ...deleted.map((session): Session => ({ ...session, status: 'cancelled' })),
  ];
}

/** A cancellation is for those who were told of the session. */
function isTold({ status, exportedSequence }: Session): boolean {
  return status !== 'cancelled' || exportedSequence !== null;
}

function sorted(
  sessions: readonly Session[],
  reasonOf: (session: Session) => LeftOut['reason'] | null,
): Contents {
  const kept: Session[] = [];
  const leftOut: LeftOut[] = [];
  for (const session of [...sessions].sort(byTime)) {
    const reason = reasonOf(session);
    if (reason === null) kept.push(session);
    else leftOut.push({ sessionId: session.id, title: session.title, reason });
  }
  return { sessions: kept, leftOut };
}

function byTime(a: Session, b: Session): number {
  return a.startUtc === b.startUtc ? compare(a.id, b.id) : compare(a.startUtc, b.startUtc);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
