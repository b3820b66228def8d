import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf, Values } from '../../../../shared/contract/kinds.ts';
import { isWithin } from '../../../../shared/domain/history/trees.ts';
import type { Reader } from '../../db/access.ts';
import { positionAtEnd } from '../../rules/position.ts';
import type { CoreKind } from '../kind.ts';

export const agendaItem: CoreKind<'agendaItem'> = {
  computed: {},
  staysIn: (_reader, { internal }) => internal,
  prepare(context, next, previous) {
    refuseWrongParent(context, next, previous);
    const stays = previous?.sessionId === next.sessionId && previous.parentId === next.parentId;
    const isPlaced = next.position !== (previous?.position ?? null);
    if (stays || isPlaced) return {};
    const siblings = context.find('agendaItem', { sessionId: next.sessionId, parentId: next.parentId });
    return { position: positionAtEnd(siblings.filter(({ id }) => id !== previous?.id)) };
  },
  saved(context, item, previous) {
    if (!previous || previous.sessionId === item.sessionId) return;
    for (const child of context.find('agendaItem', { parentId: item.id })) {
      context.update('agendaItem', child.id, { sessionId: item.sessionId });
    }
  },
};

/** An agenda has two levels, 2 and 2 (a), and an item and its parent stand in the same session. */
function refuseWrongParent(
  context: Reader,
  next: Values<'agendaItem'>,
  previous: RecordOf<'agendaItem'> | null,
): void {
  if (next.parentId === null) return;
  const parent = context.need('agendaItem', next.parentId);
  if (previous && isWithin(parent.id, previous.id, (id) => context.get('agendaItem', id)?.parentId)) {
    invalid(problem('parentId', 'itselfInside', { title: next.title, inside: parent.title }));
  }
  if (parent.sessionId !== next.sessionId) {
    invalid(problem('parentId', 'unknownRecord', { kind: 'agendaItem', id: parent.id, title: parent.title }));
  }
  const hasChildren = previous !== null && context.find('agendaItem', { parentId: previous.id }).length > 0;
  if (parent.parentId !== null || hasChildren) invalid(problem('parentId', 'range', { allowed: 2 }));
}
