import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { AgendaModel } from '../../../../shared/contract/printed.ts';
import type { Reader } from '../context.ts';
import type { RequestFor } from './request.ts';

/** Refuses a programme or an agenda for others than the secretariat in which nothing stands, and says why nothing does. */
export function refuseNothingFor(
  reader: Reader,
  { sessionId, audience }: Pick<RequestFor<'agenda'>, 'sessionId' | 'audience'>,
  { sessions }: AgendaModel,
): void {
  if (sessions.length > 0 || audience === 'internal') return;
  const session = sessionId === null ? undefined : reader.get('session', sessionId);
  if (!session || session.status === 'cancelled') return invalid(problem('', 'nothingForAudience'));
  const { title, status } = session;
  invalid(problem('', status === 'draft' ? 'sessionIsDraft' : 'notForAudience', { title }));
}
