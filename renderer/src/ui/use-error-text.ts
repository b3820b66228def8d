import type { AppFailure } from '../../../shared/contract/errors.ts';
import { useContractWords } from '../i18n/index.ts';

/** Says a failure as a sentence. */
export function useErrorText(): (failure: AppFailure) => string {
  const words = useContractWords();
  return ({ error }) => words.failure(error);
}
