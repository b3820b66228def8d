import type { Reader } from '../context.ts';
import type { Speaker } from '../speaker.ts';

/** What participants are called in the language of a paper, by id. */
export function participantNames(
  reader: Reader,
  speaker: Speaker,
): (id: string, field: 'shortName' | 'formalName') => string {
  return (record, field) =>
    speaker.say(reader.need('participant', record)[field], { kind: 'participant', record, field }).text;
}
