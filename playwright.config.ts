import { defineConfig } from '@playwright/test';

/** The real program in a real Electron; one at a time, because each takes the display's focus. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['{print,e2e}/**/*.spec.ts'],
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  // An assertion waits no longer than it must; the first opening of the sample takes seconds on a busy machine.
  expect: { timeout: 20_000 },
  reporter: 'line',
  outputDir: 'test-results',
});
