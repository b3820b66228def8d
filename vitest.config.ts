import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,core,contract,migrations}/**/*.test.{ts,tsx}'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Each file opens databases of its own; more workers than cores only make them wait for the disk.
    maxWorkers: 2,
  },
});
