import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { written, type Handler } from '../context.ts';
import { updateRecord } from '../records.ts';
import { positionsAfter } from '../rules/position.ts';

/** Puts an item in its place among the items under the same parent; the others keep their order. */
export const moveAgendaItem: Handler<'agenda.move'> = (writer, { id, parentId, afterId }) => {
  const { sessionId } = writer.need('agendaItem', id);
  const siblings = writer.find('agendaItem', { sessionId, parentId });
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
