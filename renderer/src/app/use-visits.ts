import { useMatch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { noteRecent } from '../features/palette/index.ts';

/** The box for everything begins with the records that were last looked at. */
export function useVisits(): void {
  const page = useMatch({ from: '/records/$kind/$id', shouldThrow: false })?.params;
  const kind = page?.kind;
  const id = page?.id;
  useEffect(() => {
    if (kind !== undefined && id !== undefined) noteRecent(`${kind} ${id}`);
  }, [kind, id]);
}
