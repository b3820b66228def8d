import type { CallName, EventName, EventOf, InputOf, ResultOf } from './contract.ts';
import type { Result } from './errors.ts';
import type { ChosenFile, FilePurpose } from './files.ts';

/** A File of the page, of which this layer knows no more. */
type DroppedFile = object;

/** What the preload puts on the window as `reconvene`: the only way from a page to the program. */
export interface Bridge {
  /** `ticket`: a number of the page's own, by which it can say that it does not want the answer any more. */
  call<N extends CallName>(name: N, input: InputOf<N>, ticket?: number): Promise<ResultOf<N>>;
  /** Offers files that a person has dropped, for a purpose; as `shell.chooseFiles` does those that were chosen. */
  takeDropped(purpose: FilePurpose, files: readonly DroppedFile[]): Promise<Result<ChosenFile[]>>;
  /** Gives the function that ends the listening. */
  on<E extends EventName>(event: E, listener: (value: EventOf<E>) => void): () => void;
}
