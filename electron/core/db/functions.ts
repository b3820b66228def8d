import { foldText } from '../../../shared/domain/text/fold.ts';
import type { Connection } from './open.ts';

/** SQL functions of our own: fold(text) is what texts are compared and sorted by. */
export function registerFunctions(db: Connection): void {
  db.function('fold', { deterministic: true, directOnly: true }, (text: unknown) =>
    typeof text === 'string' ? foldText(text) : text,
  );
}
