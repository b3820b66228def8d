import type { z } from 'zod';
import type { RecordOf } from '../../../shared/contract/kinds.ts';
import type { namedPerson } from '../../../shared/contract/shapes/persons.ts';
import { ERASED } from '../../../shared/domain/history/personal.ts';
import { lastChange } from '../repositories/last-change.ts';
import type { Reader } from './context.ts';
import type { Speaker } from './speaker.ts';

type Session = RecordOf<'session'>;

/** The person who chairs a session; null where none is named. */
export function chairPersonOf(
  reader: Reader,
  { chairPersonId }: Session,
): z.infer<typeof namedPerson> | null {
  const person = chairPersonId === null ? undefined : reader.get('person', chairPersonId);
  return person ? { id: person.id, name: person.name } : null;
}

/** For whom a session is chaired and by which office, as it is written; empty where neither is said. */
export function chairOf(reader: Reader, { chairId, chairTitle }: Session, speaker: Speaker): string {
  const participant = chairId === null ? undefined : reader.get('participant', chairId);
  const name =
    participant &&
    speaker.say(participant.shortName, { kind: 'participant', record: participant.id, field: 'shortName' })
      .text;
  return [name, chairTitle].filter(Boolean).join(', ');
}

/** The instants at which the names of whoever chairs a session were last changed. */
export function chairRenamedAt(reader: Reader, { chairId, chairPersonId }: Session): (string | null)[] {
  return [
    chairId === null ? null : lastChange(reader, 'participant', chairId, ['shortName', 'deleted']),
    chairPersonId === null ? null : lastChange(reader, 'person', chairPersonId, ['name', 'deleted', ERASED]),
  ];
}
