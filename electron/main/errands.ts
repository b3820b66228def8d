/** What the shell has begun and nobody else knows of: papers that are drawn, files on their way to the disk. */
export interface Errands {
  /** Does it, and is known to be at it until it ends. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** How many are under way. */
  count(): number;
}

/** Neither leaving a workspace nor quitting cuts an errand short: what was asked is finished, or its failure is said. */
export function createErrands(): Errands {
  let underWay = 0;
  return {
    async run(work) {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
      }
    },
    count: () => underWay,
  };
}
