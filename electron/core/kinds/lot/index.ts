import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { CoreKind } from '../kind.ts';

export const lot: CoreKind<'lot'> = {
  computed: {},
  prepare(context, { firstId, seed }) {
    if ((firstId === null) === (seed === null)) invalid(problem('firstId', 'firstOrSeed'));
    const first = firstId === null ? undefined : context.need('participant', firstId);
    if (first?.participantKind === 'organization') {
      invalid(problem('firstId', 'stateNeeded', { title: first.shortName }));
    }
    return {};
  },
};
