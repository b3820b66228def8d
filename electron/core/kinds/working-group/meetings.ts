import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { dayOf } from '../../../../shared/domain/owner.ts';
import type { Reader } from '../../db/access.ts';

/** Nobody is told anything by closing a group: what it was still to meet for is cancelled, or held, before. */
export function refuseMeetingsToCome(reader: Reader, groupId: string): void {
  const [next] = reader
    .find('session', { groupId })
    .filter(({ status, endUtc }) => status !== 'cancelled' && endUtc > reader.now())
    .sort((a, b) => compareText(a.startUtc, b.startUtc));
  if (next) invalid(problem('to', 'meetingsToCome', { title: next.title, date: dayOf(next) }));
}
