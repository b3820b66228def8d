/** Which calls are not wanted any more, in memory that all threads share: it is read also by one that is busy. */
export interface CancelFlags {
  readonly memory: SharedArrayBuffer;
  cancel(id: number): void;
  isCancelled(id: number): boolean;
}

/** Calls under way at once lie far closer together than this. */
const SLOTS = 1024;

export function cancelFlags(memory: SharedArrayBuffer = new SharedArrayBuffer(SLOTS * 4)): CancelFlags {
  const slots = new Int32Array(memory);
  const slotOf = (id: number): number => ((id % SLOTS) + SLOTS) % SLOTS;
  return {
    memory,
    cancel: (id) => void Atomics.store(slots, slotOf(id), id),
    isCancelled: (id) => Atomics.load(slots, slotOf(id)) === id,
  };
}
