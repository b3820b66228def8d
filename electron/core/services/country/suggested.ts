import type { Country } from '../../../../shared/contract/country.ts';
import { mayHold } from '../../../../shared/domain/country/levels.ts';
import { firstOf, quoted, type About } from './about.ts';

/** What it has suggested in consultations and nobody has decided yet, the oldest first: the secretariat's own knowledge. */
export function suggestionsOf({ reader, speaker, participant, level }: About): Country['suggestions'] {
  if (!mayHold(level, 'notes')) return { rows: [], more: 0 };
  const rows = reader
    .find('suggestion', { participantId: participant.id, state: 'open' })
    .map(({ id, title, what, wording }) => ({
      id,
      title: speaker.say(title, { kind: 'suggestion', record: id, field: 'title' }),
      what,
      words: quoted(wording),
    }));
  return firstOf(rows);
}
