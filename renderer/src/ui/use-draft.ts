import { useState } from 'react';

/** What is typed in a place and not kept yet; null is nothing. */
export interface Draft {
  /** What stands there now was written by another since typing began, and is something else than what is typed. */
  readonly isBehind: boolean;
  readonly typed: string | null;
  readonly type: (text: string | null) => void;
  /** Lets go of what was typed once the work says that it is kept; what was refused stays as it was typed. */
  readonly keep: (work: Promise<boolean>) => Promise<void>;
}

/** @param value what stands there, without what is typed */
export function useDraft(value: string): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  /** What stood there as typing began, and what was kept from here: neither is another's. */
  const [known, setKnown] = useState<readonly string[]>([]);
  return {
    typed,
    isBehind: typed !== null && typed.trim() !== value && !known.includes(value),
    type(text) {
      if (typed === null) setKnown([value]);
      setTyped(text);
    },
    async keep(work) {
      if (typed !== null) setKnown((before) => [...before, typed.trim()]);
      if (await work) setTyped((now) => (now === typed ? null : now));
    },
  };
}
