import type { ParsedInputOf } from '../../../../shared/contract/contract.ts';
import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { shownUnder } from '../../../../shared/domain/agenda.ts';
import { written, type Handler, type Writer } from '../context.ts';
import { createRecord } from '../records.ts';
import { rowByRow } from '../row-by-row.ts';
import { moveAgendaItem, refuseNoSibling } from './move.ts';

type Input = ParsedInputOf<'agenda.add'>;

/** Adds items in their order after one of those that are there, in one deed; those one deeper stand under the one above them. */
export const addAgendaItems: Handler<'agenda.add'> = (writer, input, task) => {
  const { sessionId, parentId, afterId, items } = input;
  writer.need('session', sessionId);
  const standing = shownUnder(writer.find('agendaItem', { sessionId }));
  const siblings = [...standing].flatMap(([id, under]) => (under === parentId ? [{ id }] : []));
  refuseNoSibling(siblings, afterId);
  const each = rowByRow(task, items.length);
  let after = afterId;
  let above: string | null = null;
  const ids = items.map((item, at) =>
    each.do(`items.${at}`, () => {
      refuseTooDeep(item, { isUnder: parentId !== null, hasAbove: above !== null });
      if (item.depth === 1) return create(writer, { sessionId, parentId: above }, item);
      const id = create(writer, { sessionId, parentId }, item);
      // Made at the end: the place between others is another one.
      moveAgendaItem(writer, { id, parentId, afterId: after }, task);
      after = id;
      above = id;
      return id;
    }),
  );
  each.end();
  const made = ids.filter((id) => id !== null);
  return { ...written(writer, made[0] ?? ''), ids: made };
};

/** An agenda has two levels, and what stands on the second has something above it. */
function refuseTooDeep(
  { depth }: Input['items'][number],
  { isUnder, hasAbove }: { readonly isUnder: boolean; readonly hasAbove: boolean },
): void {
  if (depth === 1 && isUnder) invalid(problem('depth', 'range', { allowed: 0 }));
  if (depth === 1 && !hasAbove) invalid(problem('depth', 'required'));
}

function create(
  writer: Writer,
  place: { readonly sessionId: string; readonly parentId: string | null },
  { title, minutes, kind }: Input['items'][number],
): string {
  const values = { ...place, title, kind };
  return createRecord(writer, 'agendaItem', minutes === null ? values : { ...values, minutes });
}
