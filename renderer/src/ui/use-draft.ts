import { useState } from 'react';

/** What is typed in a place and not kept yet; null is nothing. */
export interface Draft {
  readonly typed: string | null;
  readonly type: (text: string | null) => void;
  /** Lets go of what was typed once the work says that it is kept; what was refused stays as it was typed. */
  readonly keep: (work: Promise<boolean>) => Promise<void>;
}

export function useDraft(): Draft {
  const [typed, type] = useState<string | null>(null);
  return {
    typed,
    type,
    async keep(work) {
      if (await work) type((now) => (now === typed ? null : now));
    },
  };
}
