interface Line {
  readonly id: string;
}

export type Step = 'up' | 'down';

/** After which paragraph a step puts one (null: first); undefined where it cannot go further. */
export function placeAfterStep(lines: readonly Line[], id: string, step: Step): string | null | undefined {
  const at = lines.findIndex((line) => line.id === id);
  if (step === 'up') return at <= 0 ? undefined : (lines[at - 2]?.id ?? null);
  return lines[at + 1]?.id;
}

/** After which paragraph one goes that is dropped on another: into its place, whether it comes from above or below. */
export function placeOnDrop(lines: readonly Line[], id: string, onto: string): string | null | undefined {
  if (id === onto) return undefined;
  const from = lines.findIndex((line) => line.id === id);
  const to = lines.findIndex((line) => line.id === onto);
  return from < to ? onto : (lines[to - 1]?.id ?? null);
}

/** Where the cursor goes when a paragraph is taken out: to the one above, else to the one below. */
export function neighbour(lines: readonly Line[], id: string): string | null {
  const at = lines.findIndex((line) => line.id === id);
  return lines[at - 1]?.id ?? lines[at + 1]?.id ?? null;
}
