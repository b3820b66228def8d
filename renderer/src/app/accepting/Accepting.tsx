import { lazy, Suspense } from 'react';
import { useAccepting } from '../../state/accepting.ts';

/** The forms behind it are much code, and opened seldom. */
const AcceptDialog = lazy(async () => ({
  default: (await import('./AcceptDialog.tsx')).AcceptDialog,
}));

/** The form in which a suggestion is accepted, over the page on which that was asked for. */
export function Accepting() {
  const suggestionId = useAccepting();
  if (suggestionId === null) return null;
  return (
    <Suspense fallback={null}>
      <AcceptDialog key={suggestionId} suggestionId={suggestionId} />
    </Suspense>
  );
}
