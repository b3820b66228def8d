import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Deed } from '../../../../shared/contract/shapes/deeds.ts';

/** To where a deed happened; what is gone is named without a link. */
export function DeedLink({ deed, children }: { readonly deed: Deed; readonly children: ReactNode }) {
  const { kind, page } = deed;
  if (page === null) return <>{children}</>;
  if (kind === 'endorsementStep') {
    return (
      <Link to="/tally/$documentId" params={{ documentId: page.id }}>
        {children}
      </Link>
    );
  }
  return (
    <Link to="/records/$kind/$id" params={page}>
      {children}
    </Link>
  );
}
