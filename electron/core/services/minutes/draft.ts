import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { MinutesModel } from '../../../../shared/contract/printed.ts';
import { refuseCancelled } from '../../kinds/minutes/cancelled.ts';
import { minutesId } from '../../kinds/minutes/index.ts';
import type { Reader } from '../context.ts';
import type { RequestFor } from '../print/request.ts';
import type { Speaker } from '../speaker.ts';
import { minutesModel } from './model.ts';
import { lastStanding } from './releases.ts';

/** The minutes as they are now: a draft, after the release that stands. Fails with VALIDATION where nothing is written yet. */
export function draftMinutes(
  reader: Reader,
  { sessionId, paper }: RequestFor<'minutes'>,
  speaker: Speaker,
): MinutesModel {
  refuseEmpty(reader, sessionId);
  const after = lastStanding(reader, sessionId)?.label ?? null;
  return minutesModel(reader, sessionId, { paper, speaker, label: null, after });
}

/** There is nothing to print or release of a session of which nothing is written. */
export function refuseEmpty(reader: Reader, sessionId: string): void {
  refuseCancelled(reader, sessionId);
  const minutes = reader.get('minutes', minutesId(sessionId));
  const isWritten =
    minutes !== undefined &&
    (minutes.presentIds.length > 0 ||
      [minutes.opening, minutes.alsoPresent].some((text) => text !== null && text.trim() !== '') ||
      reader.find('decision', { sessionId }).length > 0 ||
      reader.find('task', { sessionId }).length > 0 ||
      reader.find('agendaItem', { sessionId }).some(({ minuted }) => minuted !== null));
  if (!isWritten) {
    invalid(problem('sessionId', 'minutesEmpty', { title: reader.need('session', sessionId).title }));
  }
}

/** Minutes are a record of what took place: a session that nobody has confirmed has none to hand out. They can be written and printed as a draft. */
export function refuseUnconfirmed(reader: Reader, sessionId: string): void {
  const { status, title } = reader.need('session', sessionId);
  if (status === 'draft') invalid(problem('sessionId', 'minutesOfDraft', { title }));
}
