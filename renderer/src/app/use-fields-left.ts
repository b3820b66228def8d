import { useRouter, type ParsedLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

const FIELDS = 'input, textarea, [role="spinbutton"]';

/**
 * Whoever goes to another page or tab leaves the field that they type in. It is left before the way is gone: one that is
 * taken off the page is told nothing, and what comes next is to be read after what was typed is saved.
 */
export function useFieldsLeft(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation, toLocation }) => {
        const { activeElement } = document;
        const isLeft = pathChanged || tabOf(fromLocation) !== tabOf(toLocation);
        if (!isLeft || !(activeElement instanceof HTMLElement)) return;
        if (activeElement.matches(FIELDS) && activeElement.closest('main')) activeElement.blur();
      }),
    [router],
  );
}

/** Within one page its tabs are places of their own. */
function tabOf(location: ParsedLocation | undefined): unknown {
  const search: unknown = location?.search;
  return typeof search === 'object' && search !== null && 'tab' in search ? search.tab : undefined;
}
