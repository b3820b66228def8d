import type { RecordOf } from '../../../shared/contract/kinds.ts';
import type { Reader } from './context.ts';
import type { Speaker } from './speaker.ts';

/** Who chairs a session, as it is written: the person, the State or organization, the office; empty where nobody is named. */
export function chairOf(reader: Reader, session: RecordOf<'session'>, speaker: Speaker): string {
  const { chairPersonId, chairId, chairTitle } = session;
  const person = chairPersonId === null ? undefined : reader.get('person', chairPersonId);
  const participant = chairId === null ? undefined : reader.get('participant', chairId);
  const name =
    participant &&
    speaker.say(participant.shortName, { kind: 'participant', record: participant.id, field: 'shortName' })
      .text;
  return [person?.name, name, chairTitle].filter(Boolean).join(', ');
}
