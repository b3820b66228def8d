import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

interface StandingCellProps {
  /** What is written and not recorded; null where nothing is. */
  readonly written: string | null;
  /** What is wrong with it, in a sentence. */
  readonly fault: string | undefined;
  /** What is recorded. */
  readonly children: ReactNode;
}

/** A cell of the table: what is recorded, or in its place what is written and not yet recorded. */
export function StandingCell({ written, fault, children }: StandingCellProps) {
  if (written === null && fault === undefined) return children;
  return (
    <span className="tally-written clip" title={fault ?? written ?? ''}>
      {fault !== undefined && <TriangleAlert size={12} className="tally-fault" aria-hidden />}{' '}
      {written === null ? children : <bdi>{written}</bdi>}
      {fault !== undefined && <span className="visually-hidden">{fault}</span>}
    </span>
  );
}
