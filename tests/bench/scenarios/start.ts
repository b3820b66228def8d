import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare, type Outcome } from '../compare.ts';
import { openSample } from '../sample.ts';
import { rememberWorkspace } from '../settings.ts';
import { HOME_PAGE, PROGRAM, STATIC_APP, startApp, untilShown, type AppStart } from '../usable.ts';
import type { Measurement } from '../workbench.ts';

async function started(app: AppStart): Promise<number> {
  const { ms, end } = await startApp(app);
  await end();
  return ms;
}

/**
 * From the start of the process until the home page's lists are painted, the click on the workspace that was open last
 * included. The baseline is ready when its heading is.
 */
export const measureStart: Measurement = async (bench) => {
  const folder = await bench.folder('start');
  const baseline = { app: STATIC_APP, userData: join(folder, 'static'), script: untilShown('h1') };
  const large = join(folder, 'large.reconvene');
  await copyFile(bench.large, large);
  await rememberWorkspace(join(folder, 'large'), large);
  await openSample(join(folder, 'sample'));
  const outcomes: Outcome[] = [];
  for (const [name, userData] of [
    ['the sample', join(folder, 'sample')],
    ['the large workspace', join(folder, 'large')],
  ] as const) {
    outcomes.push(
      await compare(
        {
          name: `start until the home page is usable, ${name}`,
          baseline: 'the same Electron opening a window with a static page',
          target: 1.5,
          unit: 'ratio',
          runs: 7,
        },
        () => started({ app: PROGRAM, userData, script: HOME_PAGE }),
        () => started(baseline),
      ),
    );
  }
  return outcomes;
};
