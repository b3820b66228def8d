import { useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { DOCUMENT_MOVES } from '../../../../shared/domain/states.ts';
import { call } from '../../api/index.ts';
import { useContractWords } from '../../i18n/index.ts';
import { RefField } from '../../ui/index.ts';
import { DoneOn } from './DoneOn.tsx';
import { StateMoves } from './StateMoves.tsx';

/** Where a document can go, since when it is so, and who broke a silence: a tally as at a past day goes by that day. */
export function DocumentMoves({ document }: { readonly document: RowOf<'document'> }) {
  const words = useContractWords();
  const [date, setDate] = useState<string | null>(null);
  const [brokenById, setBrokenBy] = useState<string | null>(null);
  const { id, state } = document;
  return (
    <StateMoves
      list="documentState"
      from={[state]}
      moves={DOCUMENT_MOVES}
      move={async (to, reason) => {
        const written = await call('document.moveState', { id, to, reason, date, brokenById });
        setDate(null);
        setBrokenBy(null);
        return written;
      }}
      more={(to, errorAt) => (
        <>
          {state === 'silence' && to === 'negotiation' && (
            <RefField
              kind="participant"
              label={words.field('document', 'brokenById')}
              isRequired
              value={brokenById}
              onChange={setBrokenBy}
              error={errorAt('brokenById')}
            />
          )}
          <DoneOn value={date} onChange={setDate} error={errorAt('date')} />
        </>
      )}
    />
  );
}
