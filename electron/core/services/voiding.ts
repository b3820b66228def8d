import { invalid, problem } from '../../../shared/contract/errors.ts';
import type { Written } from '../../../shared/contract/shapes/deeds.ts';
import { written, type Writer } from './context.ts';

/** What was handed out or issued stays in the record: that it does not hold is declared, once, with the reason. */
export function declareVoid(
  writer: Writer,
  kind: 'dispatch' | 'release' | 'minutesRelease' | 'publicCopy' | 'signOffSheet',
  { id, reason }: { readonly id: string; readonly reason: string },
): Written {
  const { voidedAt } = writer.need(kind, id);
  if (voidedAt !== null) invalid(problem('', 'voidAlready'));
  writer.update(kind, id, { voidedAt: writer.now(), voidReason: reason });
  return written(writer, id);
}
