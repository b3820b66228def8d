import { useEffect, useEffectEvent, type RefObject } from 'react';

/** What is pasted while a grid has the focus: where nothing is being typed the browser pastes into the page. */
export function usePaste(scroller: RefObject<HTMLElement | null>, take: (text: string) => boolean): void {
  const heard = useEffectEvent((event: ClipboardEvent) => {
    if (document.activeElement !== scroller.current) return;
    if (take(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => heard(event);
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);
}
