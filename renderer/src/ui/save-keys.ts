/** A key press, as far as it may save. */
interface Press {
  readonly key: string;
  /** The key by its place on the board: an Arabic one has no S. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Whether a press saves what is typed, wherever that is: Ctrl Enter or Ctrl S, on a Mac with its own key. */
export function isSaving({ key, code, ctrlKey, metaKey }: Press): boolean {
  return (ctrlKey || metaKey) && (key === 'Enter' || key.toLowerCase() === 's' || code === 'KeyS');
}
