import type { Connection } from '../db/open.ts';
import { foldText } from '../services/search-text.ts';

/** SQL functions of our own: fold(text) is what texts are compared and sorted by. */
export function registerFunctions(db: Connection): void {
  db.function('fold', { deterministic: true, directOnly: true }, (text: unknown) =>
    typeof text === 'string' ? foldText(text) : text,
  );
}
