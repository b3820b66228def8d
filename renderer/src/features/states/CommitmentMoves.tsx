import { useState } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { COMMITMENT_MOVES } from '../../../../shared/domain/states.ts';
import { call } from '../../api/index.ts';
import { useContractWords } from '../../i18n/index.ts';
import { TextField } from '../../ui/index.ts';
import { DoneOn } from './DoneOn.tsx';
import { StateMoves } from './StateMoves.tsx';

/** Where a commitment can go, since when it is so, and by which paper. */
export function CommitmentMoves({ commitment }: { readonly commitment: RowOf<'commitment'> }) {
  const words = useContractWords();
  const [date, setDate] = useState<string | null>(null);
  const [evidence, setEvidence] = useState('');
  const { id, state } = commitment;
  return (
    <StateMoves
      list="commitmentState"
      from={[state]}
      moves={COMMITMENT_MOVES}
      move={async (to, reason) => {
        const said = { id, to, reason, date, evidence: evidence.trim() || null };
        const written = await call('commitment.moveState', said);
        setDate(null);
        setEvidence('');
        return written;
      }}
      more={(_to, errorAt) => (
        <>
          <DoneOn value={date} onChange={setDate} error={errorAt('date')} />
          <TextField
            label={words.field('commitmentMove', 'evidence')}
            value={evidence}
            onChange={setEvidence}
            error={errorAt('evidence')}
          />
        </>
      )}
    />
  );
}
