import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { written, type Handler } from '../context.ts';
import { createRecord } from '../records.ts';
import { moveAgendaItem } from './move.ts';

/** Adds items in their order after one of those that are there, in one deed; those one deeper stand under the one above them. */
export const addAgendaItems: Handler<'agenda.add'> = (
  writer,
  { sessionId, parentId, afterId, items },
  task,
) => {
  let after = afterId;
  let above: string | null = null;
  const ids = items.map(({ depth, title, minutes, kind }) => {
    if (depth === 1 && parentId === null && above === null)
      invalid(problem('depth', 'range', { allowed: 1 }));
    const isUnder = depth === 1 && parentId === null;
    const values = { sessionId, parentId: isUnder ? above : parentId, title, kind };
    const id = createRecord(writer, 'agendaItem', minutes === null ? values : { ...values, minutes });
    if (isUnder) return id;
    // Made at the end: the place between others is another one.
    moveAgendaItem(writer, { id, parentId, afterId: after }, task);
    after = id;
    above = id;
    return id;
  });
  return { ...written(writer, ids[0] ?? ''), ids };
};
