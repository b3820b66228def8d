import type { Kind } from '../../../../shared/contract/kinds.ts';
import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { Reader } from '../context.ts';

/**
 * Refuses to take back steps that an issued sheet shows: from then on a step is corrected by a further one. A sheet that was
 * declared void binds nobody.
 */
export function refuseRestedUpon(
  reader: Reader,
  touched: readonly { readonly kind: Kind; readonly id: string }[],
): void {
  for (const { kind, id } of touched) {
    const step = kind === 'endorsementStep' ? reader.get(kind, id) : undefined;
    if (!step) continue;
    const sheet = reader
      .find('signOffSheet', { documentId: step.documentId })
      .find(({ voidedAt, createdAt }) => voidedAt === null && createdAt > step.createdAt);
    if (sheet) invalid(problem('', 'restedUpon', { title: sheet.number }));
  }
}
