import { useEffect, useRef } from 'react';
import { draftOf, dropDraft, keepDraft, useDrafts, type Base } from '../../state/drafts.ts';

interface Note {
  readonly key: string;
  readonly label: string;
  readonly kept: string;
  readonly version: number;
}

interface NoteDraft {
  /** What is typed and not kept yet, or not read again since; null is nothing. */
  readonly typed: string | null;
  /** The text that it was typed upon, or that was kept of it last. */
  readonly upon: string;
  /** The version that it was typed upon. */
  readonly base: number;
  /** Somebody else has written there since. */
  readonly isBehind: boolean;
  readonly type: (text: string) => void;
  readonly drop: () => void;
  /** A text of it was kept, as this version: what is typed by now is typed upon that. */
  readonly rebase: (text: string, version: number) => void;
}

/** What is being typed into the minutes: it counts as not saved, and outlives its place, as a form does. */
export function useNoteDraft({ key, label, kept, version }: Note): NoteDraft {
  const draft = useDrafts().get(key);
  const typed = textIn(draft?.values);
  const known = textsOf(draft?.base ?? null);
  const present = { version, values: { text: kept } };
  const begin = (text: string, base = draftOf(key)?.base ?? present): void =>
    keepDraft({ key, label, href: window.location.hash, base, values: { text } });
  const drop = (): void => dropDraft(key);

  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const upon = textIn(draft?.base?.values);
  // What was kept has come back: nothing is left to be kept, or what was typed since is typed upon it.
  useEffect(() => {
    const now = draftOf(key);
    if (!now || upon !== kept) return;
    if (textIn(now.values) === kept) dropDraft(key);
    else if (textIn(now.base?.values, 'before') !== null) {
      keepDraft({ ...now, base: { version, values: { text: kept } } });
    }
  }, [key, kept, version, upon]);

  return {
    typed,
    upon: upon ?? kept,
    base: draft?.base?.version ?? version,
    isBehind: typed !== null && typed !== kept && !known.includes(kept),
    type: (text) => begin(text),
    drop,
    rebase(text, next) {
      const now = draftOf(key);
      if (!now) return;
      if (!isShown.current && textIn(now.values) === text) return drop();
      const before = textIn(now.base?.values) ?? kept;
      keepDraft({ ...now, base: { version: next, values: { text, before } } });
    },
  };
}

/** What the page may show that is not somebody else's: what it is typed upon, and, until that is read again, what stood there before. */
function textsOf(base: Base | null): string[] {
  return [textIn(base?.values), textIn(base?.values, 'before')].filter((text) => text !== null);
}

function textIn(
  values: Readonly<Record<string, unknown>> | undefined,
  name: 'text' | 'before' = 'text',
): string | null {
  const text = values?.[name];
  return typeof text === 'string' ? text : null;
}
