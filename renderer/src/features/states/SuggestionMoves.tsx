import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { SUGGESTION_MOVES } from '../../../../shared/domain/states.ts';
import { call } from '../../api/index.ts';
import { StateMoves } from './StateMoves.tsx';

/** Lets a suggestion go for a reason, or takes it up again; accepting it is another thing. */
export function SuggestionMoves({
  suggestion: { id, state },
}: {
  readonly suggestion: Pick<RowOf<'suggestion'>, 'id' | 'state'>;
}) {
  return (
    <StateMoves
      list="suggestionState"
      from={[state]}
      moves={SUGGESTION_MOVES}
      move={(to, reason) => call('suggestion.moveState', { id, to, reason })}
    />
  );
}
