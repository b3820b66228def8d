import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare, type Outcome } from '../compare.ts';
import { makeSample } from '../sample.ts';
import { HOME_PAGE, PROGRAM, STATIC_APP, STATIC_PAGE, startApp, type AppStart } from '../usable.ts';
import type { Measurement } from '../workbench.ts';

async function started(app: AppStart): Promise<number> {
  const { ms, end } = await startApp(app);
  await end();
  return ms;
}

/**
 * From the start of the process, by a double click on a workspace, until the rows of the home page are painted.
 * The baseline is ready when its heading is.
 */
export const measureStart: Measurement = async (bench) => {
  const folder = await bench.folder('start');
  const large = join(folder, 'large.reconvene');
  await copyFile(bench.large, large);
  const sample = await makeSample(join(folder, 'sample'));
  const outcomes: Outcome[] = [];
  for (const [name, workspace, target] of [
    ['the sample', sample, 1.5],
    ['the large workspace', large, 1.6],
  ] as const) {
    outcomes.push(
      await compare(
        {
          name: `start until the home page is usable, ${name}`,
          baseline: 'the same Electron opening a window with a static page',
          target,
          unit: 'ratio',
          runs: 9,
        },
        () => started({ app: PROGRAM, userData: join(folder, 'user-data'), workspace, wanted: HOME_PAGE }),
        () => started({ app: STATIC_APP, userData: join(folder, 'static'), wanted: STATIC_PAGE }),
        { warmUps: 1 },
      ),
    );
  }
  return outcomes;
};
