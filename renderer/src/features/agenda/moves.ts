import type { AgendaLine } from '../../../../shared/contract/shapes/agenda-lines.ts';

/** Where an item goes: under which parent, after which of its items (null: first). */
export interface Place {
  readonly parentId: string | null;
  readonly afterId: string | null;
}

export type Step = 'up' | 'down' | 'in' | 'out';

type Line = Pick<AgendaLine, 'id' | 'parentId'>;

function under(lines: readonly Line[], parentId: string | null): readonly Line[] {
  return lines.filter((line) => line.parentId === parentId);
}

/** Where a step takes an item; null where it cannot go further. Items stand at most one under another. */
export function placeAfterStep(lines: readonly Line[], id: string, step: Step): Place | null {
  const line = lines.find((each) => each.id === id);
  if (!line) return null;
  const { parentId } = line;
  const siblings = under(lines, parentId);
  const at = siblings.findIndex((each) => each.id === id);
  switch (step) {
    case 'up':
      return at === 0 ? null : { parentId, afterId: siblings[at - 2]?.id ?? null };
    case 'down': {
      const next = siblings[at + 1];
      return next ? { parentId, afterId: next.id } : null;
    }
    case 'in': {
      const above = siblings[at - 1];
      if (parentId !== null || !above || under(lines, id).length > 0) return null;
      return { parentId: above.id, afterId: under(lines, above.id).at(-1)?.id ?? null };
    }
    case 'out': {
      if (parentId === null) return null;
      const parent = lines.find((each) => each.id === parentId);
      return { parentId: parent?.parentId ?? null, afterId: parentId };
    }
  }
}

/** Where an item goes that is dropped on a line: into its place, whether it comes from above or below. */
export function placeOnDrop(lines: readonly Line[], id: string, onto: string): Place | null {
  if (id === onto) return null;
  const target = lines.find((line) => line.id === onto);
  if (!target || target.parentId === id) return null;
  const hasParts = under(lines, id).length > 0;
  if (hasParts && target.parentId !== null) return null;
  const from = lines.findIndex((line) => line.id === id);
  const to = lines.findIndex((line) => line.id === onto);
  if (from < to) return { parentId: target.parentId, afterId: onto };
  const siblings = under(lines, target.parentId);
  const before = siblings[siblings.findIndex((line) => line.id === onto) - 1];
  return { parentId: target.parentId, afterId: before?.id === id ? null : (before?.id ?? null) };
}
