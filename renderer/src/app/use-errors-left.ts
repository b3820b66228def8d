import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { leaveErrors } from '../ui/index.ts';

/** What was refused on a page is not said on the next one, nor in another workspace. */
export function useErrorsLeft(): void {
  const router = useRouter();
  useEffect(
    () => router.subscribe('onBeforeLoad', ({ pathChanged }) => pathChanged && leaveErrors()),
    [router],
  );
  useEffect(() => {
    // On the start page, and in another workspace.
    leaveErrors();
    return leaveErrors;
  }, []);
}
