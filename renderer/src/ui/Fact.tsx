import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePartTab } from './in-head.ts';
import './Fact.css';

export interface FactProps {
  readonly label: string;
  /** What stands there, as a person reads it. */
  readonly children: ReactNode;
  /** Makes a field of it; absent where nobody changes it here. */
  readonly onEdit?: (() => void) | undefined;
  /** Its label is only heard: it is a part of a sentence. */
  readonly isPart?: boolean;
  /** It is not called by its label, which is only its description: a title, or what says its label itself. */
  readonly isUnlabelled?: boolean;
  /** Beside it: the way to what it names. */
  readonly beside?: ReactNode;
  /** It was a field until now, and the focus is nowhere. */
  readonly takesFocus?: boolean;
}

/** How long a closing list may take to let go of the focus. */
const FRAMES = 12;

/** One thing that is so, as text; pressed, or with Enter or F2, it becomes a field. */
export function Fact({
  label,
  children,
  onEdit,
  isPart = false,
  isUnlabelled = false,
  beside,
  takesFocus = false,
}: FactProps) {
  const id = useId();
  const tab = usePartTab();
  const text = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    text.current?.focus();
    // A list of choices that closes gives the focus back to where it was opened from, which is gone: it is asked for again
    // for some frames, unless somebody has put it elsewhere.
    let frames = 0;
    let frame = requestAnimationFrame(function again() {
      // The page itself has it where nothing in it has.
      if (document.activeElement?.matches('body, main')) text.current?.focus();
      frames += 1;
      if (frames < FRAMES) frame = requestAnimationFrame(again);
    });
    return () => cancelAnimationFrame(frame);
  }, [takesFocus]);
  return (
    <div className={isPart ? 'fact fact-part' : 'fact'}>
      {!isUnlabelled && (
        <span id={`${id}-label`} className={isPart ? 'visually-hidden' : 'fact-label'}>
          {label}
        </span>
      )}
      <span className="fact-value">
        {onEdit ? (
          <button
            ref={text}
            {...tab}
            type="button"
            className="fact-text"
            {...(isUnlabelled
              ? { 'aria-description': label }
              : { 'aria-labelledby': `${id}-label ${id}-text` })}
            onClick={onEdit}
            onKeyDown={(event) => {
              if (event.key !== 'F2') return;
              event.preventDefault();
              onEdit();
            }}
          >
            <span id={`${id}-text`}>{children}</span>
          </button>
        ) : (
          <span className="fact-fixed">{children}</span>
        )}
        {beside}
      </span>
    </div>
  );
}
