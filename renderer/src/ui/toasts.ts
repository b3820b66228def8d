export interface ToastEntry {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'error';
  readonly action?: { readonly label: string; readonly run: () => void };
}

type Listener = () => void;

const SHOWN_FOR = 8000;
const MOST = 4;
let entries: readonly ToastEntry[] = [];
let last = 0;
const listeners = new Set<Listener>();

function publish(next: readonly ToastEntry[]): void {
  entries = next;
  for (const listener of listeners) listener();
}

/** Says something that happened, for a while, at the foot of the window; an error that stands there already is not said twice. */
export function toast(text: string, options: Partial<Pick<ToastEntry, 'tone' | 'action'>> = {}): void {
  last += 1;
  const entry: ToastEntry = { id: last, text, tone: 'plain', ...options };
  const others = entries.filter((shown) => shown.tone === 'plain' || shown.text !== text);
  publish([...others, entry].slice(-MOST));
  if (entry.tone === 'plain') setTimeout(() => dismiss(entry.id), SHOWN_FOR);
}

/** Takes one away; an error stays until someone does. */
export function dismiss(id: number): void {
  publish(entries.filter((entry) => entry.id !== id));
}

export const toastStore = {
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  snapshot: (): readonly ToastEntry[] => entries,
};
