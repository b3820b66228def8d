import { useRef, useState } from 'react';
import type { Written } from '../../../../shared/contract/shapes/deeds.ts';
import { useInTurn } from '../../state/use-in-turn.ts';
import { useSaid } from '../../state/use-said.ts';

/** Something that was typed and is not noted yet. */
interface Waiting {
  readonly id: number;
  readonly text: string;
  readonly isRefused: boolean;
  readonly note: () => Promise<Written>;
  /** What is said once it is noted. */
  readonly said: string;
}

export interface Noting {
  readonly waiting: readonly Waiting[];
  readonly add: (text: string, note: () => Promise<Written>, said: string) => void;
  readonly tryAgain: (one: Waiting) => void;
}

/** Notes one thing after the other in the order in which they are typed; what is refused stays in sight, to be tried again. */
export function useNoting(reread: () => Promise<unknown>): Noting {
  const { done, failed } = useSaid();
  const inTurn = useInTurn();
  const count = useRef(0);
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);

  function tryAgain(one: Waiting): void {
    inTurn(async () => {
      try {
        const written = await one.note();
        await reread();
        setWaiting((all) => all.filter(({ id }) => id !== one.id));
        done(one.said, written);
      } catch (thrown) {
        setWaiting((all) => all.map((each) => (each.id === one.id ? { ...each, isRefused: true } : each)));
        failed(thrown);
      }
    });
  }

  return {
    waiting,
    tryAgain,
    add(text, note, said) {
      count.current += 1;
      const one = { id: count.current, text, isRefused: false, note, said };
      setWaiting((all) => [...all, one]);
      tryAgain(one);
    },
  };
}
