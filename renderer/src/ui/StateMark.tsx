import type { ReactNode } from 'react';
import './Badge.css';

export type Mark = 'confirmed' | 'draft' | 'planned' | 'cancelled' | 'clash' | 'notice';

const SHAPES: Readonly<Record<Mark, ReactNode>> = {
  confirmed: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  draft: (
    <>
      <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 2a4 4 0 0 0 0 8z" fill="currentColor" />
    </>
  ),
  planned: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  cancelled: <path d="M2.5 2.5l7 7m0-7l-7 7" stroke="currentColor" strokeWidth="1.8" fill="none" />,
  clash: <path d="M6 1.2L11.2 10.6H.8z" fill="currentColor" />,
  notice: <path d="M2 2h8v8H2z" fill="currentColor" />,
};

/** A state by colour and shape: ● confirmed ◐ draft ○ planned ✕ cancelled ▲ clash ■ notice. With a text it says it too. */
export function StateMark({ mark, children }: { readonly mark: Mark; readonly children?: ReactNode }) {
  return (
    <span className={`state-mark mark-${mark}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
        {SHAPES[mark]}
      </svg>
      {children !== undefined && <span className="clip">{children}</span>}
    </span>
  );
}

/** A short fact beside a name: "sample", "Rev.1". */
export function Badge({
  children,
  tone = 'plain',
}: {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'warning';
}) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
