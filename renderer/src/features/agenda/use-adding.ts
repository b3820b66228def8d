import { useRef, useState } from 'react';
import { call } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import type { NewItem } from './NextItem.tsx';
import { placeOfNext, type Next } from './next-place.ts';

/** Items that go in together, and where: what is added there first is what the next ones come after. */
interface Batch {
  readonly items: readonly NewItem[];
  readonly depth: 0 | 1;
  readonly anchor: Anchor;
}

interface Anchor {
  after: string | null;
}

/** Where the next item is typed, each time that somebody begins to. */
interface Place extends Next {
  readonly anchor: Anchor;
  readonly begun: number;
}

export interface Adding {
  /** Where the next item is typed; null while none is. */
  readonly next: (Next & Pick<Place, 'begun'>) | null;
  /** What was typed and is not on the agenda yet, in its order. */
  readonly waiting: readonly NewItem[];
  /** Begins to type after an item (null: at the end). */
  readonly begin: (next: Next) => void;
  readonly indent: (depth: 0 | 1) => void;
  /** Adds items where they are typed, and whatever was refused before them. */
  readonly add: (items: readonly NewItem[]) => void;
  /** Takes back what was typed last and is not added yet. */
  readonly takeBack: () => NewItem | undefined;
  readonly leave: () => void;
}

interface Of {
  readonly sessionId: string;
  readonly inTurn: (work: () => Promise<void>) => void;
  readonly reread: () => Promise<unknown>;
}

/**
 * Typing an agenda like a list. Hands are faster than answers: what is typed waits for its turn, and its place is found
 * on the lines as they are then. What is refused keeps those after it waiting, so that none gets before it.
 */
export function useAdding({ sessionId, inTurn, reread }: Of): Adding {
  const { t } = useTexts();
  const { language } = useSpeech();
  const { done, failed } = useSaid();
  const [next, setNext] = useState<Place | null>(null);
  const [waiting, setWaiting] = useState<readonly Batch[]>([]);
  const queue = useRef<readonly Batch[]>([]);
  const isRefused = useRef(false);

  function become(batches: readonly Batch[]): void {
    queue.current = batches;
    setWaiting(batches);
  }

  async function send(batch: Batch): Promise<void> {
    if (isRefused.current || !queue.current.includes(batch)) return;
    try {
      const { lines } = await call('agenda.get', { sessionId });
      const { parentId, afterId } = placeOfNext(lines, { after: batch.anchor.after, depth: batch.depth });
      const isOnTop = parentId === null;
      const items = batch.items.map(({ title, depth, ...item }, at) => ({
        ...item,
        depth: isOnTop && at > 0 ? depth : (0 as const),
        title: { [language]: title },
      }));
      const written = await call('agenda.add', { sessionId, parentId, afterId, items });
      batch.anchor.after = written.ids.at(-1) ?? null;
      done(t('agenda:itemAdded', { count: items.length }), written);
      await reread();
      const { after } = batch.anchor;
      setNext((now) => (now?.anchor === batch.anchor ? { ...now, after } : now));
      become(queue.current.filter((one) => one !== batch));
    } catch (thrown) {
      isRefused.current = true;
      failed(thrown);
    }
  }

  return {
    next,
    waiting: waiting.flatMap(({ items, depth }) =>
      items.map((item) => (depth === 1 ? { ...item, depth } : item)),
    ),
    begin: (at) =>
      setNext((before) => ({ ...at, anchor: { after: at.after }, begun: (before?.begun ?? 0) + 1 })),
    indent: (depth) => setNext((now) => now && { ...now, depth }),
    add(items) {
      if (!next) return;
      const { anchor, depth } = next;
      if (items.length > 0) become([...queue.current, { items, depth, anchor }]);
      isRefused.current = false;
      for (const batch of queue.current) inTurn(() => send(batch));
      if (items.length > 1 && depth === 0) setNext({ ...next, depth: items.at(-1)?.depth ?? 0 });
    },
    takeBack() {
      const last = queue.current.at(-1);
      if (!isRefused.current || !last) return undefined;
      const rest = { ...last, items: last.items.slice(0, -1) };
      become([...queue.current.slice(0, -1), ...(rest.items.length > 0 ? [rest] : [])]);
      return last.items.at(-1);
    },
    leave: () => setNext(null),
  };
}
