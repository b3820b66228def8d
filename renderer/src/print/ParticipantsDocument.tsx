import type { ParticipantsModel } from '../../../shared/contract/printed.ts';
import { CoalitionTable } from './CoalitionTable.tsx';
import { DelegationsTable } from './DelegationsTable.tsx';
import { Head } from './Head.tsx';
import { useWords } from './use-words.ts';
import { Place } from './Place.tsx';
import { useTitle } from './use-title.ts';

/** The list of participants: of the coalition, or of one reconvening with its delegations. */
export function ParticipantsDocument({ model }: { readonly model: ParticipantsModel }) {
  const { t } = useWords();
  useTitle([model.symbol, t('participants')].filter(Boolean).join(' '));
  return (
    <main>
      <Head model={model} kind={t('participants')}>
        <Place place={model.place} city={model.city} dates={model.dates} />
      </Head>
      {model.title === null ? <CoalitionTable model={model} /> : <DelegationsTable model={model} />}
    </main>
  );
}
