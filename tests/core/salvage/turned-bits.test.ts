import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createChance } from '../../bench/random.ts';
import { runs } from '../../support/replicas/runs.ts';
import { accounted, lay, PAGE, salvaged, sane, to } from './damaged.ts';

test('everything is accounted for, wherever bits are turned', async () => {
  const { seed, numRuns } = runs(20_270_601, 11);
  const chance = createChance(seed);
  for (let run = 0; run < numRuns; run += 1) {
    rmSync(to, { force: true });
    lay((bytes) => {
      // Ten on one page, as a sector that fails has them.
      const page = chance.below(bytes.length / PAGE);
      for (let bit = 0; bit < 10; bit += 1) {
        const at = page * PAGE + chance.below(PAGE);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
      }
    });
    const result = await salvaged();
    expect(accounted(result).lost, `run ${run}`).toEqual([]);
    await sane(result);
  }
}, 600_000);
