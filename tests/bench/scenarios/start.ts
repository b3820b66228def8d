import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { compare, type Outcome } from '../compare.ts';
import { makeSample } from '../sample.ts';
import {
  FLOOR_APP,
  FLOOR_PAGE,
  HOME_PAGE,
  PROGRAM,
  STATIC_APP,
  STATIC_PAGE,
  startApp,
  type AppStart,
} from '../usable.ts';
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
  return [...outcomes, await floorOf(folder)];
};

/** How near one can come: the same tools, with nothing of the program in them. */
async function floorOf(folder: string): Promise<Outcome> {
  const pages = join(folder, 'floor-pages');
  await build({ configFile: false, root: FLOOR_APP, logLevel: 'error', build: { outDir: pages } });
  const env = { BENCH_PAGES: pages, BENCH_NODE: process.execPath };
  return compare(
    {
      name: 'start of a page in React and this font, with the answer of an empty Node',
      baseline: 'the same Electron opening a window with a static page',
      target: null,
      unit: 'ratio',
      runs: 9,
    },
    () => started({ app: FLOOR_APP, userData: join(folder, 'floor'), wanted: FLOOR_PAGE, env }),
    () => started({ app: STATIC_APP, userData: join(folder, 'static'), wanted: STATIC_PAGE }),
    { warmUps: 1 },
  );
}
