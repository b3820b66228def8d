import type { CallName, EventName, EventOf, InputOf, ResultOf } from './contract.ts';

/** What the preload puts on the window as `reconvene`: the only way from a page to the program. */
export interface Bridge {
  /** `ticket`: a number of the page's own, by which it can say that it does not want the answer any more. */
  call<N extends CallName>(name: N, input: InputOf<N>, ticket?: number): Promise<ResultOf<N>>;
  /** Gives the function that ends the listening. */
  on<E extends EventName>(event: E, listener: (value: EventOf<E>) => void): () => void;
}
