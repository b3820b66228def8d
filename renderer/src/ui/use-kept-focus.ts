import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

const CONTROLS = 'input, textarea, button:not([tabindex="-1"])';

interface KeptFocus {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Of several controls of one field: where the one that has the focus goes, what comes to stand in its place has it. */
export function useKeptFocus(): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const held = useRef<Element | null>(null);
  const at = useRef(0);
  // After each drawing: what was added before it has moved it on.
  useLayoutEffect(() => {
    if (held.current === null || !ref.current) return;
    const controls = [...ref.current.querySelectorAll<HTMLElement>(CONTROLS)];
    if (held.current.isConnected) {
      at.current = controls.findIndex((one) => one === held.current);
    } else if (document.activeElement === document.body) {
      controls[Math.min(at.current, controls.length - 1)]?.focus();
    }
  });
  return {
    ref,
    onFocus({ target, currentTarget }) {
      held.current = target;
      at.current = [...currentTarget.querySelectorAll(CONTROLS)].indexOf(target);
    },
  };
}
