import { foldText } from '../../../shared/domain/text/fold.ts';
import { naturalText } from '../../../shared/domain/text/natural.ts';
import type { Connection } from './open.ts';

/** SQL functions of our own: fold(text) is what texts are compared by, natural(text) what they are sorted by. */
export function registerFunctions(db: Connection): void {
  db.function('fold', { deterministic: true, directOnly: true }, (text: unknown) =>
    typeof text === 'string' ? foldText(text) : text,
  );
  db.function('natural', { deterministic: true, directOnly: true }, (text: unknown) =>
    typeof text === 'string' ? naturalText(text) : text,
  );
}
