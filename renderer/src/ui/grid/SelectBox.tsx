import { Check, Minus } from 'lucide-react';

interface SelectBoxProps {
  readonly label: string;
  readonly state: 'all' | 'some' | 'none';
  /** Left out in a row: its grid hears what is pressed, the keyboard takes it with the space bar. */
  readonly onToggle?: () => void;
}

/** Takes a row, or all rows, into the selection or out of it. */
export function SelectBox({ label, state, onToggle }: SelectBoxProps) {
  return (
    <span
      role="checkbox"
      aria-label={label}
      aria-checked={state === 'some' ? 'mixed' : state === 'all'}
      className="select-box"
      onMouseDown={(event) => {
        event.preventDefault();
        onToggle?.();
      }}
    >
      {state === 'all' && <Check size={12} strokeWidth={3} aria-hidden />}
      {state === 'some' && <Minus size={12} strokeWidth={3} aria-hidden />}
    </span>
  );
}
