import { useEffect } from 'react';
import { goToPage, isFocusLost } from '../state/regions.ts';

/**
 * What had the focus may go: a row that is deleted, a panel that is closed, a page that is left by a key. Then the page that
 * is there has it, and keys go on working.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
    };
    const watcher = new MutationObserver(() => {
      if (last?.isConnected !== false || !isFocusLost()) return;
      last = null;
      requestAnimationFrame(() => goToPage({ onlyLost: true }));
    });
    window.addEventListener('focusin', remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    goToPage({ onlyLost: true });
    return () => {
      window.removeEventListener('focusin', remember);
      watcher.disconnect();
    };
  }, []);
}
