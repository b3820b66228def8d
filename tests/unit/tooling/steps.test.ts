import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const STEPS = resolve(import.meta.dirname, '../../../electron/tooling/steps.ts');

/** A process that has packed something, as the command that runs every test has, and then ends so. */
function packAnd(ending: string): number | null {
  const script = `
    import { Packager } from 'electron-builder';
    import { end } from ${JSON.stringify(STEPS)};
    await new Packager({}).tempDirManager.getTempFile({ prefix: 'packed' });
    ${ending}`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'ignore' }).status;
}

test('what has failed is said to have failed also after the packager was at work', () => {
  expect(packAnd('end(1);')).toBe(1);
  expect(packAnd('end(0);')).toBe(0);
  // What the packager does to the other way: once it does not any more, this can be undone.
  expect(packAnd('process.exitCode = 1;')).toBe(0);
});
