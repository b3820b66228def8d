import { Check, Minus } from 'lucide-react';

interface SelectBoxProps {
  readonly label: string;
  readonly state: 'all' | 'some' | 'none';
  /** `isRange`: with Shift, all from where one was up to here. */
  readonly onToggle: (isRange: boolean) => void;
}

/** Takes a row into the selection or out of it; the keyboard does so with the space bar. */
export function SelectBox({ label, state, onToggle }: SelectBoxProps) {
  return (
    <span
      role="checkbox"
      aria-label={label}
      aria-checked={state === 'some' ? 'mixed' : state === 'all'}
      className="select-box"
      onMouseDown={(event) => {
        event.stopPropagation();
        event.preventDefault();
        onToggle(event.shiftKey);
      }}
    >
      {state === 'all' && <Check size={12} strokeWidth={3} aria-hidden />}
      {state === 'some' && <Minus size={12} strokeWidth={3} aria-hidden />}
    </span>
  );
}
