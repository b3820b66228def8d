import { useEffect, useEffectEvent } from 'react';

/** What is pasted while nothing is being typed and no dialog is open, and no cell has taken it. */
export function usePasteAnywhere(take: (text: string) => void, isOn: boolean): void {
  const heard = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { target } = event;
    const isElsewhere =
      target instanceof HTMLElement &&
      target.closest('input, textarea, [contenteditable], [role="dialog"], [role="alertdialog"]') !== null;
    if (event.defaultPrevented || isElsewhere || text.trim() === '') return;
    event.preventDefault();
    take(text);
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const listener = (event: ClipboardEvent): void => heard(event);
    window.addEventListener('paste', listener);
    return () => window.removeEventListener('paste', listener);
  }, [isOn]);
}
