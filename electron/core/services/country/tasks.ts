import type { Country } from '../../../../shared/contract/country.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { mayHold } from '../../../../shared/domain/country/levels.ts';
import { lastStanding } from '../minutes/releases.ts';
import type { Reader } from '../context.ts';
import { firstOf, type About } from './about.ts';

/**
 * What it has to do and has not done, what is due first, first. It was asked of it once the minutes stand released into
 * which it was written; before that, and where it comes from elsewhere, it stands on the secretariat's own list alone.
 */
export function tasksOf({ reader, speaker, participant, level }: About): Country['tasks'] {
  const rows = reader
    .find('task', { participantId: participant.id, state: 'open' })
    .filter(({ sessionId }) => mayHold(level, isHandedOut(reader, sessionId) ? 'asked' : 'unasked'))
    .toSorted((a, b) => compareText(a.dueDate ?? '~', b.dueDate ?? '~') || compareText(a.id, b.id))
    .map(({ id, title, dueDate }) => ({
      id,
      title: speaker.say(title, { kind: 'task', record: id, field: 'title' }),
      by: dueDate,
    }));
  return firstOf(rows);
}

function isHandedOut(reader: Reader, sessionId: string | null): boolean {
  return sessionId !== null && lastStanding(reader, sessionId) !== undefined;
}
