import { useEffect, useEffectEvent, useState } from 'react';
import type { TypedLine } from '../../../../shared/contract/minutes.ts';
import { call } from '../../api/index.ts';
import { dropDraft, keepDraft } from '../../state/drafts.ts';
import { useFailed } from '../../state/use-failed.ts';
import { useWhileTyping } from './use-while-typing.ts';

type Typed = Omit<TypedLine, 'agendaItemId' | 'what'>;

/** Where a line is typed, and what is kept of it. */
export interface LinePlace {
  readonly sessionId: string;
  readonly agendaItemId: string | null;
  readonly kept: TypedLine | undefined;
  readonly reread: () => Promise<unknown>;
}

interface TypedLineState {
  readonly line: Typed;
  readonly type: (part: Partial<Typed>) => void;
  /** It is noted, which ends what was kept of it as well. */
  readonly noted: () => void;
  readonly clear: () => void;
}

const NOTHING: Typed = { text: '', owner: null, ownerTyped: '', dueDate: null };

/** The line that is being typed: kept as soon as hands rest and when its place is left, so that it is there to go on with. */
export function useTypedLine(what: TypedLine['what'], label: string, place: LinePlace): TypedLineState {
  const { sessionId, agendaItemId, reread } = place;
  const failed = useFailed();
  const [line, setLine] = useState<Typed>(place.kept ?? NOTHING);
  const [kept, setKept] = useState<Typed>(line);
  const isUnkept = !isSame(line, kept);
  const key = `line:${sessionId}:${agendaItemId ?? ''}:${what}`;

  async function keep(): Promise<void> {
    const { text, owner, ownerTyped, dueDate } = line;
    try {
      const typed = { text, owner, ownerTyped, dueDate };
      await call('minutes.keepLine', { sessionId, agendaItemId, what, ...typed });
      setKept(line);
      await reread();
    } catch (thrown) {
      failed(thrown);
    }
  }

  useWhileTyping(isUnkept ? JSON.stringify(line) : null, () => void keep());

  const values = isUnkept ? line : null;
  useEffect(() => {
    if (values) keepDraft({ key, label, href: window.location.hash, base: null, values: { ...values } });
    else dropDraft(key);
  }, [key, label, values]);

  const leave = useEffectEvent(() => {
    if (isUnkept) void keep().then(() => dropDraft(key));
  });
  useEffect(() => leave, []);

  return {
    line,
    type: (part) => setLine((before) => ({ ...before, ...part })),
    noted() {
      setLine(NOTHING);
      setKept(NOTHING);
    },
    clear: () => setLine(NOTHING),
  };
}

function isSame(a: Typed, b: Typed): boolean {
  const isSameOwner = a.owner === b.owner && a.ownerTyped === b.ownerTyped;
  return a.text === b.text && isSameOwner && a.dueDate === b.dueDate;
}
