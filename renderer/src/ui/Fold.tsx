import { ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import './Fold.css';

export interface FoldProps {
  readonly title: string;
  /** What is inside, in a line. */
  readonly said: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** What is rarely touched, folded away; the fold says what is in it. */
export function Fold({ title, said, isOpen, onToggle, children }: FoldProps) {
  const id = useId();
  return (
    <section className="fold">
      <button
        type="button"
        className="fold-head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <ChevronRight size={14} className="fold-mark" aria-hidden />
        <span className="fold-title">{title}</span>
        <span className="fold-said clip">{said}</span>
      </button>
      {isOpen && (
        <div id={id} className="fold-body">
          {children}
        </div>
      )}
    </section>
  );
}
