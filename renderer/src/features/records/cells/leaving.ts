import type { Kind } from '../../../../../shared/contract/kinds.ts';
import { mayLeave } from '../../../../../shared/domain/alerts/marking.ts';
import { MARKINGS } from '../../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../../shared/typing.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { Row } from '../../../kinds/view.ts';

/** The rows of a list that may go out of the secretariat with it, and how many may not, where there are some. */
export function leaving(
  kind: Kind,
  rows: readonly Row[],
  sayLeftOut?: (count: number) => void,
): readonly Row[] {
  const { keepsIn } = viewOf(kind);
  if (!keepsIn) return rows;
  const left = rows.filter((row) => {
    const marking = keepsIn(row);
    if (!isOneOf(MARKINGS, marking)) return true;
    return mayLeave({ marking, state: 'sent', embargoUntil: null, origin: null, isTold: false }, 'list', '');
  });
  if (left.length < rows.length) sayLeftOut?.(rows.length - left.length);
  return left;
}
