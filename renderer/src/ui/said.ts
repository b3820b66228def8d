export interface ToastEntry {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'error';
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Of an error: what was refused; where the same goes through later, nobody need be told any more. */
  readonly act?: string;
  /** Of an error: it is not about the page on which it came up, and stays when that is left. */
  readonly lasts?: boolean;
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
export function toast(text: string, options: Partial<Omit<ToastEntry, 'id' | 'text'>> = {}): void {
  last += 1;
  const entry: ToastEntry = { id: last, text, tone: 'plain', ...options };
  const others = entries.filter((shown) => shown.tone === 'plain' || shown.text !== text);
  publish([...others, entry].slice(-MOST));
  if (entry.tone === 'plain') setTimeout(() => dismiss(entry.id), SHOWN_FOR);
}

/** Takes one away; an error stays until someone does, what was refused goes through, or the page is left. */
export function dismiss(id: number): void {
  publish(entries.filter((entry) => entry.id !== id));
}

/** Something went through: that it was refused before is not so any more. */
export function settleErrors(act: string): void {
  retract((entry) => entry.act === act);
}

/** The page is left that the errors are about. */
export function leaveErrors(): void {
  retract(({ lasts = false }) => !lasts);
}

/** What was said to be wrong is not any more. */
export function retractError(text: string): void {
  retract((entry) => entry.text === text);
}

function retract(which: (entry: ToastEntry) => boolean): void {
  const left = entries.filter((entry) => entry.tone !== 'error' || !which(entry));
  if (left.length < entries.length) publish(left);
}

export const toastStore = {
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  snapshot: (): readonly ToastEntry[] => entries,
};
