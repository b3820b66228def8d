import { invalid, problem } from '../../../shared/contract/errors.ts';
import type { Localized } from '../../../shared/domain/languages.ts';

interface Numbered {
  readonly id: string;
  readonly number: string;
}

/** Refuses a number that another one has; what keeps its own is not asked about. */
export function refuseTakenNumber<T extends Numbered>(
  number: string,
  previous: T | null,
  { others, titleOf }: { readonly others: readonly T[]; readonly titleOf: (other: T) => Localized },
): void {
  if (number === previous?.number) return;
  const other = others.find(({ id }) => id !== previous?.id);
  if (other) invalid(problem('number', 'numberTaken', { number, title: titleOf(other) }));
}
