import type { AgendaLine } from '../../../../shared/contract/shapes/agenda-lines.ts';
import type { Place } from './moves.ts';

type Line = Pick<AgendaLine, 'id' | 'parentId'>;

/** Where the next item is typed: after a line (null: the last), on the level of the agenda or under an item. */
export interface Next {
  readonly after: string | null;
  readonly depth: 0 | 1;
}

/** Where an item goes that is typed there, and the line below which it is typed (null: there is none). */
export function placeOfNext(
  lines: readonly Line[],
  { after, depth }: Next,
): Place & { readonly below: string | null } {
  const line = lines.find(({ id }) => id === after) ?? lines.at(-1);
  if (!line) return { parentId: null, afterId: null, below: null };
  const top = line.parentId ?? line.id;
  const last = lines.findLast(({ parentId }) => parentId === top)?.id ?? null;
  if (depth === 0) return { parentId: null, afterId: top, below: last ?? top };
  const sibling = line.parentId === null ? last : line.id;
  return { parentId: top, afterId: sibling, below: sibling ?? top };
}
