import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { shownUnder } from '../../../../shared/domain/agenda.ts';
import { written, type Handler } from '../context.ts';
import { updateRecord } from '../records.ts';
import { positionsAfter } from '../../rules/position.ts';

/** Puts an item in its place among the items that are shown under the same parent; the others keep their order. */
export const moveAgendaItem: Handler<'agenda.move'> = (writer, { id, parentId, afterId }) => {
  const { sessionId } = writer.need('agendaItem', id);
  const items = writer.find('agendaItem', { sessionId });
  const shown = shownUnder(items);
  const siblings = items.filter((item) => shown.get(item.id) === parentId);
  refuseNoSibling(
    siblings.filter((sibling) => sibling.id !== id),
    afterId,
  );
  const positions = positionsAfter(siblings, id, afterId);
  // Under another parent the rules put it at the end; its place may be the very key that it had where it was.
  updateRecord(writer, 'agendaItem', id, { parentId });
  for (const [placed, position] of positions) writer.update('agendaItem', placed, { position });
  return written(writer, id);
};

/** An item stands after another one of its level, or is the first. */
export function refuseNoSibling(siblings: readonly { readonly id: string }[], afterId: string | null): void {
  if (afterId === null || siblings.some(({ id }) => id === afterId)) return;
  invalid(problem('afterId', 'unknownRecord', { kind: 'agendaItem', id: afterId }));
}
