import './Button.css';

const MAC: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↵',
  Backspace: '⌫',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Plus: '+',
  Minus: '−',
};
const OTHERS: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Plus: '+',
  Minus: '−',
};

/** Whether the laptop writes its command key as ⌘. */
export const isMac = navigator.userAgent.includes('Mac OS');

/** 'Mod+Shift+K' as this laptop's keyboard names it: 'Ctrl Shift K', '⌘ ⇧ K'. */
export function keyNames(keys: string): string[] {
  const names = isMac ? MAC : OTHERS;
  return keys.split('+').map((key) => names[key] ?? key);
}

/** A key combination, beside the action it does. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className="keys" dir="ltr" aria-hidden>
      {keyNames(keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
