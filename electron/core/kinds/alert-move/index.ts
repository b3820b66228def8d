import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { isToldAlert } from '../../../../shared/kinds/dispatch.ts';
import type { Reader } from '../../db/access.ts';
import { markedAs } from '../alert/marked-as.ts';
import type { CoreKind } from '../kind.ts';

export const alertMove: CoreKind<'alertMove'> = {
  computed: { markedAs: markedAs('alertMove') },
  /** Somebody was told of it: taking the command back would leave them with what is not so. */
  deleting(context, move) {
    if (!isToldOf(context, move)) return;
    const { number, title } = context.need('alert', move.alertId);
    invalid(problem('', 'toldUpon', { title: number ?? title }));
  },
};

/** Whether anybody was told that an alert is over, or marked otherwise, since a move that made it so. */
export function isToldOf(
  reader: Reader,
  { alertId, state, marking, createdAt }: RecordOf<'alertMove'>,
): boolean {
  const says = marking === null ? state : 'marked';
  return reader
    .find('dispatch', { alertId })
    .some(
      ({ items, sentAt }) =>
        sentAt >= createdAt && items.some((one) => isToldAlert(one) && one.says === says),
    );
}
