import { useEffect, useEffectEvent } from 'react';

/** Stands in a cell for the moment in which a dialog opens over it. */
export function StartAsking({ onStart }: { readonly onStart: () => void }) {
  const start = useEffectEvent(onStart);
  useEffect(() => start(), []);
  return null;
}
