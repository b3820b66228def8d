import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { Reader } from '../../db/access.ts';

/** What did not take place has no minutes. */
export function refuseCancelled(reader: Reader, sessionId: string): void {
  const { status, title, reconveningId } = reader.need('session', sessionId);
  if (status === 'cancelled') invalid(problem('sessionId', 'minutesOfCancelled', { title }));
  const meeting = reconveningId === null ? undefined : reader.get('reconvening', reconveningId);
  if (meeting?.state === 'cancelled' || meeting?.state === 'postponed') {
    invalid(problem('sessionId', 'minutesOfMeetingOff', { title, meeting: meeting.title }));
  }
}
