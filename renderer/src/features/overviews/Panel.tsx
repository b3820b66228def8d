import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import './Overviews.css';

interface PanelProps {
  readonly title: string;
  /** Where all of it is: a tab of the page. */
  readonly more?: { readonly kind: Kind; readonly id: string; readonly tab: string; readonly label: string };
  readonly children: ReactNode;
}

/** One question that a page answers, and the way to all that is behind the answer. */
export function Panel({ title, more, children }: PanelProps) {
  return (
    <section className="overview-panel" aria-label={title}>
      <header className="overview-head">
        <h2>{title}</h2>
        {more && (
          <Link
            to="/records/$kind/$id"
            params={{ kind: more.kind, id: more.id }}
            search={{ tab: more.tab }}
            className="overview-more"
          >
            {more.label}
          </Link>
        )}
      </header>
      {children}
    </section>
  );
}

/** A line that leads to the record it speaks of. */
export function PanelLink({
  kind,
  id,
  children,
}: {
  readonly kind: Kind;
  readonly id: string;
  readonly children: ReactNode;
}) {
  return (
    <Link to="/records/$kind/$id" params={{ kind, id }} className="overview-line">
      {children}
    </Link>
  );
}
