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
  if (afterId !== null && (afterId === id || siblings.every((sibling) => sibling.id !== afterId))) {
    invalid(problem('afterId', 'unknownRecord', { kind: 'agendaItem', id: afterId }));
  }
  const positions = positionsAfter(siblings, id, afterId);
  const own = positions.get(id);
  updateRecord(writer, 'agendaItem', id, { parentId, ...(own === undefined ? {} : { position: own }) });
  for (const [other, position] of positions) {
    if (other !== id) writer.update('agendaItem', other, { position });
  }
  return written(writer, id);
};
