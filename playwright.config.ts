import { defineConfig } from '@playwright/test';

/**
 * The real program in a real Electron. Each worker has a display of its own, because a program takes its display's
 * focus and clipboard; where one display is all there is, one program runs at a time.
 */
const displays = (process.env['RECONVENE_DISPLAYS'] ?? '').split(' ').filter(Boolean);
// This file is read again in each worker, which then starts its programs there.
const own = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
if (own !== undefined) process.env['DISPLAY'] = own;

export default defineConfig({
  testDir: 'tests',
  testMatch: ['{print,e2e}/**/*.spec.ts'],
  workers: Math.max(1, displays.length),
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  // An assertion waits no longer than it must; the first opening of the sample takes seconds on a busy machine.
  expect: { timeout: 20_000 },
  reporter: 'line',
  outputDir: 'test-results',
});
