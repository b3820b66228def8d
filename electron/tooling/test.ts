import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { buildAll } from './build.ts';
import { check } from './check.ts';
import { startXvfb, type Xvfb } from './display.ts';
import { prepareElectron } from './electron/prepare.ts';
import { makeFolder } from './package/make.ts';
import { end, run, sum, type Tally } from './steps.ts';
import { PACKAGES, ensurePackages } from './system-packages.ts';

const VITEST_REPORT = 'test-results/vitest.json';
/** Two on two cores: what one waits for, the other uses. */
const PROGRAMS_AT_ONCE = 2;
const PLAYWRIGHT_REPORT = 'test-results/playwright.json';

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), success: z.boolean() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

/** A suite that ends badly without a failed test (it could not start, it ran none) counts as one failure. */
function honest(tally: Tally, code: number): Tally {
  if (tally.passed + tally.failed === 0 || (code !== 0 && tally.failed === 0)) {
    return { ...tally, failed: tally.failed + 1 };
  }
  return tally;
}

async function unit(): Promise<Tally> {
  await rm(VITEST_REPORT, { force: true });
  const { code } = await run('vitest', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${VITEST_REPORT}`,
  ]);
  const report = vitestReport.parse(JSON.parse(await readFile(VITEST_REPORT, 'utf8')));
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests }, code);
}

async function endToEnd(): Promise<Tally> {
  await rm(PLAYWRIGHT_REPORT, { force: true });
  process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = PLAYWRIGHT_REPORT;
  const { code } = await run('playwright', ['test', '--reporter=line,json']);
  const { stats } = playwrightReport.parse(JSON.parse(await readFile(PLAYWRIGHT_REPORT, 'utf8')));
  return honest({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }, code);
}

/** A display for each program that runs beside others, which nobody sees; elsewhere than on Linux the one that there is. */
function testDisplays(): Promise<Xvfb[]> {
  if (process.platform !== 'linux') return Promise.resolve([]);
  return Promise.all(Array.from({ length: PROGRAMS_AT_ONCE }, () => startXvfb()));
}

ensurePackages([...PACKAGES.electron, ...PACKAGES.papers, ...PACKAGES.checks]);
const electron = await prepareElectron();
const tallies = [await check(), await unit()];
await buildAll();
await makeFolder(electron);
const displays = await testDisplays();
process.env['RECONVENE_DISPLAYS'] = displays.map(({ name }) => name).join(' ');
try {
  tallies.push(await endToEnd());
} finally {
  for (const display of displays) display.end();
}
const { passed, failed } = sum(tallies);
console.log(`${passed} passed, ${failed} failed`);
end(failed === 0 ? 0 : 1);
