import { useCallback } from 'react';
import type { CallName, InputOf, OutputOf } from '../../../../shared/contract/contract.ts';
import { call } from '../../api/index.ts';
import { useFailed } from '../../state/use-failed.ts';

/** Gives a command that opens something; what stands in its way is said at the foot of the window. */
export function useOpen() {
  const failed = useFailed();
  return useCallback(
    <N extends CallName>(name: N, input: InputOf<N>, then?: (output: OutputOf<N>) => void): void => {
      call(name, input).then(then).catch(failed);
    },
    [failed],
  );
}
