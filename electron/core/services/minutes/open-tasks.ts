import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import type { Reader, Writer } from '../context.ts';
import { createRecord } from '../records.ts';

type Task = RecordOf<'task'>;

/**
 * What an agenda can take up of what is still open, due first, first: of a session of a group the tasks of the group and
 * those of its earlier sessions; of another one those of the earlier sessions of any reconvening. What stands on the
 * agenda already is not offered again.
 */
export function offeredTo(reader: Reader, sessionId: string): Task[] {
  const session = reader.need('session', sessionId);
  const { groupId, startUtc } = session;
  const items = reader.find('agendaItem', { sessionId });
  const taken = new Set(items.flatMap(({ taskIds }) => taskIds));
  function isOffered(task: Task): boolean {
    if (taken.has(task.id) || task.sessionId === sessionId) return false;
    if (groupId !== null && task.groupId === groupId) return true;
    const from = task.sessionId === null ? undefined : reader.get('session', task.sessionId);
    if (!from || from.startUtc > startUtc) return false;
    return groupId === null ? from.groupId === null : from.groupId === groupId;
  }
  return reader.find('task', { state: 'open' }).filter(isOffered).sort(byDue);
}

function byDue(a: Task, b: Task): number {
  return compareText(a.dueDate ?? '9999', b.dueDate ?? '9999') || compareText(a.id, b.id);
}

/** Puts tasks on an agenda, an item each, at its end and in the order given; gives the ids of the items. */
export function takeUp(writer: Writer, sessionId: string, taskIds: readonly string[]): string[] {
  writer.need('session', sessionId);
  return [...new Set(taskIds)].map((id, at) => {
    const task = writer.get('task', id);
    if (!task) return invalid(problem(`taskIds.${at}`, 'unknownRecord', { kind: 'task', id }));
    return createRecord(writer, 'agendaItem', { sessionId, title: task.title, taskIds: [id] });
  });
}
