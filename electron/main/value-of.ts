import { AppFailure, type Result } from '../../shared/contract/errors.ts';

/** What was asked for. Fails with an AppFailure where it was refused. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new AppFailure(result.error);
  return result.value;
}
