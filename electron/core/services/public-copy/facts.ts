import type { FactValue, ListedEntry } from '../../../../shared/contract/public-copy.ts';
import type { Said } from '../../../../shared/domain/languages.ts';
import type { About } from './about.ts';

type Fact = ListedEntry['facts'][number];

/** A fact; none where there is nothing to be said. */
export function fact(name: Fact['fact'], value: FactValue | null): Fact[] {
  return value === null ? [] : [{ fact: name, value }];
}

export const textValue = (text: string | null): FactValue | null =>
  text === null || text === '' ? null : { as: 'text', text };

export const dayValue = (date: string | null): FactValue | null =>
  date === null ? null : { as: 'day', date };

export const saidValue = (said: Said | null): FactValue | null =>
  said === null ? null : { as: 'said', said };

/** Participants by their names, in the order given. */
export function namesValue({ reader, speaker }: About, ids: readonly string[]): FactValue | null {
  const names = ids.flatMap((id) => {
    const participant = reader.get('participant', id);
    return participant
      ? [speaker.say(participant.shortName, { kind: 'participant', record: id, field: 'shortName' }).text]
      : [];
  });
  return names.length === 0 ? null : { as: 'names', names };
}

/** A long text in the language of the copy; null where there is none in any. */
export function longText(
  { speaker }: About,
  text: Readonly<Record<string, string>>,
  source: Parameters<About['speaker']['say']>[1],
): Said | null {
  const said = speaker.say(text, source);
  return said.text === '' ? null : said;
}
