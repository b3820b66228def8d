import type { CallName, InputOf, OutputOf } from '../../../../shared/contract/contract.ts';
import { call, failureOf } from '../../api/index.ts';
import { toast, useErrorText } from '../../ui/index.ts';

/** Gives a command that opens something; what stands in its way is said at the foot of the window. */
export function useOpen() {
  const text = useErrorText();
  return <N extends CallName>(name: N, input: InputOf<N>, then?: (output: OutputOf<N>) => void): void => {
    call(name, input)
      .then(then)
      .catch((thrown: unknown) => toast(text(failureOf(thrown)), { tone: 'error' }));
  };
}
