import type { ReactNode } from 'react';
import type { Stance } from '../../../../shared/domain/vocabulary.ts';
import { useContractWords } from '../../i18n/index.ts';
import './StanceMark.css';

/** A stance by shape as well as colour: told apart on grey paper, and by whoever sees no red. */
const SHAPES: Readonly<Record<Stance, ReactNode>> = {
  support: <circle cx="7" cy="7" r="5" fill="currentColor" />,
  live_with: (
    <>
      <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <circle cx="7" cy="7" r="1.8" fill="currentColor" />
    </>
  ),
  with_changes: (
    <>
      <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M7 2.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
    </>
  ),
  oppose: <path d="M3 3l8 8m0-8l-8 8" stroke="currentColor" strokeWidth="2" fill="none" />,
  silent: <path d="M3 7h8" stroke="currentColor" strokeWidth="2" fill="none" />,
};

export function StanceMark({
  stance,
  hasMoved = false,
}: {
  readonly stance: Stance;
  readonly hasMoved?: boolean;
}) {
  const words = useContractWords();
  return (
    <span className={`stance stance-${stance}${hasMoved ? ' stance-moved' : ''}`}>
      <svg viewBox="0 0 14 14" width="14" height="14" role="img" aria-label={words.choice('stance', stance)}>
        {SHAPES[stance]}
      </svg>
    </span>
  );
}
