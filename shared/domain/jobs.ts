const TOO_EARLY_MS = 1_000;
const TOO_LITTLE = 0.05;

/** Milliseconds that a job will still take at its pace so far; null while it has not gone far enough to know. */
export function remainingTime(elapsed: number, done: number, of: number | null): number | null {
  if (of === null || of <= 0 || elapsed < TOO_EARLY_MS || done / of < TOO_LITTLE) return null;
  return Math.round((elapsed * Math.max(0, of - done)) / done);
}
