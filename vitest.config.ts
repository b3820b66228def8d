import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,core,contract,migrations}/**/*.test.{ts,tsx}'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Each file opens databases of its own; more workers than cores only make them wait for the disk.
    maxWorkers: 2,
    // Threads that read TypeScript do it by WebAssembly, and V8 now and then ends the process ("jit_page.has_value()") when
    // two of them make the same call faster at once. Here none is made faster; the built program has no WebAssembly.
    execArgv: ['--wasm-wrapper-tiering-budget=1000000000'],
  },
});
