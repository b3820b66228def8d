import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { useUnchosen } from './unchosen.ts';

/** How what is typed into a picker is taken: by Enter, or as the field is left. */
export type Taking = 'entered' | 'left';

interface HeldText {
  /** A text stands in the picker of which nothing is chosen yet. */
  readonly isHeld: boolean;
  /** What it could be chosen from is still being read, or is not yet that for the text. */
  readonly isBehind: boolean;
  /** Chooses what is meant by the text; gives whether anything is. */
  readonly choose: (how: Taking) => boolean;
  /** The field was left with a text by which nothing is meant. */
  readonly onUnmeant: () => void;
}

/** What is typed into a picker until something is chosen: taken once the choices for it are there, and no form is saved over it. */
export function useHeldText(
  root: RefObject<HTMLElement | null>,
  { isHeld, isBehind, choose, onUnmeant }: HeldText,
) {
  /** What was asked while the choices were being read. */
  const asked = useRef<Taking | null>(null);

  /** Gives whether something was chosen. */
  function settle(how: Taking): boolean {
    if (!isHeld) return false;
    if (isBehind) {
      asked.current = how;
      return false;
    }
    return choose(how);
  }
  function leave(): void {
    if (!settle('left')) onUnmeant();
  }

  const carryOut = useEffectEvent(() => {
    const { current: how } = asked;
    asked.current = null;
    if (how === 'left') leave();
    else if (how) settle(how);
  });
  useEffect(() => {
    if (!isBehind) carryOut();
  }, [isBehind]);
  useUnchosen(root, isHeld ? { isBehind, settle: leave } : null);

  return {
    settle,
    leave,
    /** Another text is typed: what was asked of the one before is nobody's wish any more. */
    forget: () => void (asked.current = null),
  };
}
