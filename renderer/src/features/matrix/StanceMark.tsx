import type { Stance } from '../../../../shared/domain/vocabulary.ts';
import './StanceMark.css';

interface StanceMarkProps {
  readonly stance: Stance;
  /** The word for it, where it does not stand beside it. */
  readonly label?: string;
  readonly hasMoved?: boolean;
}

/** A stance by shape as well as colour: told apart on grey paper, and by whoever sees no red. */
export function StanceMark({ stance, label, hasMoved = false }: StanceMarkProps) {
  return (
    <span
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      className={`stance stance-${stance}${hasMoved ? ' stance-moved' : ''}`}
    />
  );
}
