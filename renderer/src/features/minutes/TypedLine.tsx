import { useLayoutEffect, type KeyboardEvent, type RefObject } from 'react';

interface TypedLineProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Somebody has asked for it, and goes on there at once. */
  readonly isAsked: boolean;
}

/** The line in which something is typed like a list. */
export function TypedLine({ input, label, text, onType, onKeyDown, isAsked }: TypedLineProps) {
  useLayoutEffect(() => {
    if (isAsked) input.current?.focus();
  }, [input, isAsked]);
  return (
    <input
      ref={input}
      className="in-place minutes-typed"
      aria-label={label}
      placeholder={label}
      dir="auto"
      value={text}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

interface LineDeeds {
  readonly isEmpty: () => boolean;
  readonly add: () => void;
  readonly clear: () => void;
  readonly leave: () => void;
}

/** Enter notes what is typed, Escape takes it away, and leaves a line that is empty. */
export function pressInLine(event: KeyboardEvent, { isEmpty, add, clear, leave }: LineDeeds): void {
  if (event.nativeEvent.isComposing || event.altKey) return;
  if (event.key === 'Enter') add();
  else if (event.key !== 'Escape') return;
  else if (isEmpty()) leave();
  else clear();
  event.preventDefault();
  event.stopPropagation();
}
